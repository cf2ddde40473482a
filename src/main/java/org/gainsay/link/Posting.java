package org.gainsay.link;

/**
 * A key by which one claim of an article is found.
 *
 * @param key of which claims are searched by the days of their events or by those of their
 *     articles; the upper bits of {@link BlockKeys}, the lowest bit for which of the two
 * @param shelf number of a {@link Shelf}
 * @param day by which it is looked for, in days from 1970-01-01 on
 * @param claim its place among the claims of its article, in order of spans, then ids
 * @param negated whether it says that something is not so
 */
public record Posting(long key, int shelf, int day, int claim, boolean negated) {}
