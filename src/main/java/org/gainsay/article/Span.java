package org.gainsay.article;

/**
 * A half-open range of UTF-16 offsets into one part of an article: {@code part.substring(start,
 * end)} is what it covers.
 *
 * @param start of the first character
 * @param end after the last character
 * @param in the part that they count in
 */
public record Span(int start, int end, Part in) implements Comparable<Span> {
  /** The two parts of an article that offsets count in. */
  public enum Part {
    TITLE,
    TEXT
  }

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span is not a range: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return in == other.in && start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return in == other.in && start < other.end && other.start < end;
  }

  /** The title comes before the text; then by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byPart = in.compareTo(other.in);
    int byStart = Integer.compare(start, other.start);
    return byPart != 0 ? byPart : byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
