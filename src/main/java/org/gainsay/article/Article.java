package org.gainsay.article;

import java.time.LocalDate;

/**
 * One news article as it was read.
 *
 * @param id unique within a run
 * @param title the separate title, or {@code ""} where the title, if any, is a range of the text
 * @param text the body, never empty; all offsets of {@link Span.Part#TEXT} count in it
 * @param outlet name or domain of who published it, or {@code ""}
 * @param url where it was published, or {@code ""}
 * @param published the date or instant as it was given, or {@code ""}
 * @param day the day of {@code published} at its own offset, {@code null} where unknown
 * @param language ISO 639-1 code that was given, or {@code ""}
 * @param place where it was written, as given, or {@code ""}
 * @param source what the input says about the outlet
 */
public record Article(
    String id,
    String title,
    String text,
    String outlet,
    String url,
    String published,
    LocalDate day,
    String language,
    String place,
    DeclaredSource source) {

  /** The same with other words. */
  public Article with(String otherTitle, String otherText) {
    return new Article(
        id, otherTitle, otherText, outlet, url, published, day, language, place, source);
  }

  /** The same, of which the input says something else about the outlet. */
  public Article with(DeclaredSource other) {
    return new Article(id, title, text, outlet, url, published, day, language, place, other);
  }

  /** The part of the article that {@code part} names. */
  public String part(Span.Part part) {
    return part == Span.Part.TITLE ? title : text;
  }

  /** The exact words that {@code span} covers. */
  public String quote(Span span) {
    return part(span.in()).substring(span.start(), span.end());
  }
}
