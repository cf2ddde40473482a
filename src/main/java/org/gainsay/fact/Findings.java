package org.gainsay.fact;

/** Where the consequence of a rule puts what it found. */
public interface Findings {
  /**
   * Says that the firing rule holds of {@code claim}, resting on {@code evidence}. Which rule fires
   * and what it weighs, the engine knows.
   */
  void add(Claim claim, Evidence... evidence);
}
