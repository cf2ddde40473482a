package org.gainsay.cli;

/** How a command shows how far it is, on standard error. */
enum ProgressStyle {
  /** A bar with rate and time to go. */
  BAR,
  /** A line a minute. */
  LINES,
  /** A JSON object a line, one every five seconds. */
  JSON,
  NONE;

  /** A bar where somebody looks, else lines. */
  static ProgressStyle of(Console console) {
    return console.progress() ? BAR : LINES;
  }
}
