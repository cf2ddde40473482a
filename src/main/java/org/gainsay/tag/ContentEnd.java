package org.gainsay.tag;

import java.util.Set;

/**
 * Where what is said ends before its sentence does: where the speaker goes on to do something else,
 * where another one speaks, where the writer adds something to a thing that was spoken of.
 */
final class ContentEnd {
  /** Classes of verbs that go on with what the same speaker says: ", adding that". */
  private static final Set<String> GOES_ON =
      Set.of("say", "voice", "deny", "ask", "order", "promise", "judge", "praise", "attack");

  private static final Set<String> SPEAKS =
      Set.of("say", "voice", "deny", "ask", "order", "judge", "praise", "attack", "think");

  private static final Set<String> OCCASIONS =
      Set.of(
          "address",
          "advertisement",
          "announcement",
          "appearance",
          "article",
          "blog",
          "briefing",
          "broadcast",
          "call",
          "column",
          "conference",
          "debate",
          "editorial",
          "email",
          "event",
          "forum",
          "hearing",
          "interview",
          "letter",
          "meeting",
          "memo",
          "message",
          "news",
          "newsletter",
          "post",
          "rally",
          "release",
          "remark",
          "report",
          "session",
          "speech",
          "statement",
          "testimony",
          "tweet",
          "visit",
          "conversation",
          "essay",
          "gathering",
          "question",
          "reply",
          "response",
          "trip",
          "stop",
          "video");

  private final Phrases phrases;
  private final int line;
  private final Quotations quotations;

  ContentEnd(Phrases phrases, int line, Quotations quotations) {
    this.phrases = phrases;
    this.line = line;
    this.quotations = quotations;
  }

  /**
   * The content without what does not belong to it.
   *
   * @param content what follows the cue, to the end of the sentence or sooner
   */
  Range of(Cue cue, Range content) {
    int from = content.from();
    if (from < cue.words().to() || from + 1 >= content.to()) {
      return content;
    }
    int to = content.to();
    int verb = firstVerb(content);
    boolean that = phrases.is(from - 1, "that") || phrases.is(from, "that");
    for (int i = from + 1; i < to; i++) {
      boolean thing = !that && (verb < 0 || i <= verb);
      if (!quoted(i) && ends(cue, content, i, thing, that)) {
        to = i;
      }
    }
    int end = withoutOccasion(from, phrases.withoutEnd(from, to), verb < 0 || verb >= to);
    return end > from ? new Range(from, end) : content;
  }

  private boolean quoted(int i) {
    return quotations.inside(line, i);
  }

  private int firstVerb(Range content) {
    for (int i = content.from(); i < content.to(); i++) {
      if (phrases.hasFinite(new Range(i, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean ends(Cue cue, Range content, int i, boolean thing, boolean that) {
    boolean mark = phrases.is(i, ",", ";", "--", "-", "\u2013", "\u2014");
    int next = mark ? i + 1 : i;
    if (mark && phrases.is(next, "and", "but")) {
      next++;
    }
    while (phrases.isTag(next, "RB") && next < content.to()) {
      next++;
    }
    if (next >= content.to()) {
      return false;
    }
    if (mark && phrases.at(next).tag().equals("VBG")) {
      boolean list = phrases.at(content.from()).tag().equals("VBG");
      return isOf(GOES_ON, next) || phrases.is(next, "citing", "according") || thing && !list;
    }
    if (mark && phrases.is(next, "according")) {
      return true;
    }
    boolean and = phrases.is(i, "and", "but", "then") || mark && next > i + 1;
    if (and && thing && phrases.isFinite(i == next ? next + 1 : next)) {
      return true;
    }
    if (thing && phrases.is(i, "when", "since", "because", "while")) {
      return true;
    }
    if (and && isSameForm(cue, i == next ? next + 1 : next)) {
      return true;
    }
    if (mark && thing && isAside(i + 1)) {
      return true;
    }
    if (mark && thing && phrases.is(i + 1, "but", "though", "although", "while", "whereas")) {
      return true;
    }
    boolean others =
        phrases.is(i, "but", "while", "whereas", "although", "though") && somebodySpeaks(i + 1);
    boolean andOthers = mark && phrases.is(i + 1, "and", "but") && somebodySpeaks(i + 2);
    return others && !that || others && mark || andOthers;
  }

  /** "and says": a verb of the same form as the cue, that goes on with what is said. */
  private boolean isSameForm(Cue cue, int at) {
    int verb = at;
    while (phrases.isTag(verb, "RB") || phrases.isAux(verb) && !phrases.isTag(verb, "MD")) {
      verb++;
    }
    if (verb >= phrases.size() || cue.form() != Cue.Form.VERB || !isOf(GOES_ON, verb)) {
      return false;
    }
    String first = phrases.at(cue.words().from()).tag();
    String other = phrases.at(at).tag();
    boolean helper = phrases.isAux(at) && verb > at;
    boolean sameHelper = phrases.at(cue.words().from()).lower().equals(phrases.at(at).lower());
    boolean finite = phrases.isFinite(at) && first.equals(other) && (!helper || sameHelper);
    boolean loose = finite || first.equals("VBD") && phrases.isTag(at, "VBN");
    return loose || first.equals("VBG") && other.equals("VBG");
  }

  private boolean isOf(Set<String> classes, int verb) {
    return phrases.at(verb).tag().startsWith("VB")
        && classes.contains(Cue.verbClass(phrases.at(verb)));
  }

  /** ", which has a margin of error", ", a metaphor for": said of the thing by the writer. */
  private boolean isAside(int i) {
    return phrases.is(i, "which", "who", "whose", "where", "whom")
        || phrases.is(i, "when", "as", "because", "since", "after", "before", "so");
  }

  private boolean somebodySpeaks(int i) {
    int verb = phrases.nounPhraseAt(i).to();
    while (verb > i && (phrases.isTag(verb, "RB") || phrases.isAux(verb))) {
      verb++;
    }
    return verb > i && verb < phrases.size() && isOf(SPEAKS, verb);
  }

  /** Without "in a statement on Thursday"; without "during a stop in the town" after a thing. */
  private int withoutOccasion(int from, int to, boolean thing) {
    for (int i = to - 1; i > from && !quoted(i); i--) {
      boolean opens = phrases.is(i, "in", "at", "during", "via") || thing && phrases.is(i, "on");
      if (opens && isOccasion(i + 1, to)) {
        return i;
      }
      boolean clause = thing && phrases.is(i, "during", "since", "when", "while", "because");
      if (clause) {
        return withoutOccasion(from, i, true);
      }
    }
    return to;
  }

  /** "a statement", with nothing but a time after it. */
  private boolean isOccasion(int from, int to) {
    int head = from;
    boolean one = phrases.isTag(from, "DT") || phrases.isTag(from, "PRP$");
    while (head + 1 < to && phrases.at(head + 1).chunk().equals("I-NP")) {
      head++;
    }
    int end = head + 1;
    while (end < to && (phrases.isTag(end, "IN") || isTime(end))) {
      end++;
    }
    return one && OCCASIONS.contains(phrases.at(head).lemma()) && end == to;
  }

  private boolean isTime(int i) {
    return Calendar.isTimeWord(phrases.at(i).text()) || phrases.is(i, "last", "this");
  }
}
