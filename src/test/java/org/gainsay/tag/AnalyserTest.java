package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.source.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnalyserTest {
  private static final String NAME = "Orban Sees Everything";

  private static Analyser analyser;

  @BeforeAll
  static void load() {
    KnownNames known =
        (words, at) ->
            at + 3 <= words.size() && String.join(" ", words.subList(at, at + 3)).equals(NAME)
                ? 3
                : 0;
    analyser = new Analyser(Models.load(), known, Gazetteer.load(Path.of("rules")));
  }

  @Test
  void the_first_line_of_a_bare_text_is_its_title_and_the_second_may_be_its_standfirst() {
    assertThat(
            roles(
                """
                Dam bursts above Garissa
                Six villages are under water, according to people who fled from them
                The dam burst on Monday.
                Nobody was hurt."""))
        .containsExactly(Line.Role.TITLE, Line.Role.STANDFIRST, Line.Role.BODY, Line.Role.BODY);
  }

  @Test
  void a_first_line_that_ends_like_a_sentence_is_body() {
    assertThat(roles("The dam burst on Monday.\nNobody was hurt.")).containsOnly(Line.Role.BODY);
  }

  @Test
  void a_known_name_is_one_proper_noun_whatever_its_words_are() {
    Line line = analyse("The reports are false, according to Orban Sees Everything (OSE).").get(0);
    Token name = token(line, NAME);
    assertThat(name.tag()).isEqualTo("NNP");
    assertThat(name.chunk()).isEqualTo("B-NP");
    assertThat(token(line, "OSE").chunk()).isEqualTo("B-NP");
    assertThat(line.names())
        .contains(
            new Line.NamedTokens(
                line.tokens().indexOf(name),
                line.tokens().indexOf(name) + 1,
                Name.Type.ORGANIZATION));
  }

  @Test
  void sentences_that_lost_the_blank_between_them_are_two() {
    assertThat(sentences("Your help makes the difference.Syrian activists say so. He left."))
        .containsExactly("Your help makes the difference.", "Syrian activists say so.", "He left.");
    assertThat(sentences("\"The bridge is whole.\"Nobody in the town had seen it fall."))
        .containsExactly("\"The bridge is whole.\"", "Nobody in the town had seen it fall.");
  }

  @Test
  void an_abbreviation_does_not_end_a_sentence() {
    assertThat(sentences("On Monday Gen. Ali Duba met J. R. Moss of the U.S. Army near St. Ives."))
        .hasSize(1);
    assertThat(sentences("The plant in Flint, Mich. Police said so is shut. See No. 7 for more."))
        .anyMatch(sentence -> sentence.endsWith("No. 7 for more."));
  }

  @Test
  void a_headline_in_title_case_is_not_all_names() {
    Line title =
        analyse(
                "Flood Cuts Main Road To Garissa As Rains Continue\n"
                    + "The flood has cut the main road to Garissa. More rains are expected.")
            .get(0);
    assertThat(title.names())
        .singleElement()
        .extracting(Line.NamedTokens::type)
        .isEqualTo(Name.Type.LOCATION);
    assertThat(token(title, "Cuts").tag()).doesNotStartWith("NNP");
  }

  @Test
  void an_appeal_of_several_sentences_is_boilerplate_and_the_story_is_not() {
    List<Line> lines =
        analyse(
            "The dam above Garissa burst on Monday night and six villages were flooded.\n"
                + "Your donation keeps our reporters on the road. We do not lock our reporting behind"
                + " a paywall. Please support independent journalism today.\n"
                + "Donors pledged 40 million dollars for the region on Tuesday, the ministry said.");
    assertThat(lines).extracting(Line::boilerplate).containsExactly(false, true, true, true, false);
    assertThat(lines.get(1).tokens()).isEmpty();
  }

  @Test
  void nothing_that_can_be_typed_makes_it_throw() {
    for (String text :
        List.of(
            "\u0000",
            "\ud83d\ude00 \ud83d",
            "\u041f\u0440\u0438\u0432\u0435\u0442 \u4f60\u597d\u3002 Hello.",
            "((((((",
            "...",
            "\"'\"'",
            "a".repeat(30_000),
            "ab/".repeat(10_000),
            "Word, ".repeat(3_000))) {
      for (Line line : analyse(text)) {
        for (Token token : line.tokens()) {
          assertThat(token.start()).isLessThan(token.end()).isGreaterThanOrEqualTo(line.start());
        }
      }
    }
  }

  @Test
  void the_same_words_are_read_the_same_whatever_was_read_before() {
    List<Line> first = analyse("Officials in Nairobi denied on Friday that the bridge had fallen.");
    analyse("The leaves were falling; he leaves on Friday. They denied it.");
    assertThat(analyse("Officials in Nairobi denied on Friday that the bridge had fallen."))
        .isEqualTo(first);
  }

  private static List<Line.Role> roles(String text) {
    return analyse(text).stream().map(Line::role).toList();
  }

  private static List<String> sentences(String text) {
    return analyse(text).stream().map(line -> text.substring(line.start(), line.end())).toList();
  }

  private static Token token(Line line, String text) {
    return line.tokens().stream()
        .filter(token -> token.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<Line> analyse(String text) {
    return analyser.analyse(
        Page.of(new Article("a", "", text, "", "", "", null, "", "", DeclaredSource.NONE)));
  }
}
