package org.gainsay.train;

/**
 * Something that was missed, found where it is not, or taken for something else.
 *
 * @param kind what was confused with what; mistakes of one kind are counted together
 * @param place {@code file:line}, or the id of the text
 * @param sentence where it stands
 * @param expected what is marked, {@code ""} for nothing
 * @param found what was found, {@code ""} for nothing
 * @param weight how bad it is among those of its kind: how sure the tagger was, how near it came
 */
public record Mistake(
    String kind, String place, String sentence, String expected, String found, double weight) {}
