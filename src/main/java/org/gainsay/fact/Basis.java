package org.gainsay.fact;

/** Where a fact about a source comes from. */
public enum Basis {
  /** A row of {@code sources.csv}. */
  REGISTRY,
  /** The {@code source} field of the input. */
  INPUT,
  /** The words of an article. */
  TEXT
}
