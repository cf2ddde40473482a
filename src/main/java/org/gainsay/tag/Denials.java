package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that deny: "the reports are false", "it is not true what X says about Y",
 * "despite reports that", "nothing of the kind happened". Offsets are those of the page.
 */
final class Denials {
  /**
   * One denial.
   *
   * @param line index of its line
   * @param start first character of the words that deny
   * @param end half-open
   * @param claimStart first character of the proposition they carry, −1 where they carry none
   * @param claimEnd half-open
   * @param who name of whose words are denied, or {@code ""}
   * @param beside whether it speaks of the sentence right before: "This is false."
   */
  record Found(
      int line, int start, int end, int claimStart, int claimEnd, String who, boolean beside) {
    boolean carriesClaim() {
      return claimStart >= 0;
    }

    boolean overlaps(Found other) {
      return start < other.end && other.start < end;
    }
  }

  private static final Set<String> WORDS = WordLists.set("denial-words.txt");

  private final String chars;

  Denials(Page page) {
    this.chars = page.chars().toLowerCase(Locale.ROOT);
  }

  /** The denials of a line. */
  List<Found> find(int index, Line line) {
    Interruption.check();
    List<Found> found = new ArrayList<>();
    String text = chars.substring(line.start(), line.end());
    if (DenialPatterns.BESIDE.matcher(text).find() || DenialPatterns.NEVER.matcher(text).find()) {
      found.add(new Found(index, line.start(), line.end(), -1, -1, "", true));
      return found;
    }
    for (Pattern head : List.of(DenialPatterns.HEAD, DenialPatterns.DID_NOT)) {
      Matcher verdict = head.matcher(text);
      if (line.role() == Line.Role.BODY && verdict.matches() && found.isEmpty()) {
        int end = line.start() + verdict.end("verdict");
        boolean own = !DenialPatterns.ATTRIBUTED.matcher(text).find();
        found.add(new Found(index, line.start(), end, -1, -1, "", own));
      }
    }
    Matcher turn = DenialPatterns.IN_TRUTH.matcher(text);
    if (line.role() == Line.Role.BODY && found.isEmpty() && turn.lookingAt()) {
      boolean own = !DenialPatterns.ATTRIBUTED.matcher(text).find();
      found.add(new Found(index, line.start(), line.start() + turn.end(), -1, -1, "", own));
    }
    if (line.role() == Line.Role.TITLE) {
      title(index, line, text, found);
    }
    if (mayDeny(text)) {
      for (Pattern pattern : DenialPatterns.PATTERNS) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          add(found, of(index, line, matcher));
        }
      }
    }
    return found;
  }

  /** Whether it holds one of the words without which no pattern matches: to look is quick. */
  static boolean mayDeny(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (start < i && WORDS.contains(text.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return text.contains("n't");
  }

  private static void title(int index, Line line, String text, List<Found> found) {
    for (Pattern pattern :
        List.of(DenialPatterns.NO_TITLE, DenialPatterns.FALSE_TITLE, DenialPatterns.SCARE_TITLE)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find() && !DenialPatterns.NEGATED.matcher(matcher.group("x")).find()) {
        add(found, of(index, line, matcher));
      }
    }
  }

  private static void add(List<Found> found, Found more) {
    boolean known = found.stream().anyMatch(f -> f.start < more.end && more.start < f.end);
    if (!known) {
      found.add(more);
    }
  }

  private static Found of(int index, Line line, Matcher matcher) {
    int offset = line.start();
    int group = group(matcher, "x") >= 0 ? group(matcher, "x") : group(matcher, "y");
    String name = group(matcher, "x") >= 0 ? "x" : "y";
    int start = group < 0 ? -1 : offset + group;
    int end = group < 0 ? -1 : offset + matcher.end(name);
    String words = group < 0 ? "" : matcher.group(name).trim();
    boolean subject = group >= 0 && matcher.group().stripLeading().startsWith(words);
    boolean pronoun = DenialPatterns.PRONOUN.matcher(words).matches();
    if (group >= 0 && (isName(line, start, end) || (subject ? pronoun : !isProposition(words)))) {
      start = -1;
      end = -1;
    }
    String who = text(matcher, "who");
    return new Found(
        index,
        offset + matcher.start(),
        offset + matcher.end(),
        start,
        end,
        who.isEmpty() ? text(matcher, "who2") : who,
        false);
  }

  /** "us", "the bridge" is no proposition, "the bridge burst", "clashes in the town" is one. */
  private static boolean isProposition(String words) {
    boolean definite =
        words.matches(
            "(?:the|this|that|these|those|our|their|his|her|its|my) [\\w'-]+(?: [\\w'-]+)?");
    return !definite
        && !DenialPatterns.TALK.matcher(words).matches()
        && !DenialPatterns.PRONOUN.matcher(words).matches();
  }

  /** "What the radio tells about Sake is a lie": a name alone is no proposition. */
  private static boolean isName(Line line, int start, int end) {
    List<Token> tokens = line.tokens();
    return line.names().stream()
        .anyMatch(
            name ->
                tokens.get(name.from()).start() <= start && end <= tokens.get(name.to() - 1).end());
  }

  /** Whose words the denied ones are: those of "the agency" in "the agency's report"; or "". */
  private static String owner(String text) {
    Matcher owner = DenialPatterns.OWNER.matcher(text);
    return owner.find() ? owner.group("who") : "";
  }

  private static int group(Matcher matcher, String name) {
    try {
      return matcher.start(name);
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private static String text(Matcher matcher, String name) {
    return group(matcher, name) < 0 ? "" : matcher.group(name);
  }

  /** Whether the content of "called", "described" is a denial: "the report a lie". */
  boolean isCalledFalse(int start, int end) {
    return DenialPatterns.CALLED.matcher(chars.substring(start, end)).matches();
  }

  /** What calling it false denies. */
  Found calledFalse(int index, int cueStart, int start, int end) {
    return new Found(index, cueStart, end, -1, -1, owner(chars.substring(start, end)), false);
  }

  /**
   * What a verb of denial denies: "denied reports that X", "dismissed it", "denied that X".
   *
   * @param isDenied whether a bare thing after the verb is what did not happen ("denied the
   *     attack") and not a plan ("rejected the offer") or a source ("contradicts the agency")
   */
  Found denied(int index, int cueStart, int start, int end, boolean isDenied) {
    String text = chars.substring(start, end);
    Matcher then = DenialPatterns.DENIED_THEN.matcher(text);
    int length = then.find() && then.start() > 3 ? then.start() : text.length();
    Matcher as = DenialPatterns.DENIED_AS.matcher(text.substring(0, length));
    length = as.find() ? as.start() : length;
    text = text.substring(0, length);
    Matcher noun = DenialPatterns.DENIED_NOUN.matcher(text);
    if (noun.matches()) {
      boolean carries = noun.start("x") >= 0;
      return new Found(
          index,
          cueStart,
          end,
          carries ? start + noun.start("x") : -1,
          carries ? start + noun.end("x") : -1,
          text(noun, "who").isEmpty() ? owner(text) : text(noun, "who"),
          false);
    }
    boolean proposition = isDenied && !DenialPatterns.PRONOUN.matcher(text.trim()).matches();
    return new Found(
        index,
        cueStart,
        end,
        proposition ? start : -1,
        proposition ? start + length : -1,
        isDenied ? "" : text,
        false);
  }
}
