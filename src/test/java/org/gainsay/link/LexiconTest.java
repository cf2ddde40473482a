package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.fact.Clash;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon = new Lexicon();

  @Test
  void a_word_is_the_same_as_itself_and_its_synonyms() {
    assertThat(lexicon.same("zebra", "zebra")).isTrue();
    assertThat(lexicon.same("soldier", "troop")).isTrue();
    assertThat(lexicon.same("soldier", "bridge")).isFalse();
  }

  @Test
  void opposites_are_found_from_either_side() {
    assertThat(lexicon.opposite(List.of("port", "open"), List.of("port", "close"), false))
        .contains(new Clash(Clash.Kind.OPPOSITE, "open", "close"));
    assertThat(lexicon.opposite(List.of("close"), List.of("open"), false))
        .contains(new Clash(Clash.Kind.OPPOSITE, "close", "open"));
  }

  @Test
  void a_text_with_both_words_of_a_pair_takes_no_side() {
    assertThat(lexicon.opposite(List.of("open", "close"), List.of("close"), false)).isEmpty();
  }

  @Test
  void only_words_for_a_whole_place_clash_by_the_place_alone() {
    assertThat(lexicon.opposite(List.of("calm"), List.of("riot"), true)).isPresent();
    assertThat(lexicon.opposite(List.of("open"), List.of("close"), true)).isEmpty();
  }
}
