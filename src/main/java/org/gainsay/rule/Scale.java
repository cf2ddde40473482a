package org.gainsay.rule;

/**
 * From points to confidence and label. The four limits are confidences: improbable below the first,
 * doubtful below the second, possibly true up to and with the third, probably true below the
 * fourth, confirmed from there.
 */
public record Scale(
    double doubtfulFrom, double possiblyTrueFrom, double probablyTrueAbove, double confirmedFrom) {
  /** What DESIGN.md names, where no rule directory says otherwise. */
  public static final Scale DEFAULT = new Scale(0.15, 0.40, 0.60, 0.90);

  public Scale {
    if (!(0 < doubtfulFrom
        && doubtfulFrom < possiblyTrueFrom
        && possiblyTrueFrom < probablyTrueAbove
        && probablyTrueAbove < confirmedFrom
        && confirmedFrom < 1)) {
      throw new IllegalArgumentException("limits do not rise from 0 to 1");
    }
  }

  /** The label of an unrounded confidence. */
  public Label label(double confidence) {
    if (confidence < doubtfulFrom) {
      return Label.IMPROBABLE;
    }
    if (confidence < possiblyTrueFrom) {
      return Label.DOUBTFUL;
    }
    if (confidence <= probablyTrueAbove) {
      return Label.POSSIBLY_TRUE;
    }
    return confidence < confirmedFrom ? Label.PROBABLY_TRUE : Label.CONFIRMED;
  }

  /**
   * 1 / (1 + 10^(−points/10)) of decibans. StrictMath, because Math.pow may differ in its last bit
   * between machines.
   */
  public static double confidence(double points) {
    return 1 / (1 + StrictMath.pow(10, -points / 10));
  }
}
