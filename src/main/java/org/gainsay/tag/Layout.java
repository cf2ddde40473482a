package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a page apart into its lines and says which of them are title and standfirst. */
final class Layout {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_STANDFIRST = 400;
  private static final int FEWEST_STANDFIRST_WORDS = 8;

  private static final Pattern SENTENCE_END = Pattern.compile("[.:;,]['\")\\]]*$");

  /** A sentence that ends within the line: then the line is text. */
  private static final Pattern SEVERAL = Pattern.compile("\\p{L}{3}[.!]['\")]* \\p{Lu}");

  private static final Pattern ANY_END = Pattern.compile("[.!?:;,\u2026]['\")\\]]*$");

  /** "By Ana Ruiz", "3 May 2018", "GUSAU, Nigeria - …": how a body or a credit starts. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:By(?: \\p{Lu}[\\p{L}.'-]*){2,4}(?:[,|].*)?"
              + "|(?:\\p{L}+,? )?\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},? \\d{4}.*"
              + "|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}.*"
              + "|\\p{Lu}{3}[\\p{Lu} ]*(?:, [\\p{L} .]+)? (?:\\([^)]*\\) )?[-\u2013\u2014] .*)");

  /** A line that is not blank, without the blanks around it. */
  record Paragraph(int start, int end, Line.Role role) {}

  private Layout() {}

  static List<Paragraph> of(Page page) {
    List<Paragraph> bare = lines(page);
    List<Paragraph> out = new ArrayList<>(bare.size());
    int titles = titles(page, bare);
    for (int i = 0; i < bare.size(); i++) {
      Paragraph line = bare.get(i);
      Line.Role role = Line.Role.BODY;
      if (i < titles) {
        role = Line.Role.TITLE;
      } else if (i == titles && i > 0 && i + 1 < bare.size() && isStandfirst(text(page, line))) {
        role = Line.Role.STANDFIRST;
      }
      out.add(new Paragraph(line.start, line.end, role));
    }
    return out;
  }

  private static List<Paragraph> lines(Page page) {
    List<Paragraph> lines = new ArrayList<>();
    String chars = page.chars();
    int from = 0;
    while (from < chars.length()) {
      int newline = chars.indexOf('\n', from);
      int to = newline < 0 ? chars.length() : newline;
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(chars.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(chars.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Paragraph(start, end, Line.Role.BODY));
      }
      from = to + 1;
    }
    return lines;
  }

  /** How many lines from the first on are the title; a text may repeat its separate title. */
  private static int titles(Page page, List<Paragraph> lines) {
    if (page.hasTitle()) {
      int count = 0;
      while (count < lines.size() && lines.get(count).start < page.textStart()) {
        count++;
      }
      boolean repeated =
          count == 1
              && lines.size() > 2
              && text(page, lines.get(0)).equalsIgnoreCase(text(page, lines.get(1)));
      return repeated ? 2 : count;
    }
    return lines.size() > 1 && isTitle(text(page, lines.get(0))) ? 1 : 0;
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && !NO_TITLE.matcher(line).matches()
        && !SEVERAL.matcher(line).find()
        && (!SENTENCE_END.matcher(line).find() || isHeadline(line));
  }

  /** In spite of its full stop: most words in capitals, or abbreviated at the end. */
  private static boolean isHeadline(String line) {
    if (line.endsWith("...") || line.matches(".*\\b(?:\\p{Lu}\\.)+")) {
      return true;
    }
    String[] words = line.split("\\s+");
    long capitals =
        List.of(words).stream()
            .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
            .count();
    long others =
        List.of(words).stream()
            .filter(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)))
            .count();
    return words.length > 3 && capitals >= 3 && others == 0;
  }

  private static boolean isStandfirst(String line) {
    return line.length() <= LONGEST_STANDFIRST
        && !ANY_END.matcher(line).find()
        && !NO_TITLE.matcher(line).matches()
        && line.split("\\s+").length >= FEWEST_STANDFIRST_WORDS
        && !line.matches(".*\\p{Ll}{2}[.!?]['\")]* .*");
  }

  private static String text(Page page, Paragraph line) {
    return page.chars().substring(line.start, line.end);
  }
}
