package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Cuts a line into sentences. For one thread. */
final class SentenceSplitter {
  /** Longer lines are read in pieces: the detector's time grows faster than the line. */
  private static final int PIECE = 4_000;

  /**
   * Two sentences without a space between: {@code difference.Syrian}, {@code false."It}; or after
   * shouting: {@code A JOKE. Forty}, {@code now!!! Two}.
   */
  private static final Pattern GLUED =
      Pattern.compile(
          "\\p{Ll}{3}[.!?]([\"')]?)(?=[\"'(]?\\p{Lu}\\p{Ll})"
              + "|[!?]{2,}(?= \\p{Lu})|\\p{Lu}{4,}[.!?](?= \\p{Lu}\\p{Ll})");

  /** A half-open range of the line. */
  record Extent(int start, int end) {}

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    detector = new SentenceDetectorME(model);
  }

  /** Ranges in order, none blank; blanks around sentences belong to none. */
  List<Extent> split(String line) {
    List<Extent> found = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int to = line.length() - from <= PIECE ? line.length() : pieceEnd(line, from + PIECE);
      for (var span : detector.sentPosDetect(line.substring(from, to))) {
        cutGlued(line, from + span.getStart(), from + span.getEnd(), found);
      }
      from = to;
    }
    return joined(line, found);
  }

  private static int pieceEnd(String line, int limit) {
    int stop = line.lastIndexOf(". ", limit);
    int blank = line.lastIndexOf(' ', limit);
    int end = stop > limit - PIECE / 2 ? stop + 2 : blank > limit - PIECE / 2 ? blank + 1 : limit;
    return Character.isLowSurrogate(line.charAt(end)) ? end + 1 : end;
  }

  private static void cutGlued(String line, int start, int end, List<Extent> found) {
    int from = start;
    Matcher glued = GLUED.matcher(line).region(start, end).useTransparentBounds(true);
    while (glued.find()) {
      String mark = glued.group(1);
      boolean opens = mark != null && !mark.isEmpty() && opens(line, from, glued.start(1));
      int cut = opens ? glued.start(1) : glued.end();
      add(line, from, cut, found);
      from = cut;
    }
    add(line, from, end, found);
  }

  /** A quotation mark after an even number of them opens a quotation, so the next sentence. */
  private static boolean opens(String line, int from, int at) {
    return line.charAt(at) == '"'
        && line.substring(from, at).chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private static void add(String line, int from, int to, List<Extent> found) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(new Extent(start, end));
    }
  }

  private static List<Extent> joined(String line, List<Extent> found) {
    List<Extent> out = new ArrayList<>(found.size());
    for (Extent next : found) {
      Extent last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && goesOn(line, last, next)) {
        out.set(out.size() - 1, new Extent(last.start, next.end));
      } else {
        out.add(next);
      }
    }
    return out;
  }

  private static boolean goesOn(String line, Extent last, Extent next) {
    if (next.end - last.start > PIECE) {
      return false;
    }
    String after = line.substring(next.start, Math.min(next.end, next.start + 40));
    int first = after.charAt(0) == ')' || after.charAt(0) == '"' ? 1 : 0;
    if (first < after.length() && Character.isLowerCase(after.charAt(first))) {
      return last.end - last.start > 1;
    }
    String before = line.substring(Math.max(last.start, last.end - 20), last.end);
    return before.endsWith(".") && Abbreviations.joins(before, after);
  }
}
