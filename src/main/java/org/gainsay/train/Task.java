package org.gainsay.train;

import java.util.Locale;

/** What the tagger does and can be measured at. */
public enum Task {
  ATTRIBUTIONS,
  CLAIMS,
  NAMES,
  BOILERPLATE,
  POSTURES;

  /** As the commands call it: "attributions". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
