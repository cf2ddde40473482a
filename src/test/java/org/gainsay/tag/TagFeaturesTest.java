package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.gainsay.learn.Hashed;
import org.junit.jupiter.api.Test;

/** The tagger sees what its model was trained with, and tags as OpenNLP does. */
class TagFeaturesTest {
  private static final String[] WORDS = {
    "A", "well-known", "MP", "of", "Gozo", "told", "U.N.", "staff", "on", "30/4", "\u0130zmir", "."
  };
  private static final String[] TAGS = {
    "DT", "JJ", "NNP", "IN", "NNP", "VBD", "NNP", "NN", "IN", "CD", "NNP", "."
  };

  @Test
  void the_hashes_are_those_of_the_features_of_OpenNLP_in_their_order() {
    for (int length = 1; length <= WORDS.length; length++) {
      String[] words = Arrays.copyOf(WORDS, length);
      TagFeatures features = new TagFeatures(words);
      for (int i = 0; i < length; i++) {
        assertThat(List.of(features.at(i, TAGS))).isEqualTo(library(i, words));
      }
    }
  }

  private static List<Hashed> library(int i, String[] words) {
    return Arrays.stream(new DefaultPOSContextGenerator(null).getContext(i, words, TAGS))
        .map(Hashed::of)
        .toList();
  }

  @Test
  void the_tags_are_those_of_OpenNLP_with_a_beam_of_one() {
    POSModel model = Pretrained.read("/en-pos-maxent.bin", POSModel::new);
    MaxentModel weights = model.getArtifact("pos.model");
    BeamSearch search = new BeamSearch(1, weights);
    Tagger tagger = new Tagger(Pretrained.load());
    for (String sentence : SENTENCES.split("\n", -1)) {
      String[] words = sentence.split(" ", -1);
      assertThat(tagger.tags(words))
          .containsExactly(
              search
                  .bestSequence(
                      words,
                      null,
                      model.getFactory().getPOSContextGenerator(),
                      model.getFactory().getSequenceValidator())
                  .getOutcomes()
                  .toArray(String[]::new));
    }
  }

  private static final String SENTENCES =
      """
      The ferry to Gozo did not sail on Tuesday , the harbour master said .
      Rebels claim 40 dead after shelling near Hodeidah
      " Nobody here has seen a doctor since March , " Ms Okafor wrote on her blog .
      Why would a minister deny what half the town watched burning ?
      Oil rose 3.2 % to $ 81.40 a barrel , its highest close in five-and-a-half months .
      We 've been told to boil our water ; they have n't said why .
      Despite reports that the dam had burst , engineers found only a cracked sluice gate .
      PRESIDENT VOWS TO REBUILD BRIDGES LOST IN FLOODS
      The so-called People 's Guard , set up in 2019 , is thought to number some 1,200 fighters .
      Read more : what we know about the outbreak in K\u0131r\u015fehir
      Having lost both sets , she came back to win 6-7 4-6 7-5 6-3 6-2 .
      lol the video is fake , look at the shadows !!! @newsdesk
      """;
}
