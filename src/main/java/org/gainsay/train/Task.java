package org.gainsay.train;

import java.util.Locale;
import org.gainsay.tag.Models;

/** What the tagger does and can be measured at. */
public enum Task {
  ATTRIBUTIONS,
  CLAIMS,
  NAMES,
  BOILERPLATE,
  POSTURES;

  /** The task that the model in a file serves. */
  static Task ofModel(String file) {
    return switch (file) {
      case Models.NAMES -> NAMES;
      case Models.BOILERPLATE -> BOILERPLATE;
      case Models.CLAIMS -> CLAIMS;
      case Models.CUES, Models.PARTS -> ATTRIBUTIONS;
      case Models.POSTURES -> POSTURES;
      default -> throw new IllegalArgumentException(file + " serves no task");
    };
  }

  /** As the commands call it: "attributions". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
