package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.Event;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

/** Of whom claims speak badly, and of whom well. */
class StakesTest {
  @Test
  void whoever_did_harm_is_blamed() {
    assertStakes("Russian warplanes bombed a market in Idlib on Friday.", "bombed", "RU", "");
    assertStakes("A clinic in Taiz was shelled by Saudi forces.", "clinic", "SA", "");
    assertStakes("Israel bombed a depot near Damascus.", "bombed", "IL", "");
  }

  @Test
  void an_army_is_that_of_the_place_unless_the_text_says_of_which() {
    assertStakes("The army burned three villages near Maiduguri.", "burned", "NG", "");
    assertStakes("The Chadian army burned three villages near Maiduguri.", "burned", "TD", "");
  }

  @Test
  void whoever_takes_a_town_is_credited() {
    assertStakes("Ethiopian soldiers captured Mekelle on Saturday.", "captured", "", "ET");
  }

  @Test
  void to_hit_fighters_is_a_success() {
    assertStakes("Turkish jets killed 40 militants near Afrin.", "killed", "", "TR");
    assertStakes("Kenyan rebels killed nine policemen near Garissa.", "killed", "", "KE");
  }

  @Test
  void what_was_not_done_is_turned_round() {
    assertStakes("Ukrainian forces did not shell the school in Donetsk.", "school", "", "UA");
    assertStakes("Sudanese soldiers did not capture Kassala.", "capture", "SD", "");
  }

  @Test
  void our_forces_are_those_of_the_speaker() {
    assertStakes(
        "\"Our soldiers looted shops in Bahir Dar,\" the Ethiopian defence ministry said.",
        "looted",
        "Ethiopian defence ministry ET",
        "");
    assertStakes(
        "The Sudanese army said that its soldiers had captured 30 rebels near Kassala.",
        "captured",
        "",
        "Sudanese army SD");
  }

  @Test
  void whoever_helps_is_credited() {
    assertStakes("Norwegian divers rescued 12 sailors off Bergen on Tuesday.", "rescued", "", "NO");
  }

  @Test
  void a_deed_without_a_doer_blames_nobody() {
    assertStakes("Two houses in Puno were burned on Monday.", "burned", "", "");
    assertStakes("The market in Puno opens at six.", "market", "", "");
    assertStakes("Kenya took part in the talks in Geneva.", "took part", "", "");
  }

  private static void assertStakes(String text, String words, String blamed, String credited) {
    Event event = Told.of(text).event(words);
    assertThat(String.join(" ", event.blamed())).as("blamed: " + text).isEqualTo(blamed);
    assertThat(String.join(" ", event.credited())).as("credited: " + text).isEqualTo(credited);
    assertThat(event.parties()).containsAll(event.blamed()).containsAll(event.credited());
  }
}
