package org.gainsay.rate;

import org.gainsay.rule.Points;

/** What held the points of a claim back from where its findings would have taken them. */
public enum Cap {
  /** No contradiction from an identified source counts: not below {@link #points()}. */
  NO_CONTRADICTION(-17),
  /** No corroboration of another, identified origin counts: not above {@link #points()}. */
  NO_CORROBORATION(95),
  /** The lower end of the scale. */
  FLOOR(-300),
  /** The upper end of the scale. */
  CEILING(300);

  private final int tenths;

  Cap(int tenths) {
    this.tenths = tenths;
  }

  /** Where it holds the points. */
  public Points points() {
    return new Points(tenths);
  }
}
