package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.train.Corpus;
import org.gainsay.train.TrainingArticle;
import org.gainsay.train.TrainingSentence;
import org.junit.jupiter.api.Test;

/** No denial is missed because its sentence holds none of the words that are looked for first. */
class DenialWordsTest {
  @Test
  void every_sentence_that_a_pattern_matches_holds_one_of_the_words() throws IOException {
    List<String> texts = texts();
    List<String> denials = texts.stream().filter(DenialWordsTest::matches).toList();
    assertThat(denials).hasSizeGreaterThan(200);
    assertThat(denials).allMatch(Denials::mayDeny);
  }

  @Test
  void most_sentences_hold_none_of_them() throws IOException {
    List<String> texts = texts();
    assertThat(texts.stream().filter(Denials::mayDeny).count()).isLessThan(texts.size() / 2);
  }

  private static boolean matches(String text) {
    for (Pattern pattern : DenialPatterns.PATTERNS) {
      if (pattern.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  /** Sentences of the training data and lines of the scenarios. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (TrainingArticle article : Corpus.read(Path.of("training-data"))) {
      for (TrainingSentence sentence : article.sentences()) {
        texts.add(sentence.text().toLowerCase(Locale.ROOT));
      }
    }
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenarios"))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
          texts.addAll(List.of(line.toLowerCase(Locale.ROOT).split("(?<=[.!?]) ")));
        }
      }
    }
    return texts;
  }
}
