package org.gainsay.rule;

import java.util.Optional;
import java.util.stream.Stream;

/** Credibility of information on the Admiralty scale: about what is said, not about who says it. */
public enum Label {
  CONFIRMED,
  PROBABLY_TRUE,
  POSSIBLY_TRUE,
  DOUBTFUL,
  IMPROBABLE,
  CANNOT_BE_JUDGED;

  /** The label of that name. */
  public static Optional<Label> of(String name) {
    return Stream.of(values()).filter(label -> label.name().equals(name)).findFirst();
  }

  /** 1 (confirmed) to 6 (cannot be judged). */
  public int credibility() {
    return switch (this) {
      case CONFIRMED -> 1;
      case PROBABLY_TRUE -> 2;
      case POSSIBLY_TRUE -> 3;
      case DOUBTFUL -> 4;
      case IMPROBABLE -> 5;
      case CANNOT_BE_JUDGED -> 6;
    };
  }
}
