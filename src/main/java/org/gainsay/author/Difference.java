package org.gainsay.author;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in what a fact differs from what a condition wants. */
final class Difference {
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w$.\"])\\$?[a-z]\\w*(?:!?\\.[a-z]\\w*)*(?!\\w)(\\s*\\()?");
  private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern FLAG = Pattern.compile("(!?)\\s*([$\\w.!]+)");
  private static final Pattern CALL = Pattern.compile("(!?)\\s*([$\\w.!]+)\\((.*)\\)");
  private static final Pattern COMPARED =
      Pattern.compile(
          "([$\\w.!\\[\\]]+)\\s*(==|!=|<=|>=|<|>|not in|in|not contains|contains|matches)\\s*(.+)");
  private static final Set<String> WORDS =
      Set.of("in", "not", "contains", "matches", "memberOf", "null", "true", "false", "this");
  private static final Map<String, String> WANTED =
      Map.ofEntries(
          Map.entry("==", ""),
          Map.entry("!=", "another than "),
          Map.entry("<", "less than "),
          Map.entry(">", "more than "),
          Map.entry("<=", "at most "),
          Map.entry(">=", "at least "),
          Map.entry("in", "one of "),
          Map.entry("not in", "none of "),
          Map.entry("contains", "one that contains "),
          Map.entry("not contains", "one that does not contain "),
          Map.entry("matches", "one that matches "));

  private final Object fact;
  private final Map<String, Object> bound;

  private Difference(Object fact, Map<String, Object> bound) {
    this.fact = fact;
    this.bound = bound;
  }

  /** For example {@code `source.kind` was GOVERNMENT, wanted CITIZEN_JOURNALIST}. */
  static String of(String condition, Object fact, Map<String, Object> bound) {
    return new Difference(fact, bound).of(condition.strip());
  }

  private String of(String condition) {
    Matcher flag = FLAG.matcher(condition);
    if (flag.matches()) {
      boolean not = !flag.group(1).isEmpty();
      return "`%s` was %s, wanted %s".formatted(flag.group(2), not, !not);
    }
    Matcher call = CALL.matcher(condition);
    if (call.matches() && balanced(call.group(3))) {
      boolean not = !call.group(1).isEmpty();
      String words = call.group(2) + "(" + call.group(3) + ")";
      return "`%s` was %s, wanted %s%s".formatted(words, not, !not, values(words, Set.of()));
    }
    Matcher compared = COMPARED.matcher(condition);
    if (compared.matches() && !condition.contains("&&") && !condition.contains("||")) {
      return compared(compared.group(1), compared.group(2), compared.group(3).strip());
    }
    return "`%s` was false%s".formatted(condition, values(condition, Set.of()));
  }

  private String compared(String left, String operator, String right) {
    String was = Values.shown(left, fact, bound).orElse("");
    String wanted = WANTED.get(operator) + constants(right);
    if (was.isEmpty()) {
      return "`%s %s %s` was false%s".formatted(left, operator, right, values(left, Set.of()));
    }
    return "`%s` was %s, wanted %s%s".formatted(left, was, wanted, values(right, Set.of(left)));
  }

  /** Enum values without their type, as they are shown. */
  private static String constants(String words) {
    String bare = words.replaceAll("\\b(?:[A-Z]\\w*\\.)+([A-Z][A-Z_]*)\\b", "$1");
    return bare.startsWith("(") && bare.endsWith(")") ? bare.substring(1, bare.length() - 1) : bare;
  }

  /** The values of the fields that the words name, in parentheses. */
  private String values(String words, Set<String> known) {
    Matcher path = PATH.matcher(STRING.matcher(words).replaceAll("\"\""));
    Set<String> paths = new LinkedHashSet<>();
    while (path.find()) {
      String found = path.group().strip();
      // Of a call the receiver says more than the method's name.
      paths.add(found.endsWith("(") ? receiver(found) : found);
    }
    paths.removeAll(known);
    paths.removeAll(WORDS);
    List<String> shown =
        paths.stream()
            .filter(each -> !each.isEmpty())
            .flatMap(
                each -> Values.shown(each, fact, bound).map(value -> each + ": " + value).stream())
            .toList();
    return shown.isEmpty() ? "" : shown.stream().collect(Collectors.joining("; ", " (", ")"));
  }

  private static String receiver(String call) {
    String path = call.substring(0, call.length() - 1).strip();
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  private static boolean balanced(String arguments) {
    return Stream.of(arguments.split("", -1)).filter("("::equals).count()
            == Stream.of(arguments.split("", -1)).filter(")"::equals).count()
        && !arguments.contains("&&")
        && !arguments.contains("||");
  }
}
