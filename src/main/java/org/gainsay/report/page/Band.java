package org.gainsay.report.page;

import java.util.Locale;
import org.gainsay.rule.Label;

/**
 * A label as pages show it.
 *
 * @param words for example {@code Probably true}
 * @param css the class that its colour hangs on
 */
public record Band(String name, String words, String css) {
  static Band of(Label label) {
    String lower = label.name().toLowerCase(Locale.ROOT);
    String words = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    return new Band(label.name(), words.replace('_', ' '), "b" + label.credibility());
  }

  static Band of(String label) {
    return of(Label.valueOf(label));
  }

  /** The words within a sentence. */
  public String lower() {
    return words.toLowerCase(Locale.ROOT);
  }
}
