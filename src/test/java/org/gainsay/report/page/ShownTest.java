package org.gainsay.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void what_turns_the_direction_of_text_is_spelled_out() {
    assertThat(Shown.words("a\u202eb\u2066c\u061cd")).isEqualTo("a[U+202E]b[U+2066]c[U+061C]d");
  }

  @Test
  void what_nobody_sees_is_spelled_out_and_lines_stay_lines() {
    assertThat(Shown.words("a\u0000b\u001b\r\nc\td\u2028e"))
        .isEqualTo("a[U+0000]b[U+001B]\nc\td[U+2028]e");
    assertThat(Shown.words("\ud83d\ude00 \ud83d \udb40\udc41"))
        .isEqualTo("\ud83d\ude00 [U+D83D] [U+E0041]");
  }

  @Test
  void letters_of_any_script_stay_as_they_are() {
    String words = "Разве \u05e9\u05dc\u05d5\u05dd سلام <b>&amp;\"'";
    assertThat(Shown.words(words)).isEqualTo(words);
  }

  @Test
  void a_cut_halves_no_character() {
    assertThat(Shown.cut("ab\ud83d\ude00", 3)).isEqualTo("ab…");
    assertThat(Shown.cut("abc", 3)).isEqualTo("abc");
  }
}
