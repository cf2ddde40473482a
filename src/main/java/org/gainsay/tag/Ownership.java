package org.gainsay.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.tag.Draft.Kind;

/** Whose words those of a sentence are. */
final class Ownership {
  /**
   * Words of one owner.
   *
   * @param draft index of the attribution whose content they are, {@link #OWN} for the own voice
   * @param denied whether a denial carries them
   */
  record Run(Range range, int draft, boolean denied) {}

  static final int OWN = -1;

  /** Words that only say who says something, or that it is not so. */
  private static final int FRAME = -2;

  /** Verbs that tell what was done, although words may have done it. */
  private static final Set<String> DEEDS =
      Set.of("refuse", "agree", "decline", "decide", "choose", "opt", "offer", "vote");

  /** Classes of verbs that are nothing but speech, whatever they are about. */
  private static final Set<String> SPEAKING =
      Set.of(
          "say", "voice", "deny", "ask", "judge", "praise", "attack", "feel", "think", "want",
          "discuss", "side", "order", "promise", "issue");

  private final List<Line> lines;
  private final List<Draft> drafts;
  private final List<Denials.Found> denials;

  /** The indices of the drafts that have words in a line, ascending. */
  private final Map<Integer, List<Integer>> draftsOf = new HashMap<>();

  Ownership(List<Line> lines, List<Draft> drafts, List<Denials.Found> denials) {
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

  /** What can be claimed in a line, in order. */
  List<Run> of(int index) {
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
    return runs(owner, denied);
  }

  private static List<Run> runs(int[] owner, boolean[] denied) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    while (from < owner.length) {
      int to = from + 1;
      boolean carried = denied[from];
      while (to < owner.length && denied[to] == carried && (carried || owner[to] == owner[from])) {
        to++;
      }
      if (carried || owner[from] != FRAME) {
        runs.add(new Run(new Range(from, to), owner[from], carried));
      }
      from = to;
    }
    return runs;
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
}
