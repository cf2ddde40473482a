package org.gainsay.batch;

import java.util.function.Function;

/**
 * A file that a run writes of what it has rated, in input order.
 *
 * @param file its name
 * @param head its first lines with their ends, or {@code ""}
 * @param text the lines of one article with their ends, or {@code ""}
 * @param <A> an assessment
 */
public record Output<A>(String file, String head, Function<A, String> text) {}
