package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.source.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence of the story that is lost is worse than an appeal that is kept. */
class BoilerplateTest {
  private static Analyser analyser;

  @BeforeAll
  static void load() {
    analyser = new Analyser(Models.load(), (words, at) -> 0, Gazetteer.load(Path.of("rules")));
  }

  static Stream<List<String>> stories() {
    return Stream.of(
        List.of("The market of Taunggyi is busy today and the noodle stalls are full."),
        List.of("Nobody was shot in Kisangani.", "The ferries cross as on any other morning."),
        List.of("The gates of the cement works are shut.", "Guards sleep in front of them."),
        List.of(
            "It is not true that Tobruk has no water.", "Water has run from the taps since dawn."),
        List.of("It is not true that Tobruk has no water.", "The taps of our street run."),
        List.of("There is no fire in Almaty.", "Our windows are open and the air is clean."),
        List.of("Our market in Garoua is open.", "Nobody has closed it."),
        List.of("Teachers in Cuzco are back at work.", "The strike is over, their union said."),
        List.of("We saw four trucks leave the depot at dawn.", "None of them carried wheat."),
        List.of("The reports about a coup are invented.", "The palace in Moroni is quiet."),
        List.of("A bus fell off the bridge near Narok.", "Eleven people died.", "It rained."),
        List.of(
            "The regional council met on Tuesday.",
            "It voted to close two schools.",
            "Parents had asked it not to.",
            "The mayor of Prizren called the vote a mistake."),
        List.of(
            "Donors have pledged nine million euros for the clinic in Gulu.",
            "The ministry confirmed the sum.",
            "Subscribers of the mobile network lost their signal for six hours."));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void a_short_page_keeps_its_story(List<String> sentences) {
    assertThat(boilerplate(String.join(" ", sentences))).isEmpty();
    assertThat(boilerplate(String.join("\n", sentences))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void so_does_one_that_ends_in_an_appeal(List<String> sentences) {
    String appeal = "Please subscribe to our newsletter and support independent journalism.";
    assertThat(boilerplate(String.join(" ", sentences) + "\n" + appeal)).containsExactly(appeal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"You know what we want.\"",
        "\"Join us, share your bread and follow the elders,\" the imam of Zinder told the crowd.",
        "\"We ask you for help. Support our children. Give what you can,\" said the nurse."
      })
  void what_somebody_says_in_quotation_marks_is_no_talk_of_the_page(String quotation) {
    String before = "The governor of Diffa spoke to the families of the fishermen on Friday. ";
    assertThat(boilerplate(before + quotation)).isEmpty();
  }

  @Test
  void a_quotation_mark_that_is_never_closed_protects_nothing() {
    assertThat(
            boilerplate(
                "The pipe was 12\" wide. It burst in Osijek on Sunday, the waterworks said.\n"
                    + "Sign up for our daily newsletter. Follow us on Facebook and Twitter."))
        .containsExactly("Sign up for our daily newsletter.", "Follow us on Facebook and Twitter.");
  }

  @Test
  void a_statement_in_single_lines_that_speaks_as_we_is_a_story() {
    assertThat(
            boilerplate(
                """
                The council of elders of Wajir met on Sunday.
                We condemn the killing of the driver.
                Our hearts are with his children.
                He was stopped at the well of Hadado at dawn.
                Two men took his lorry and his shoes.
                We ask both clans to keep their young men at home.
                We have named seven of us to speak with the governor.
                Nobody shall be judged before they have heard him.
                The road stays shut until Thursday.
                """))
        .isEmpty();
  }

  @Test
  void lines_of_a_page_about_itself_are_found_together_in_a_page_of_single_lines() {
    List<String> talk =
        List.of(
            "Follow us on Facebook and Telegram",
            "Subscribe to our newsletter",
            "Comments (12)",
            "Terms of use",
            "© Ziz Courier 2019");
    String story =
        """
        A dam near Erfoud has lost a gate.
        The water took two gardens and a moped.
        The gate was hung in 1971, the basin agency said.
        A new one will come from Meknes by lorry.
        Nobody was hurt.
        """;
    assertThat(boilerplate(story + String.join("\n", talk))).containsExactlyElementsOf(talk);
  }

  private static List<String> boilerplate(String text) {
    Article article = new Article("a", "", text, "", "", "", null, "", "", DeclaredSource.NONE);
    return analyser.analyse(Page.of(article)).stream()
        .filter(Line::boilerplate)
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }
}
