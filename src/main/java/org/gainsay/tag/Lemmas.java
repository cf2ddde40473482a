package org.gainsay.tag;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Lemmas of single words. A word is looked at without its neighbours, so that its lemma can be kept
 * and does not depend on what was read before. For one thread.
 */
final class Lemmas {
  private static final int MOST_KEPT = 100_000;

  private record Key(String word, String tag) {}

  private final Map<Key, String> kept = new HashMap<>();
  private final MaxentModel model;
  private final LemmatizerContextGenerator context;
  private final VerbForms.Known known;

  /** Takes the model, and which words can be infinitives. */
  Lemmas(LemmatizerModel lemmas, VerbForms.Known known) {
    this.known = known;
    model = lemmas.getArtifact("lemmatizer.model");
    context = lemmas.getFactory().getContextGenerator();
  }

  /** In lower case. */
  String of(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String universal = UniversalTags.of(lower, tag);
    switch (universal) {
      case "PROPN", "NUM", "X" -> {
        return lower;
      }
      default -> {
        if (kept.size() >= MOST_KEPT) {
          kept.clear();
        }
        return kept.computeIfAbsent(new Key(lower, universal), this::predicted);
      }
    }
  }

  private String predicted(Key key) {
    String[] words = {key.word};
    String[] tags = {key.tag};
    String edit = model.getBestOutcome(model.eval(context.getContext(0, words, tags, null)));
    String lemma =
        LemmatizerME.decodeLemmas(words, new String[] {edit})[0].toLowerCase(Locale.ROOT);
    boolean guessed = key.tag.equals("VERB") && !known.isVerb(lemma);
    return guessed ? VerbForms.infinitive(key.word, known).orElse(lemma) : lemma;
  }
}
