package org.gainsay.rule;

import java.util.Optional;

/**
 * What a pack changes of a rule of another pack.
 *
 * @param points what the rule adds now; empty where it is switched off
 * @param reason why, for whoever reads an assessment
 */
public record RuleOverride(String rule, Optional<Points> points, String reason) {}
