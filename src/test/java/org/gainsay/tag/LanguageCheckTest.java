package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.article.RejectedException;
import org.junit.jupiter.api.Test;

class LanguageCheckTest {
  private static final String FRENCH =
      "Le barrage a c\u00e9d\u00e9 dans la nuit de lundi \u00e0 mardi et six villages sont sous les eaux, a annonc\u00e9 la"
          + " pr\u00e9fecture. Les habitants ont pass\u00e9 la nuit sur les toits. Aucun mort n'est signal\u00e9 pour le"
          + " moment, mais plusieurs routes sont coup\u00e9es et l'\u00e9cole reste ferm\u00e9e.";
  private static final String LISTING =
      "Garissa Town 3 Nairobi Rovers 1. Mombasa Sharks 0 Kisumu Lakers 0. Eldoret Runners 2 Thika"
          + " Pineapples 4. Scorers: Otieno, Kamau, Wanjiru, Mwangi. Attendance: 4,000 spectators."
          + " Referee: Barasa. Next matches Saturday, kick-off three o'clock.";

  private final LanguageCheck check = new LanguageCheck(Models.load());

  @Test
  void what_the_input_says_wins() {
    assertThatCode(() -> check.check(article(FRENCH, "en-GB"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> check.check(article("The dam burst.", "fr")))
        .isInstanceOfSatisfying(
            RejectedException.class, e -> assertThat(e.code()).isEqualTo("LANGUAGE_NOT_SUPPORTED"));
  }

  @Test
  void a_long_text_in_another_language_is_rejected() {
    assertThatThrownBy(() -> check.check(article(FRENCH, "")))
        .isInstanceOf(RejectedException.class)
        .hasMessageContaining("fra");
  }

  @Test
  void a_short_text_and_one_of_names_and_numbers_pass() {
    assertThatCode(() -> check.check(article("Le barrage a c\u00e9d\u00e9.", "")))
        .doesNotThrowAnyException();
    assertThatCode(() -> check.check(article(LISTING, ""))).doesNotThrowAnyException();
  }

  private static Article article(String text, String language) {
    return new Article("a", "", text, "", "", "", null, language, "", DeclaredSource.NONE);
  }
}
