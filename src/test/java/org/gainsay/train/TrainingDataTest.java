package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold of the training data themselves. */
class TrainingDataTest {
  private static final int WORDS_IN_A_ROW = 3;
  private static final int FEWEST = 6;
  private static final double MOST = 0.6;

  @Test
  void every_file_can_be_read() throws IOException {
    List<TrainingArticle> articles = Corpus.read(Path.of("training-data"));
    assertThat(articles).isNotEmpty();
    assertThat(articles)
        .allSatisfy(
            article ->
                assertThat(article.sentences())
                    .allSatisfy(
                        sentence ->
                            assertThat(article.article().quote(sentence.span()))
                                .isEqualTo(sentence.text())));
  }

  @Test
  void no_sentence_is_a_copy_of_another_with_a_few_words_changed() throws IOException {
    List<String> sentences =
        Corpus.read(Path.of("training-data")).stream()
            .flatMap(article -> article.sentences().stream())
            .map(TrainingSentence::text)
            .toList();
    assertThat(copies(sentences)).isEmpty();
  }

  @Test
  void a_copy_with_another_name_is_noticed() {
    String one = "Seven people drowned on Monday when a ferry sank off the coast of Ebira";
    String other = "Nine people drowned on Monday when a ferry sank off the coast of Onda";
    assertThat(copies(List.of(one, "The ferry was built in 1997.", other))).hasSize(1);
  }

  /** Pairs of sentences that share most of their runs of three words. */
  private static List<String> copies(List<String> sentences) {
    Map<String, List<Integer>> index = new HashMap<>();
    List<String> copies = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Set<String> runs = runs(sentences.get(i));
      Map<Integer, Integer> shared = new HashMap<>();
      for (String run : runs) {
        List<Integer> before = index.computeIfAbsent(run, any -> new ArrayList<>());
        before.forEach(other -> shared.merge(other, 1, Integer::sum));
        before.add(i);
      }
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        if (runs.size() >= FEWEST && other.getValue() >= MOST * runs.size()) {
          copies.add(sentences.get(other.getKey()) + " | " + sentences.get(i));
        }
      }
    }
    return copies;
  }

  private static Set<String> runs(String sentence) {
    List<String> words =
        List.of(sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d ]", "").split(" +"));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
    }
    return runs;
  }
}
