package org.gainsay.train;

import java.util.Locale;

/** What an element of the training data marks. */
public enum Layer {
  PER,
  ORG,
  LOC,
  SRC,
  CUE,
  CON,
  C;

  /** Name of the element. */
  public String element() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it marks a proper name. */
  public boolean isName() {
    return this == PER || this == ORG || this == LOC;
  }

  /** Whether it marks a part of an attribution. */
  public boolean isAttribution() {
    return this == SRC || this == CUE || this == CON;
  }
}
