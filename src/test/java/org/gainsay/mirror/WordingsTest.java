package org.gainsay.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingsTest {
  private static final Path RULES = Path.of("rules");

  private static Swaps swaps(String... pairs) {
    List<Swap> asked =
        Arrays.stream(pairs)
            .map(pair -> pair.split("="))
            .map(two -> new Swap(two[0], two[1]))
            .toList();
    try {
      return Parties.read(RULES, RULES).of(asked);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(String text, String... pairs) {
    return new Wordings(swaps(pairs)).text(text);
  }

  @Test
  void two_countries_change_places_with_their_people_and_capitals() {
    assertThat(
            text(
                "A Russian plane left Moscow for Iraq. Two Iraqis, RUSSIAN soldiers and Russia's"
                    + " envoy were aboard.",
                "Russia=Iraq"))
        .isEqualTo(
            "An Iraqi plane left Baghdad for Russia. Two Russians, IRAQI soldiers and Iraq's"
                + " envoy were aboard.");
  }

  @Test
  void a_country_gets_the_article_that_it_needs() {
    assertThat(text("Kenya asked the Netherlands for help.", "Kenya=Netherlands"))
        .isEqualTo("The Netherlands asked Kenya for help.");
  }

  @Test
  void sources_and_other_names_change_places_too() {
    assertThat(text("Sputnik wrote that the mayor fled.", "Sputnik=TASS"))
        .isEqualTo("TASS wrote that the mayor fled.");
    assertThat(text("The Reds met the Blues.", "Reds=Blues")).isEqualTo("The Blues met the Reds.");
  }

  @Test
  void words_within_words_and_what_nobody_swaps_stay() {
    String text = "Omani traders in Romania; the Kenyan port.";
    assertThat(text(text, "Oman=Peru")).isEqualTo("Peruvian traders in Romania; the Kenyan port.");
    assertThat(text(text)).isEqualTo(text);
  }

  @Test
  void what_cannot_be_swapped_is_said() {
    assertThatThrownBy(() -> swaps("Russia=Sputnik"))
        .hasMessage(
            "Russia=Sputnik: Russia is a country and Sputnik is a source of the table (expected two"
                + " of a kind)");
    assertThatThrownBy(() -> swaps("Russia=Iraq", "RU=Peru"))
        .hasMessage("RU=Peru: Russia changes places already (expected one swap for each)");
    assertThatThrownBy(() -> swaps("Russia=RU"))
        .hasMessage("Russia=RU: both are Russia (expected two that differ)");
  }
}
