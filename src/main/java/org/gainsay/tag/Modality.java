package org.gainsay.tag;

/** How a clause gives its event: as something that is, may be, should be or is to come. */
public enum Modality {
  FACTUAL,
  /** "may have fallen", "could", "perhaps". */
  POSSIBLE,
  /** "must", "should", "has to". */
  REQUIRED,
  /** "will", "is going to", "plans to". */
  FUTURE
}
