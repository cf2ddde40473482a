package org.gainsay.report.page;

/**
 * How often a rule fired.
 *
 * @param points of one finding, with their sign
 * @param fired on how many claims
 * @param counted of them, where no stronger finding of its group did
 * @param limits where it fails, in the rule's own words; {@code ""} where that is not known
 */
public record RuleRow(
    String id, String title, String points, long fired, long counted, String limits) {}
