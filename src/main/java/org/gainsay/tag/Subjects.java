package org.gainsay.tag;

import java.util.List;
import java.util.Set;

/** Who the subject of a verb is: before it, after it, or that of another verb that it shares. */
final class Subjects {
  private static final Set<String> OPENERS =
      Set.of("in", "at", "on", "during", "after", "before", "for", "with", "from", "by", "as");

  private final Phrases phrases;
  private final int line;
  private final Quotations quotations;
  private final CueContent content;

  Subjects(Phrases phrases, int line, Quotations quotations) {
    this.phrases = phrases;
    this.line = line;
    this.quotations = quotations;
    this.content = new CueContent(phrases, line, quotations);
  }

  /** The subject that stands before a verb group, with all that hangs on it; empty if none does. */
  Range before(int group) {
    Range found = find(group);
    return found.isEmpty() ? found : withParticiple(withoutFrame(found));
  }

  /** "An informed source", "a leaked memo": the participle belongs to the noun. */
  private Range withParticiple(Range found) {
    int from = found.from();
    boolean participle = phrases.isTag(from - 1, "VBN") || phrases.isTag(from - 1, "VBD");
    return participle && phrases.isTag(from - 2, "DT") && phrases.isTag(from, "NN")
        ? new Range(from - 2, found.to())
        : found;
  }

  private Range find(int group) {
    int end = group;
    while (end > 0 && phrases.isTag(end - 1, "RB") && !phrases.at(end - 1).is("not")) {
      end--;
    }
    if (end > 0 && phrases.isTag(end - 1, "WP") || phrases.is(end - 1, "which")) {
      end--;
      while (end > 0 && phrases.is(end - 1, ",")) {
        end--;
      }
    }
    int plainEnd = end;
    if (end > 0 && phrases.is(end - 1, ")")) {
      int open = back(end - 1, "(");
      Range named = open > 0 ? phrases.nounPhraseBefore(open) : Range.NONE;
      return named.isEmpty() ? Range.NONE : new Range(named.from(), plainEnd);
    }
    if (end > 1 && phrases.is(end - 1, ",", "--", "-", "\u2013", "\u2014")) {
      return beforeAside(end);
    }
    Range unnamed = relative(end);
    if (!unnamed.isEmpty() && content.ends(unnamed.from())) {
      return unnamed;
    }
    Range whole = clauseStart(end);
    if (!whole.isEmpty()) {
      return whole;
    }
    Range range = phrases.nounPhraseBefore(end);
    return !range.isEmpty() && quoted(range.to() - 1) ? Range.NONE : range;
  }

  /** "Ana Ruiz, a former nurse, who lives in the town, said". */
  private Range beforeAside(int end) {
    int comma = back(end - 1, phrases.at(end - 1).text());
    if (comma <= 0 || quoted(comma - 1)) {
      return Range.NONE;
    }
    int named = comma;
    if (phrases.is(named - 1, ")")) {
      named = Math.max(0, back(named - 1, "("));
    }
    Range head = named > 0 ? phrases.nounPhraseBefore(named) : Range.NONE;
    boolean clause =
        phrases.hasFinite(new Range(comma, end))
            && !phrases.isTag(comma + 1, "DT")
            && !phrases.is(comma + 1, "who", "which", "whose", "where", "that", "one");
    boolean within = !content.ends(head.from()) && phrases.hasFinite(new Range(0, head.from()));
    if (head.isEmpty() || clause || within) {
      return Range.NONE;
    }
    int first = head.from();
    if (phrases.is(first - 1, ",") && !isNamed(head) && first > 1) {
      Range earlier = phrases.nounPhraseBefore(first - 1);
      boolean person = !earlier.isEmpty() && isNamed(earlier) && content.ends(earlier.from());
      first = person ? earlier.from() : first;
    }
    return new Range(first, end - 1);
  }

  private boolean isNamed(Range range) {
    return phrases.line().names().stream()
        .anyMatch(name -> name.to() == range.to() && name.type() != Name.Type.LOCATION);
  }

  /**
   * "Many people involved in the talks", "a report released last year": everything from where the
   * clause begins, where a participle hangs on its first noun; empty otherwise.
   */
  private Range clauseStart(int end) {
    int from = end;
    boolean participle = false;
    while (from > 0 && !opensClause(from - 1)) {
      from--;
      participle |= phrases.isTag(from, "VBN") || phrases.isTag(from, "VBG");
    }
    while (from < end && (phrases.isTag(from, "RB") || phrases.isTag(from, "CC"))) {
      from++;
    }
    boolean time = from < end && Calendar.isTimeWord(phrases.at(end - 1).text());
    boolean noun = from < end && phrases.at(from).chunk().equals("B-NP");
    boolean verbal = from < end && phrases.at(from).isVerb();
    if (noun && !verbal && from > 0 && quoted(from - 1)) {
      return new Range(from, end);
    }
    if (!participle && !time || !noun || verbal) {
      return Range.NONE;
    }
    Range first = phrases.nounPhraseAt(from);
    boolean hangs =
        !first.isEmpty()
            && first.to() < end
            && (phrases.isTag(first.to(), "VBN")
                || phrases.isTag(first.to(), "VBG")
                || time && phrases.isTag(first.to(), "IN"));
    return hangs ? new Range(from, end) : Range.NONE;
  }

  private boolean opensClause(int i) {
    return phrases.isFinite(i)
        || quoted(i)
        || Segments.isMark(phrases.at(i))
        || phrases.isSubordinator(i)
        || phrases.isTag(i, "CC") && phrases.is(i, "but", "yet", "so");
  }

  /** "In an interview Mr Ruiz" without a comma; "the company this week" before its verb. */
  private Range withoutFrame(Range range) {
    int from = range.from();
    int to = range.to();
    while (to - 1 > from && Calendar.isTimeWord(phrases.at(to - 1).text()) && !isName(to - 1)) {
      to--;
    }
    while (to < range.to() && to - 1 > from && phrases.is(to - 1, "this", "last", "just", "late")) {
      to--;
    }
    if (to == from || phrases.isTag(to - 1, "IN")) {
      to = range.to();
    }
    boolean framed = from > 0 && OPENERS.contains(phrases.at(from - 1).lower());
    for (Line.NamedTokens name : phrases.line().names()) {
      boolean last = name.type() == Name.Type.PERSON && name.to() == to && name.from() > from;
      int before = name.from() - 1;
      boolean apart =
          last
              && framed
              && phrases.isTag(before, "NN")
              && !Roles.isSpeaker(phrases.at(before))
              && !Titles.isTitle(phrases.at(before).lower());
      if (apart) {
        from = name.from();
      }
    }
    return new Range(from, to);
  }

  private boolean isName(int i) {
    return phrases.line().names().stream().anyMatch(name -> name.from() <= i && i < name.to());
  }

  /** "a man who asked not to be named" right before the cue, empty if not. */
  private Range relative(int end) {
    for (int i = end - 1; i > 0 && i > end - 9 && !phrases.is(i, ",") && !quoted(i); i--) {
      if (phrases.is(i, "who", "which", "whose")) {
        Range head = phrases.nounPhraseBefore(i);
        return head.isEmpty() ? Range.NONE : new Range(head.from(), end);
      }
    }
    return Range.NONE;
  }

  private int back(int from, String mark) {
    int i = from - 1;
    while (i >= 0 && !phrases.is(i, mark)) {
      i--;
    }
    return i;
  }

  /** "said Ruiz, a former nurse, who lives in the town": the noun phrase with what describes it. */
  Range withApposition(Range named) {
    int to = named.to();
    while (to < phrases.size()) {
      int next = to;
      if (phrases.is(to, "(")) {
        while (next < phrases.size() && !phrases.is(next, ")")) {
          next++;
        }
        next++;
      } else if (phrases.is(to, "who", "whose", "which")) {
        next = asideEnd(to);
      } else if (phrases.is(to, ",") && describes(to + 1)) {
        next = asideEnd(to + 1);
      }
      if (next <= to || next > phrases.size()) {
        break;
      }
      to = next;
    }
    return new Range(named.from(), phrases.withoutEnd(named.from(), to));
  }

  private boolean describes(int i) {
    if (i >= phrases.size() || quoted(i) || Calendar.isTimeWord(phrases.at(i).text())) {
      return false;
    }
    if (phrases.is(i, "who", "whose", "which", "of")) {
      return true;
    }
    Range more = phrases.nounPhraseAt(i);
    boolean clause = !more.isEmpty() && phrases.isFinite(more.to());
    boolean words = !more.isEmpty() && !phrases.isTag(i, "PRP") || phrases.isTag(i, "CD");
    return words && !clause && !phrases.is(i, "that", "this", "it");
  }

  /** The comma, the mark or the end of the sentence that closes what describes a noun. */
  private int asideEnd(int from) {
    int i = from;
    while (i < phrases.size() && !quoted(i) && !phrases.is(i, ",", ";", ":", "--", "\u2014")) {
      i++;
    }
    return i;
  }

  /**
   * Whose words a verb without a subject of its own carries: ", adding", "and said".
   *
   * @param before the attributions found before it in the line, in order
   */
  Range shared(Cue cue, List<Draft> before) {
    int group = cue.words().from();
    int joint = group;
    while (phrases.isTag(joint - 1, "RB")) {
      joint--;
    }
    String tag = phrases.at(group).tag();
    boolean participle = tag.equals("VBG") && phrases.is(joint - 1, ",", "and", "but", "--");
    boolean joined = phrases.isFinite(group) && phrases.is(joint - 1, "and", "but", "then", "or");
    if (!participle && !joined || quoted(group)) {
      return Range.NONE;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft draft = before.get(i);
      int verb = draft.cue().from();
      boolean same = participle || phrases.at(verb).tag().equals(tag) || isPerfect(verb, tag);
      if (!draft.source().isEmpty() && same && draft.cue().to() <= group && !quoted(verb)) {
        return draft.source();
      }
    }
    for (int i = joint - 1; i >= 0; i--) {
      boolean same = participle || phrases.at(i).tag().equals(tag) || isPerfect(i, tag);
      if (phrases.isFinite(i) && same && !quoted(i)) {
        int start = phrases.groupStart(i);
        boolean relative = phrases.is(start - 1, "who", "which", "that");
        Range subject = relative ? Range.NONE : before(start);
        if (!subject.isEmpty()) {
          return subject;
        }
      }
    }
    return Range.NONE;
  }

  private boolean isPerfect(int verb, String tag) {
    return tag.equals("VBD") && phrases.is(verb, "has", "had", "have")
        || tag.equals("VBZ") && phrases.is(verb, "is", "has");
  }

  private boolean quoted(int token) {
    return quotations.inside(line, token);
  }
}
