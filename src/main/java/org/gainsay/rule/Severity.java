package org.gainsay.rule;

/** What a problem of a rule does to the rules. */
public enum Severity {
  /** Nothing is loaded until it is mended. */
  ERROR,
  /** The rules load; somebody should look at it. */
  WARNING
}
