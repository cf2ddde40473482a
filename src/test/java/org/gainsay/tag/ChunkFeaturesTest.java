package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import org.gainsay.learn.Hashed;
import org.gainsay.learn.Weights;
import org.junit.jupiter.api.Test;

/** The chunker sees what its model was trained with. */
class ChunkFeaturesTest {
  private static final String[] WORDS = {"Ferries", "to", "Gozo", "were", "not", "running", "."};
  private static final String[] TAGS = {"NNS", "TO", "NNP", "VBD", "RB", "VBG", "."};
  private static final String[] LABELS = {"B-NP", "B-PP", "B-NP", "B-VP", "I-VP", "I-VP", "O"};

  @Test
  void the_hashes_are_those_of_the_features_of_OpenNLP_in_their_order() {
    ChunkFeatures features = new ChunkFeatures(WORDS, TAGS);
    for (int i = 0; i < WORDS.length; i++) {
      assertThat(List.of(features.at(i, LABELS))).isEqualTo(library(i, WORDS, TAGS, LABELS));
    }
  }

  @Test
  void the_model_knows_the_label_before_the_last_without_an_equals_sign() {
    Weights chunks = Pretrained.load().chunks();
    assertThat(chunks.sums(new String[] {"p_2B-NP"})).isNotEqualTo(nothing(chunks));
    assertThat(chunks.sums(new String[] {"p_2=B-NP"})).isEqualTo(nothing(chunks));
  }

  private static double[] nothing(Weights weights) {
    return weights.sums(new String[0]);
  }

  private static List<Hashed> library(int i, String[] words, String[] tags, String[] labels) {
    return Arrays.stream(new DefaultChunkerContextGenerator().getContext(i, words, tags, labels))
        .map(feature -> feature.replaceAll("p_2=(?!bos)", "p_2"))
        .map(Hashed::of)
        .toList();
  }

  @Test
  void a_sentence_of_one_word_has_edges_on_both_sides() {
    String[] word = {"No"};
    String[] tag = {"UH"};
    assertThat(List.of(new ChunkFeatures(word, tag).at(0, word)))
        .isEqualTo(library(0, word, tag, word));
  }
}
