package org.gainsay.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.tag.Draft.Kind;
import org.gainsay.tag.Draft.Piece;

/** The attribution around a verb: who before or after it, what on its other side. */
final class VerbCue {
  static final Map<String, String> NEEDS = WordLists.map("cue-needs.txt");
  private static final Set<String> NOBODY =
      Set.of(
          "you",
          "who",
          "i",
          "that",
          "which",
          "what",
          "this",
          "one",
          "nobody",
          "none",
          "somebody",
          "everyone",
          "everybody",
          "anyone");
  private static final Set<String> OUT = Set.of("out", "back", "on", "down", "up");

  private final Phrases phrases;
  private final int line;
  private final Quotations quotations;
  private final CueContent content;
  private final Subjects subjects;
  private final ContentEnd ends;

  VerbCue(Phrases phrases, int line, Quotations quotations) {
    this.phrases = phrases;
    this.line = line;
    this.quotations = quotations;
    this.content = new CueContent(phrases, line, quotations);
    this.subjects = new Subjects(phrases, line, quotations);
    this.ends = new ContentEnd(phrases, line, quotations);
  }

  /**
   * The attribution around a verb.
   *
   * @param before the attributions found before it in the same line
   */
  Optional<Draft> at(int verb, Kind kind, List<Draft> before) {
    int group = phrases.groupStart(verb);
    int end = verb + 1;
    while (OUT.contains(lower(end)) && phrases.isTag(end, "RP")) {
      end++;
    }
    if (phrases.isPassive(verb)) {
      return passive(group, verb, end, kind);
    }
    Token cue = phrases.at(verb);
    boolean bare = group == verb;
    Range source = subjects.before(group);
    boolean retold = !source.isEmpty() && phrases.is(source.from() - 1, "what");
    if (retold || isNoCue(verb, bare, end, kind)) {
      return Optional.empty();
    }
    boolean participle = cue.tag().equals("VBG") && bare;
    Range shared =
        participle || source.isEmpty()
            ? subjects.shared(Cue.at(phrases, verb), before)
            : Range.NONE;
    if (participle && shared.isEmpty()) {
      return Optional.empty();
    }
    source = shared.isEmpty() ? source : shared;
    boolean inverted = false;
    if (source.isEmpty() && content.ends(group)) {
      Range after = phrases.nounPhraseAt(end);
      if (!after.isEmpty() && !phrases.is(end, "that", "it") && !finiteAfter(after)) {
        source = subjects.withApposition(after);
        inverted = true;
      }
    }
    Range listener = Range.NONE;
    int right = inverted ? source.to() : end;
    if (kind == Kind.TELL && !inverted) {
      Range told = phrases.nounPhraseAt(end);
      if (!told.isEmpty()) {
        listener = told;
        right = told.to();
      }
    } else if (kind == Kind.TELL && inverted) {
      return Optional.empty();
    }
    List<Piece> said =
        shared.isEmpty()
            ? content.around(group, source, inverted, right, kind)
            : content.after(right, kind);
    said = ended(Cue.at(phrases, verb), said);
    boolean nobody = source.isEmpty() && (kind == Kind.THINK || kind == Kind.NOUN);
    boolean reader = source.size() == 1 && NOBODY.contains(lower(source.from()));
    if (said.isEmpty() || nobody || reader || !isStatement(cue, said, end)) {
      return Optional.empty();
    }
    return Optional.of(new Draft(line, source, listener, new Range(group, end), said, kind));
  }

  /** "Called off the strike", "marched to welcome it", "the man accused", "Say it": no cues. */
  private boolean isNoCue(int verb, boolean bare, int end, Kind kind) {
    String tag = phrases.at(verb).tag();
    boolean phrasal = phrases.is(end, "off", "up", "out", "in", "on", "down", "back", "for");
    boolean answering = verb > 0 && content.ends(verb);
    boolean participle = tag.equals("VBN") && !isPastTense(verb);
    boolean order = tag.equals("VB") && !lower(verb - 1).equals("to") && !answering;
    boolean purpose = verb > 1 && lower(verb - 1).equals("to") && phrases.at(verb - 2).isNoun();
    return (phrasal || purpose) && kind == Kind.NOUN || bare && (participle || order);
  }

  /** ", an engineer told the agency": past tense whatever the tagger took it for. */
  private boolean isPastTense(int verb) {
    Range subject = subjects.before(verb);
    return !subject.isEmpty()
        && subject.from() > 2
        && (phrases.is(subject.from() - 1, ",") || phrases.isQuote(subject.from() - 1))
        && !phrases.is(verb + 1, "by", "in", "on", "at");
  }

  /** Verbs that are more often something else need a clause or a quotation as their content. */
  private boolean isStatement(Token cue, List<Piece> pieces, int end) {
    Range said = pieces.get(0).range();
    boolean quotation = quoted(said.from()) || quoted(said.to() - 1);
    boolean that = phrases.is(said.from() - 1, "that", ":") || phrases.is(said.from() - 2, "that");
    boolean before = said.from() < end;
    boolean question = phrases.is(said.from(), "whether", "if", "how", "why", "what", "who");
    if (cue.lemma().equals("ask") || cue.lemma().equals("wonder")) {
      return quotation || question;
    }
    return switch (NEEDS.getOrDefault(cue.lemma(), "")) {
      case "CLEAR" -> quotation || that || before && phrases.hasFinite(said);
      case "CLAUSE" ->
          quotation || that || phrases.hasFinite(said) || phrases.is(said.from(), "to");
      default -> true;
    };
  }

  /** "It was reported that", "X was quoted as saying", "is said to have". */
  private Optional<Draft> passive(int group, int verb, int end, Kind kind) {
    String lemma = phrases.at(verb).lemma();
    Range cue = new Range(group, end);
    if (phrases.is(end, "as") && phrases.is(end + 1, "saying", "telling")) {
      Range subject = phrases.nounPhraseBefore(group);
      Range said = content.right(end + 2, Kind.SAY);
      return said.isEmpty()
          ? Optional.empty()
          : Optional.of(draft(subject, new Range(group, end + 2), said, Kind.SAY));
    }
    if (phrases.is(end, "that") && phrases.is(group - 1, "it")) {
      Range said = content.right(end, kind);
      return said.isEmpty() ? Optional.empty() : Optional.of(draft(Range.NONE, cue, said, kind));
    }
    if (phrases.is(end, "by")) {
      Range by = phrases.nounPhraseAt(end + 1);
      Range what = phrases.nounPhraseBefore(group);
      boolean words = kind == Kind.SAY || kind == Kind.DENY || kind == Kind.NOUN;
      return by.isEmpty() || what.isEmpty() || !words || lemma.equals("find")
          ? Optional.empty()
          : Optional.of(draft(by, cue, what, kind));
    }
    boolean hearsay =
        Set.of("say", "report", "believe", "think", "claim", "allege").contains(lemma);
    if (phrases.is(end, "to") && hearsay) {
      Range subject = phrases.nounPhraseBefore(group);
      int to = phrases.withoutEnd(end, phrases.size());
      Range said = new Range(subject.isEmpty() ? end : subject.from(), to);
      return Optional.of(
          new Draft(
              line,
              Range.NONE,
              Range.NONE,
              cue,
              List.of(
                  new Piece(line, new Range(said.from(), Math.max(said.from(), group))),
                  new Piece(line, new Range(end, to))),
              kind));
    }
    return Optional.empty();
  }

  private Draft draft(Range source, Range cue, Range said, Kind kind) {
    return new Draft(line, source, Range.NONE, cue, List.of(new Piece(line, said)), kind);
  }

  private List<Piece> ended(Cue cue, List<Piece> pieces) {
    return pieces.stream().map(piece -> new Piece(line, ends.of(cue, piece.range()))).toList();
  }

  private boolean finiteAfter(Range range) {
    return range.to() < phrases.size() && phrases.isFinite(range.to());
  }

  private boolean quoted(int token) {
    return quotations.inside(line, token);
  }

  private String lower(int i) {
    return i < 0 || i >= phrases.size() ? "" : phrases.at(i).lower();
  }
}
