package org.gainsay.fact;

/** How a mention in an article stands to its claim. */
public enum Posture {
  /** In the article's own voice. */
  ASSERTED,
  /** It is somebody's, also where another source denies it further on. */
  REPORTED,
  /** Its own sentence, or a verdict beside it, denies it. */
  REFUTED
}
