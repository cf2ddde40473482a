package org.gainsay.rule;

/** Where a rule stands in its life. */
public enum Status {
  /** It fires and is shown, and weighs nothing yet. */
  EXPERIMENTAL,
  ACTIVE,
  /** It still counts; another rule is to take its place. */
  DEPRECATED,
  /** It never fires. It stays in its file, so that nobody uses its id again. */
  RETIRED
}
