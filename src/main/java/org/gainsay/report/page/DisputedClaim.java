package org.gainsay.report.page;

/**
 * A claim about which sources differ.
 *
 * @param same how many origins that do not depend on one another say so
 * @param otherwise how many say otherwise
 */
public record DisputedClaim(
    int article,
    String claim,
    String text,
    Band band,
    String points,
    String who,
    String heading,
    int same,
    int otherwise) {}
