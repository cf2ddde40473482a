package org.gainsay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.scenario.Stages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** No text makes a stage throw, lose count of its characters, or work for hours. */
class HostileTextTest {
  private static final String CLAIM = "The bridge at Naryn has been repaired";
  private static final String QUOTED = "“" + CLAIM + ",” the mayor of Naryn said. ";
  private static final int LONG = 60_000;
  private static final int HUGE = 5_000_000;

  @TestFactory
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  Stream<DynamicTest> odd_texts_are_texts() {
    return texts().entrySet().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.getKey(), () -> assertThat(wrong(text.getValue())).isEmpty()));
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one letter", "a");
    texts.put("NUL in words", "The brid\0ge at \0 Naryn has been repaired, officials said.\0");
    texts.put(
        "emoji", "🔥 The bridge 🌉 at Naryn has been 👨‍👩‍👧 repaired, officials said 🎉. 🔥");
    texts.put(
        "mixed scripts", "The bridge мост 桥 جسر גשר at Naryn said “היה” مكسور. 橋は壊れた。 " + CLAIM);
    texts.put(
        "carriage returns", "First line.\r\n\r\n" + CLAIM + ",\r\nofficials said.\r\n\r\n\r\n");
    texts.put(
        "zero-width",
        "The\u200b bridge\ufeff at\u200d Naryn\u00ad has been\u2060 repaired, officials said.");
    texts.put(
        "turned around",
        "\u202eThe bridge\u202c at Naryn was \u2067repaired\u2069, officials said.");
    texts.put(
        "combining marks",
        "The bridge at Naryn " + "a\u0301\u0302\u0303".repeat(500) + " said so.");
    texts.put("punctuation only", "?!.,;: ... — “” ‘’ () [] {} <> -- '' \" * / \\ |");
    texts.put("blank characters only", " \t\u00a0\u3000\n \n");
    texts.put("quotation marks that never close", ("“He said “" + CLAIM + ". ").repeat(200));
    texts.put("brackets that never close", ("(" + CLAIM + " [").repeat(200));
    texts.put(
        "one endless sentence",
        cut("the mayor of Naryn said that the bridge had been repaired and ", LONG));
    texts.put("one endless word", "x".repeat(LONG));
    texts.put("endless emoji", "🔥👩‍🚒".repeat(LONG / 7));
    texts.put("endless scripts", cut("мост 桥 جسر said “היה” the 橋 ", LONG / 4));
    texts.put(
        "endless zero-width", cut("The\u200b bridge\ufeff at\u200d Naryn \0 said ", LONG / 4));
    texts.put("endless punctuation", "\"'.".repeat(LONG / 3));
    texts.put("endless lines", (CLAIM + "\n").repeat(2_000));
    texts.put("endless commas", cut("Naryn, Osh, ", LONG));
    texts.put("endless capitals", cut("THE MAYOR OF NARYN SAID THAT NO ", LONG / 4));
    texts.put("endless negation", cut("it is not true that ", LONG / 4) + CLAIM + ".");
    texts.put(
        "endless digits", "9".repeat(5_000) + " people and 1" + ",000".repeat(2_000) + " died.");
    texts.put("two thousand quotes", QUOTED.repeat(2_000));
    return texts;
  }

  @Tag("long")
  @TestFactory
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  Stream<DynamicTest> five_million_characters_are_a_text() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "one sentence",
        cut("the mayor of Naryn said that the bridge had been repaired and ", HUGE));
    texts.put("one word", "x".repeat(HUGE));
    texts.put("punctuation", "\"'.".repeat(HUGE / 3));
    texts.put("emoji", "🔥".repeat(HUGE / 2));
    texts.put("mixed scripts", cut("мост 桥 جسر said “היה” the 橋 ", HUGE));
    texts.put("zero-width", cut("The\u200b bridge\ufeff at\u200d Naryn \0 said ", HUGE));
    texts.put("carriage returns", cut("The bridge at Naryn has been repaired.\r\n", HUGE / 5));
    texts.put("ten thousand quotes", QUOTED.repeat(10_000));
    return texts.entrySet().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.getKey(),
                    () ->
                        assertThat(Spans.wrong(Stages.shared().tag(article("", text.getValue()))))
                            .isEmpty()));
  }

  private static String cut(String words, int length) {
    return words.repeat(length / words.length());
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'s",
            "‘",
            "(",
            ")",
            "[",
            ",",
            ".",
            "?",
            ";",
            ":",
            " — ",
            "\n",
            "\n\n",
            "\r\n",
            "\0",
            "\u200b",
            "🔥",
            "桥",
            "é",
            " ",
            " ",
            " ",
            "said ",
            "told ",
            "denied ",
            "that ",
            "not ",
            "no ",
            "according to ",
            "reports of ",
            "This is false. ",
            "despite ",
            "the ",
            "a source ",
            "Sputnik ",
            "Naryn ",
            "Raqqa ",
            "200 ",
            "Isis militants ",
            "have changed sides ",
            "an uprising ",
            "on Monday ",
            "Sir ",
            "U.S. ",
            "https://x.y/z ",
            CLAIM,
            "He ")
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void any_heap_of_words_and_marks_is_a_text(
      @ForAll("pieces") List<String> pieces, @ForAll("pieces") List<String> title) {
    assertThat(wrong(String.join("", title), String.join("", pieces))).isEmpty();
  }

  private static List<String> wrong(String text) {
    return wrong("", text);
  }

  private static List<String> wrong(String title, String text) {
    Article article = article(title, text);
    Stages stages = Stages.shared();
    List<String> wrong = new ArrayList<>(Spans.wrong(stages.tag(article)));
    for (JsonNode assessment : stages.assess(List.of(article))) {
      wrong.addAll(Spans.wrong(assessment, Map.of("a", article)));
      wrong.addAll(Recomputation.wrong(assessment));
    }
    return wrong;
  }

  private static Article article(String title, String text) {
    return new Article(
        "a", title, text, "Sputnik", "", "2021-07-02", null, "en", "", DeclaredSource.NONE);
  }
}
