package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a clash is worded. */
class WordingTest {
  @Test
  void a_lemma_is_shown_as_the_text_has_it() {
    assertThat(Wording.of("The garrison of Bria surrendered", "surrender"))
        .isEqualTo("surrendered");
    assertThat(Wording.of("The ferry carried 40 people", "carry")).isEqualTo("carried");
  }

  @Test
  void what_is_denied_is_shown_with_its_negation() {
    assertThat(Wording.negated("Nobody in Bria surrendered", "surrender"))
        .isEqualTo("Nobody in Bria surrendered");
    assertThat(Wording.negated("The ferry didn't carry anybody", "carry"))
        .isEqualTo("didn't carry");
  }

  @Test
  void a_form_that_is_not_found_is_shown_as_the_lemma() {
    assertThat(Wording.of("The crowd rose at noon", "rise")).isEqualTo("rise");
    assertThat(Wording.negated("The mayor denies that they rose", "rise")).isEqualTo("no rise");
  }
}
