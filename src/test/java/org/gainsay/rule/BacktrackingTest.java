package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression that is let through takes the square of the text's length at most. */
class BacktrackingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*ceasefire.*",
        "(?i).*(dam|dyke|levee|weir) (burst|broke).*",
        "(?s).*prison.*riot.*",
        "(?is).*(one|two|three|four|five|six|seven|eight|nine|ten) [a-z]+ dead.*",
        "[0-9]{1,3} (killed|wounded|missing)",
        ".*[0-9]+"
      })
  void what_an_author_needs_is_let_through(String regex) {
    assertThat(new Backtracking(regex).why()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*prison.*riot.*",
        "(?s).*prison.*riot.*fire.*",
        "(?s).*prison.*riot[a-z]*",
        "(?s).*prison.*riot\\.*",
        "(?s)(.*prison.*riot.*)",
        ".*(a|b|c|d|e|f)(a|b|c|d|e|f).*",
        "(?x).*prison.*riot.*"
      })
  void what_takes_longer_is_not(String regex) {
    assertThat(new Backtracking(regex).why()).isNotEmpty();
  }
}
