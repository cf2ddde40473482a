package org.gainsay.report.page;

/**
 * Words that a finding rests on.
 *
 * @param kind {@code contradicts}, {@code corroborates} or {@code signal}
 * @param who said it, and through whom
 * @param in title or id of the article that they stand in
 * @param href to where they stand; {@code ""} where the article is not among those of the report
 * @param why it is taken for the same event, and what clashes
 */
public record EvidenceLine(
    String kind, String quote, String who, String in, String href, String why) {}
