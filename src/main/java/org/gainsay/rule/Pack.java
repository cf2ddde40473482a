package org.gainsay.rule;

/**
 * A folder of rules with a name, as its {@code pack.yaml} says.
 *
 * @param name of the folder, where there is no {@code pack.yaml}
 * @param version {@code ""} where there is no {@code pack.yaml}
 * @param sha256 of its rules, its scale, its overrides and its {@code pack.yaml}
 */
public record Pack(String name, String version, String sha256) {}
