package org.gainsay.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a regular expression can explode. Java tries all ways in which one can match. Their
 * number is bounded where nothing is repeated that itself repeats or has alternatives, where few
 * two parts repeat without end, and where the alternatives multiplied are few: then the time grows
 * as the square of the length of the text at most. An end that takes everything cannot fail, and
 * does not count; a dot takes everything only with (?s), for else it stops at the end of a line.
 * The criterion is crude: it refuses some that are harmless, and needs no more than one look at
 * each sign.
 */
final class Backtracking {
  /** Parts that repeat without end. */
  private static final int MOST_ENDLESS = 2;

  private static final long MOST_CHOICES = 1000;

  /** Each costs the square of the length then. */
  private static final long MOST_CHOICES_BETWEEN = 30;

  private static final int FEW = 10;
  private static final int LONGEST = 1000;
  private static final Pattern REPEAT = Pattern.compile("(?:[*+?]|\\{(\\d+)(,?)(\\d*)\\})[?+]?");
  private static final Pattern FLAGS = Pattern.compile("\\(\\?(i?s?|si)\\)");
  private static final Pattern SIMPLE_CLASS =
      Pattern.compile("\\[\\^?(?:\\\\.|[^\\[\\]\\\\&])(?:\\\\.|[^\\[\\]\\\\&])*\\]");

  /** An open group. */
  private static final class Group {
    /** Whether it holds a repetition or alternatives. */
    private boolean loose;

    private int alternatives = 1;
  }

  private final String regex;
  private final Deque<Group> groups = new ArrayDeque<>();
  private int at;
  private int endless;
  private long choices = 1;

  /** Whether a dot stands for the end of a line as well. */
  private boolean takesAll;

  /** Whether what stands just before may not be repeated. */
  private boolean loose;

  Backtracking(String regex) {
    this.regex = regex;
  }

  /** Why it can explode; {@code ""} where it cannot. */
  String why() {
    if (regex.length() > LONGEST) {
      return "it is longer than " + LONGEST + " signs";
    }
    groups.push(new Group());
    Matcher flags = FLAGS.matcher(regex);
    at = flags.lookingAt() ? flags.end() : 0;
    takesAll = at > 0 && flags.group(1).contains("s");
    while (at < regex.length()) {
      Optional<String> why = sign();
      if (why.isPresent()) {
        return why.get();
      }
    }
    close();
    if (endless > MOST_ENDLESS) {
      return "more than two of its parts repeat without end (after (?s), a .* at the end does not count)";
    }
    return choices > (endless == MOST_ENDLESS ? MOST_CHOICES_BETWEEN : MOST_CHOICES)
        ? "it has too many ways to match"
        : "";
  }

  private Optional<String> sign() {
    Matcher repeat = REPEAT.matcher(regex).region(at, regex.length());
    if (repeat.lookingAt()) {
      return repeat(repeat);
    }
    loose = false;
    switch (regex.charAt(at)) {
      case '\\' -> {
        return escape();
      }
      case '[' -> {
        Matcher simple = SIMPLE_CLASS.matcher(regex).region(at, regex.length());
        if (!simple.lookingAt()) {
          return Optional.of("its brackets are unusual");
        }
        at = simple.end();
      }
      case '(' -> {
        boolean plain = regex.startsWith("(?:", at);
        if (regex.startsWith("(?", at) && !plain) {
          return Optional.of("it looks ahead or back, names a group or sets a flag within");
        }
        groups.push(new Group());
        at += plain ? 3 : 1;
      }
      case ')' -> {
        loose = close();
        if (groups.isEmpty()) {
          return Optional.of("its parentheses are unusual");
        }
        groups.peek().loose |= loose;
        at++;
      }
      case '|' -> {
        groups.peek().loose = true;
        groups.peek().alternatives++;
        at++;
      }
      default -> at++;
    }
    return Optional.empty();
  }

  private boolean close() {
    Group group = groups.pop();
    choices = Math.min(choices * group.alternatives, MOST_CHOICES + 1);
    return group.loose;
  }

  private Optional<String> escape() {
    char kind = at + 1 < regex.length() ? regex.charAt(at + 1) : ' ';
    if (Character.isDigit(kind) && kind != '0' || "kGRXQE".indexOf(kind) >= 0) {
      return Optional.of("\\" + kind + " refers back, or is unusual");
    }
    at += 2;
    return Optional.empty();
  }

  private Optional<String> repeat(Matcher repeat) {
    int most = most(repeat);
    if (loose && most > 1) {
      return Optional.of("it repeats something that repeats or has alternatives itself");
    }
    if (most > FEW) {
      boolean rest =
          takesAll
              && repeat.end() == regex.length()
              && regex.endsWith(".*")
              && !regex.endsWith("\\.*");
      endless += rest ? 0 : 1;
    } else {
      choices = Math.min(choices * (most + 1), MOST_CHOICES + 1);
    }
    groups.peek().loose = true;
    loose = true;
    at = repeat.end();
    return Optional.empty();
  }

  /** How often at most; endless counts as more than a few. */
  private static int most(Matcher repeat) {
    String sign = repeat.group();
    if (sign.charAt(0) != '{') {
      return sign.charAt(0) == '?' ? 1 : FEW + 1;
    }
    String most = repeat.group(3).isEmpty() ? repeat.group(1) : repeat.group(3);
    boolean open = !repeat.group(2).isEmpty() && repeat.group(3).isEmpty();
    return open || most.length() > 2 ? FEW + 1 : Integer.parseInt(most);
  }
}
