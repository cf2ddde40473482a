package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns of action and their verbs; and words that only look like them. */
class NominalsTest {
  private final Lexicon lexicon = new Lexicon();

  @ParameterizedTest
  @CsvSource({
    "evacuation, evacuate",
    "removal, remove",
    "compensation, compensate",
    "reduction, reduce",
    "closure, close",
    "agreement, agree",
    "disappearance, disappear",
    "reopening, reopen"
  })
  void a_noun_of_action_stands_for_its_verb(String noun, String verb) {
    assertThat(lexicon.same(noun, verb)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "department, depart",
    "building, build",
    "general, generate",
    "station, state",
    "portal, port",
    "training, train",
    "moment, move"
  })
  void words_that_only_look_alike_stay_apart(String noun, String verb) {
    assertThat(lexicon.same(noun, verb)).isFalse();
  }
}
