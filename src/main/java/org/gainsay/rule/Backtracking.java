package org.gainsay.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a regular expression can explode. Java tries all ways in which one can match. Their
 * number is bounded where nothing is repeated that itself repeats or has alternatives, where few
 * parts repeat without end, and where the alternatives multiplied are few: then the time grows as
 * the length of the text to the power of three at most. The criterion is crude: it refuses some
 * that are harmless, and needs no more than one look at each sign.
 */
final class Backtracking {
  /** Parts that repeat without end, beside those at the very beginning and end. */
  private static final int MOST_ENDLESS = 1;

  private static final long MOST_CHOICES = 1000;
  private static final int FEW = 10;
  private static final int LONGEST = 1000;
  private static final Pattern REPEAT = Pattern.compile("(?:[*+?]|\\{(\\d+)(,?)(\\d*)\\})[?+]?");
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
    at = regex.startsWith("(?i)") ? 4 : 0;
    int begin = at;
    while (at < regex.length()) {
      Optional<String> why = sign(begin);
      if (why.isPresent()) {
        return why.get();
      }
    }
    close();
    if (endless > MOST_ENDLESS) {
      return "more than one part within it repeats without end";
    }
    return choices > MOST_CHOICES ? "it has too many ways to match" : "";
  }

  private Optional<String> sign(int begin) {
    Matcher repeat = REPEAT.matcher(regex).region(at, regex.length());
    if (repeat.lookingAt()) {
      return repeat(repeat, begin);
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

  private Optional<String> repeat(Matcher repeat, int begin) {
    int most = most(repeat);
    if (loose && most > 1) {
      return Optional.of("it repeats something that repeats or has alternatives itself");
    }
    if (most > FEW) {
      boolean outer = at == begin + 1 || repeat.end() == regex.length();
      endless += outer ? 0 : 1;
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
