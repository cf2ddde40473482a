package org.gainsay.train;

import java.util.Locale;

/** What the tagger does and can be measured at. */
public enum Task {
  ATTRIBUTIONS,
  CLAIMS,
  NAMES,
  BOILERPLATE,
  POSTURES;

  /** The task of the model in a file: {@code names.bin}. */
  static Task ofModel(String file) {
    return valueOf(file.replaceFirst("\\.bin$", "").toUpperCase(Locale.ROOT));
  }

  /** As the commands call it: "attributions". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
