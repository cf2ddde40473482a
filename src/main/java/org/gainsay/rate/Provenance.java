package org.gainsay.rate;

/**
 * What an assessment was made with: it comes out the same again where all four are the same.
 *
 * @param version of Gainsay
 * @param rules SHA-256 of the rules and the scale
 * @param models SHA-256 of training data, parameters and versions
 * @param sources SHA-256 of who is who and where is where
 */
public record Provenance(String version, String rules, String models, String sources) {}
