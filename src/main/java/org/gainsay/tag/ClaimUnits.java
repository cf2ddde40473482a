package org.gainsay.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.tag.Draft.Kind;

/**
 * Cuts the sentences of an article into what may be claims: contents of attributions, propositions
 * that a denial carries, clauses in the article's own voice.
 */
final class ClaimUnits {
  /**
   * One candidate.
   *
   * @param draft index of the attribution whose content it is, −1 for the own voice
   * @param denied whether a denial carries it
   * @param subject who its verb speaks of where that stands elsewhere in its line, else empty
   * @param kind what it is to the clause before it
   */
  record Unit(int line, Range range, int draft, boolean denied, Range subject, Clauses.Kind kind) {}

  private static final int FRAME = -2;
  private static final int OWN = -1;
  private static final Set<String> CONNECTIVES =
      Set.of(
          "but",
          "and",
          "however",
          "meanwhile",
          "yet",
          "so",
          "or",
          "that",
          "still",
          "also",
          "moreover",
          "instead",
          "because",
          "although",
          "though",
          "while",
          "whereas",
          "then");

  /** Words that join a clause to another one where a subject and its verb follow. */
  private static final Set<String> SUBORDINATORS = Set.of("after", "before", "when", "since", "as");

  /** Verbs that tell what was done, although words may have done it. */
  private static final Set<String> DEEDS =
      Set.of("refuse", "agree", "decline", "decide", "choose", "opt", "offer", "vote");

  /** Classes of verbs that are nothing but speech, whatever they are about. */
  private static final Set<String> SPEAKING =
      Set.of(
          "say", "voice", "deny", "ask", "judge", "praise", "attack", "feel", "think", "want",
          "discuss", "side", "order", "promise", "issue");

  /** What a clause does not end with. */
  private static final Set<String> TAILS =
      Set.of(
          "and",
          "but",
          "or",
          "that",
          "as",
          "while",
          "because",
          "though",
          "although",
          "the",
          "after",
          "when",
          "if",
          "which",
          "who",
          "until");

  private final List<Line> lines;
  private final List<Draft> drafts;
  private final List<Denials.Found> denials;

  /** The indices of the drafts that have words in a line, ascending. */
  private final Map<Integer, List<Integer>> draftsOf = new HashMap<>();

  ClaimUnits(List<Line> lines, List<Draft> drafts, List<Denials.Found> denials) {
    this.lines = lines;
    this.drafts = drafts;
    this.denials = denials;
    for (int d = 0; d < drafts.size(); d++) {
      Set<Integer> touched = new TreeSet<>(Set.of(drafts.get(d).line()));
      drafts.get(d).content().forEach(piece -> touched.add(piece.line()));
      for (int line : touched) {
        draftsOf.computeIfAbsent(line, any -> new ArrayList<>()).add(d);
      }
    }
  }

  List<Unit> find() {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).boilerplate() && !lines.get(i).tokens().isEmpty()) {
        inLine(i, units);
      }
    }
    return units;
  }

  private void inLine(int index, List<Unit> units) {
    Line line = lines.get(index);
    int[] owner = owners(index);
    boolean[] denied = new boolean[owner.length];
    for (Denials.Found denial : denials) {
      if (denial.line() != index) {
        continue;
      }
      for (int i = 0; i < owner.length; i++) {
        Token token = line.tokens().get(i);
        boolean carried =
            denial.carriesClaim()
                && token.start() >= denial.claimStart()
                && token.end() <= denial.claimEnd();
        boolean frame = token.start() >= denial.start() && token.end() <= denial.end();
        if (carried) {
          denied[i] = true;
          owner[i] = owner[i] == FRAME ? OWN : owner[i];
        } else if (frame) {
          owner[i] = FRAME;
        }
      }
    }
    int from = 0;
    while (from < owner.length) {
      int to = from + 1;
      boolean carried = denied[from];
      while (to < owner.length && denied[to] == carried && (carried || owner[to] == owner[from])) {
        to++;
      }
      if (carried) {
        Clauses.Clause whole =
            new Clauses.Clause(new Range(from, to), Range.NONE, Clauses.Kind.WHOLE);
        add(index, new Phrases(line), whole, words(index, from, to), true, units);
      } else if (owner[from] != FRAME) {
        split(index, new Range(from, to), owner[from], units);
      }
      from = to;
    }
  }

  /** For each token the innermost attribution whose content it is in. */
  private int[] owners(int index) {
    int[] owner = new int[lines.get(index).tokens().size()];
    int[] size = new int[owner.length];
    Arrays.fill(owner, OWN);
    Arrays.fill(size, Integer.MAX_VALUE);
    Phrases phrases = new Phrases(lines.get(index));
    List<Integer> near =
        draftsOf.getOrDefault(index, List.of()).stream()
            .filter(d -> drafts.get(d).line() != index || !isDeed(phrases, drafts.get(d)))
            .toList();
    for (int d : near) {
      Draft draft = drafts.get(d);
      int length = draft.content().stream().mapToInt(piece -> piece.range().size()).sum();
      for (Draft.Piece piece : draft.content()) {
        for (int i = piece.range().from(); piece.line() == index && i < piece.range().to(); i++) {
          if (length < size[i] && draft.kind() != Kind.DENY) {
            owner[i] = d;
            size[i] = length;
          }
        }
      }
    }
    for (int d : near) {
      Draft draft = drafts.get(d);
      if (draft.line() == index) {
        frame(owner, speaksElsewhere(phrases, draft) ? Range.NONE : draft.source());
        frame(owner, draft.cue());
        frame(owner, draft.listener());
      }
    }
    return owner;
  }

  /**
   * "Refused to shoot", "recorded 400 cases": what somebody did or what is so, rather than what
   * somebody said.
   */
  private static boolean isDeed(Phrases phrases, Draft draft) {
    Token cue = phrases.at(draft.cue().to() - 1);
    Draft.Piece piece = draft.content().get(0);
    int said = piece.range().from();
    if (DEEDS.contains(cue.lemma())
        && (phrases.is(said, "to") || phrases.is(draft.cue().to(), "to"))) {
      return true;
    }
    boolean own = draft.content().size() == 1 && piece.line() == draft.line();
    if (own && DEEDS.contains(cue.lemma()) && !phrases.hasFinite(piece.range())) {
      // "offered an amnesty"
      return true;
    }
    return own
        && cue.isVerb()
        && draft.kind() == Kind.NOUN
        && !SPEAKING.contains(Cue.verbClass(cue))
        && (!Happenings.tells(phrases, piece.range()) || piece.range().size() < 3);
  }

  /** "The men fled and accused": the source is the subject of another clause, and belongs there. */
  private static boolean speaksElsewhere(Phrases phrases, Draft draft) {
    int from = draft.source().to();
    int to = draft.cue().from();
    return !draft.source().isEmpty() && from < to && phrases.hasFinite(new Range(from, to));
  }

  private static void frame(int[] owner, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      owner[i] = FRAME;
    }
  }

  /** The "reports", "claims" that stand for the proposition that a denial carries, else −1. */
  private int words(int index, int from, int to) {
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      boolean over =
          draft.content().stream()
              .anyMatch(p -> p.line() == index && p.range().overlaps(new Range(from, to)));
      if (draft.kind() == Kind.WORDS && over) {
        return d;
      }
    }
    return OWN;
  }

  private void split(int index, Range range, int draft, List<Unit> units) {
    Phrases phrases = new Phrases(lines.get(index));
    for (Clauses.Clause clause : Clauses.of(phrases, range)) {
      if (clause.range().to() == range.to() && isCutOff(phrases, range)) {
        continue;
      }
      add(index, phrases, clause, draft, false, units);
    }
  }

  /** "It goes without | saying that", "the group | known as": the words before lack their end. */
  private static boolean isCutOff(Phrases phrases, Range range) {
    int last = trimmed(phrases, range).to() - 1;
    boolean open =
        phrases.isTag(last, "IN") || phrases.isTag(last, "TO") || phrases.isTag(last, "VB");
    boolean goesOn = range.to() < phrases.size() && isWord(phrases.at(range.to()));
    return open && goesOn && !(last < range.to() - 1 && !isWord(phrases.at(last + 1)));
  }

  /** A thing said ("announced a ceasefire"), or a headline, needs no verb of its own. */
  private boolean isWhole(int index, Range range, int draft) {
    if (draft < 0) {
      Line line = lines.get(index);
      boolean opens = range.from() == 0 || new Phrases(line).is(range.from() - 1, ":", ";");
      return line.role() != Line.Role.BODY && opens;
    }
    return drafts.get(draft).content().stream()
        .anyMatch(piece -> piece.line() == index && piece.range().size() <= range.size() + 2);
  }

  /** What follows "a broadcaster that belongs"; the range itself where it opens otherwise. */
  private static Range afterRelative(Phrases phrases, Range range) {
    int i = phrases.nounPhraseAt(range.from()).to();
    if (i == 0 || !phrases.is(i, "that", "who", "which") || !phrases.isFinite(i + 1)) {
      return range;
    }
    i++;
    while (i < range.to() && phrases.at(i).isVerb()) {
      i++;
    }
    return new Range(i, range.to());
  }

  private void add(
      int index,
      Phrases phrases,
      Clauses.Clause clause,
      int draft,
      boolean denied,
      List<Unit> units) {
    Range range = trimmed(phrases, clause.range());
    int from = range.from();
    boolean asked = phrases.is(range.to(), "?") && !denied;
    if (asked && !isAffirmed(index)) {
      return;
    }
    if (asked) {
      range = new Range(afterAuxiliary(phrases, range), range.to());
      from = range.from();
    }
    boolean relative = clause.kind() == Clauses.Kind.RELATIVE;
    if (!denied && !relative && phrases.is(from, "which", "who", "whose", "where", "whom")) {
      return;
    }
    int open = 0;
    for (int i = from; i < range.to() && open >= 0; i++) {
      open += phrases.is(i, "(") ? 1 : phrases.is(i, ")") ? -1 : 0;
    }
    if (open < 0 && !denied) {
      return;
    }
    boolean whole = clause.kind() == Clauses.Kind.WHOLE;
    boolean verb = !whole || asked || phrases.hasFinite(afterRelative(phrases, range));
    int least = whole && !phrases.hasFinite(range) ? 3 : 2;
    int enough = denied ? 1 : verb || isWhole(index, range, draft) ? least : Integer.MAX_VALUE;
    if (range.size() >= enough) {
      units.add(new Unit(index, range, draft, denied, clause.subject(), clause.kind()));
    }
  }

  /** Whether the sentence after a question says yes to it. */
  private boolean isAffirmed(int question) {
    Line line = lines.get(question);
    if (question + 1 >= lines.size() || lines.get(question + 1).paragraph() != line.paragraph()) {
      return false;
    }
    Phrases answer = new Phrases(lines.get(question + 1));
    Phrases asked = new Phrases(line);
    boolean polar = asked.size() > 3 && (asked.isAux(0) || asked.at(0).lemma().equals("be"));
    boolean yes =
        answer.is(0, "yes", "correct", "true", "indeed", "yep")
            || answer.is(0, "it", "he", "she", "they")
                && answer.isAux(1)
                && answer.is(2, ".", ",", ":");
    return polar && yes;
  }

  /** "Did the candidate withdraw": what is asked begins after the auxiliary. */
  private static int afterAuxiliary(Phrases phrases, Range range) {
    boolean opens = range.from() == 0 && phrases.isAux(0);
    return opens ? Math.min(1, range.to()) : range.from();
  }

  /** Without datelines, connectives and marks at the edges. */
  private static Range trimmed(Phrases phrases, Range range) {
    int from = range.from() == 0 ? Math.min(range.to(), dateline(phrases)) : range.from();
    int to = range.to();
    while (from < to
        && (!isWord(phrases.at(from)) && !phrases.is(from, "$", "\u20ac", "\u00a3")
            || CONNECTIVES.contains(phrases.at(from).lower()) && to - from > 2
            || SUBORDINATORS.contains(phrases.at(from).lower())
                && Clauses.opens(phrases, range, from + 1))) {
      from++;
    }
    while (to > from
        && (TAILS.contains(phrases.at(to - 1).lower())
            || !isWord(phrases.at(to - 1)) && !phrases.is(to - 1, "%"))) {
      to--;
      if (phrases.is(to, "?")) {
        break;
      }
    }
    return new Range(from, Math.max(from, to));
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  /** Where the sentence begins after "MOSCOW (Agency) -", "Belgrade, June 3 (SPA) -"; else 0. */
  private static int dateline(Phrases phrases) {
    for (int i = 1; i < Math.min(phrases.size(), 12); i++) {
      Token token = phrases.at(i - 1);
      boolean head = !Character.isLowerCase(token.text().codePointAt(0));
      if (!head) {
        return 0;
      }
      if (phrases.is(i, "-", "--", "\u2013", "\u2014")) {
        return i + 1;
      }
    }
    return 0;
  }
}
