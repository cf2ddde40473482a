package org.gainsay.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Name;

/**
 * Reads brat's standoff annotations of one text: {@code T} lines mark ranges, {@code E} lines join
 * a Source, a Cue and a Content to an attribution; notes, relations and attributes are passed over.
 * Its offsets count Unicode characters, and pieces of one range stand with a semicolon between.
 */
final class BratReader {
  private static final Pattern RANGE =
      Pattern.compile("(T\\d+)\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.*)");
  private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(\\S+:\\S+(?: \\S+:\\S+)*) ?");
  private static final Set<String> PARTS = Set.of("source", "cue", "content");

  private record Range(String type, List<Span> pieces) {}

  private final String name;
  private final String text;
  private final String file;
  private final Problems problems;
  private final Map<String, Range> ranges = new LinkedHashMap<>();

  /**
   * A reader for one text.
   *
   * @param name what the text's file is called
   * @param file what the file of annotations is called
   */
  BratReader(String name, String text, String file, Problems problems) {
    this.name = name;
    this.text = text;
    this.file = file;
    this.problems = problems;
  }

  GoldText read(String annotations) {
    String[] lines = annotations.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("T")) {
        range(lines[i], i + 1);
      } else if (!lines[i].isBlank() && "ERAMN#*".indexOf(lines[i].charAt(0)) < 0) {
        problem(i + 1, 1, "BAD_ANNOTATION", "\"" + lines[i].charAt(0) + "\" (expected T or E)");
      }
    }
    List<Lesson.Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("E")) {
        event(lines[i], i + 1, attributions);
      }
    }
    attributions.sort(Comparator.comparing(each -> each.cue().get(0)));
    List<Name> names = names();
    Set<Task> tasks = EnumSet.noneOf(Task.class);
    if (!attributions.isEmpty() || names.isEmpty()) {
      tasks.add(Task.ATTRIBUTIONS);
    }
    if (!names.isEmpty()) {
      tasks.add(Task.NAMES);
    }
    Lesson.Sample whole =
        new Lesson.Sample(Texts.span(0, text.length()), 0, false, names, List.of(), List.of());
    Lesson lesson = new Lesson(Texts.article(name, text), List.of(whole), attributions);
    int count = (int) text.chars().filter(c -> c == '\n').count() + 1;
    List<Integer> numbers = IntStream.rangeClosed(1, count).boxed().toList();
    return new GoldText(name, numbers, tasks, lesson, List.of());
  }

  private void range(String line, int number) {
    Matcher match = RANGE.matcher(line);
    if (!match.matches()) {
      problem(number, 1, "BAD_ANNOTATION", "\"" + line + "\" (expected T1, type, offsets, words)");
      return;
    }
    List<Span> pieces = new ArrayList<>();
    for (String piece : match.group(3).split(";", -1)) {
      String[] ends = piece.split(" ", -1);
      Span span = span(ends[0], ends[1]);
      if (span == null) {
        String what = piece + " is no range of " + name;
        problem(number, match.start(3) + 1, "BAD_OFFSETS", what + " (expected start < end)");
        return;
      }
      pieces.add(span);
    }
    StringBuilder words = new StringBuilder();
    pieces.forEach(each -> words.append(text, each.start(), each.end()).append(' '));
    if (!words.toString().replaceAll("\\s+", "").equals(match.group(4).replaceAll("\\s+", ""))) {
      problem(
          number,
          match.start(4) + 1,
          "OTHER_WORDS",
          "the text has \"" + words.toString().strip() + "\" there (expected the same words)");
      return;
    }
    if (ranges.put(match.group(1), new Range(match.group(2), pieces)) != null) {
      problem(number, 1, "DUPLICATE_ID", match.group(1) + " is there twice (expected once)");
    }
  }

  /** A range of the text, {@code null} where there is none such. */
  private Span span(String start, String end) {
    try {
      int from = text.offsetByCodePoints(0, Integer.parseInt(start));
      int to = text.offsetByCodePoints(0, Integer.parseInt(end));
      return from < to ? Texts.span(from, to) : null;
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      return null;
    }
  }

  private void event(String line, int number, List<Lesson.Attribution> attributions) {
    Matcher match = EVENT.matcher(line);
    if (!match.matches()) {
      problem(number, 1, "BAD_ANNOTATION", "\"" + line + "\" (expected E1, role:T1 role:T2)");
      return;
    }
    Map<String, List<Span>> parts = new LinkedHashMap<>();
    PARTS.forEach(part -> parts.put(part, new ArrayList<>()));
    for (String argument : match.group(2).split(" ", -1)) {
      int colon = argument.indexOf(':');
      String role = argument.substring(0, colon).replaceAll("\\d+$", "").toLowerCase(Locale.ROOT);
      String id = argument.substring(colon + 1);
      Range range = ranges.get(id);
      if (range == null && id.startsWith("T")) {
        int column = line.indexOf(argument) + 1;
        problem(number, column, "NO_SUCH_RANGE", id + " (expected one that a T line marks)");
        return;
      }
      if (range != null && parts.containsKey(role)) {
        parts.get(role).addAll(range.pieces());
      }
    }
    parts.values().forEach(pieces -> pieces.sort(Comparator.naturalOrder()));
    if (!parts.get("cue").isEmpty()) {
      attributions.add(
          new Lesson.Attribution(parts.get("source"), parts.get("cue"), parts.get("content")));
    }
  }

  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (Range range : ranges.values()) {
      NameLabels.type(range.type())
          .ifPresent(
              type -> {
                int start = range.pieces().get(0).start();
                int end = range.pieces().get(range.pieces().size() - 1).end();
                names.add(new Name(Texts.span(start, end), type));
              });
    }
    names.sort(Comparator.comparing(Name::span));
    return names;
  }

  private void problem(int line, int column, String code, String message) {
    problems.add(file, line, column, code, message);
  }
}
