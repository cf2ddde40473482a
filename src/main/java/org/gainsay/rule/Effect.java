package org.gainsay.rule;

/** What a finding does to the points of its claim. */
public enum Effect {
  LOWERS,
  RAISES,
  NONE;

  static Effect of(Points points) {
    return points.sign() < 0 ? LOWERS : points.sign() > 0 ? RAISES : NONE;
  }
}
