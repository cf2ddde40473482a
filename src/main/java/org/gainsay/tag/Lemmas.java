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
  private final Vocabulary known;

  /** Takes the model, and the words that the tagger knows. */
  Lemmas(LemmatizerModel lemmas, Vocabulary known) {
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
    boolean unknown = key.tag.equals("VERB") && !known.isVerb(lemma);
    if (unknown) {
      return VerbForms.infinitive(key.word, known).orElse(lemma);
    }
    if (key.tag.equals("NOUN") && key.word.equals("mine")) {
      return key.word; // which the model takes for "my"
    }
    boolean plural = key.tag.equals("NOUN") && lemma.equals(key.word);
    return plural ? singular(lemma) : lemma;
  }

  /** "troops", "fishermen", which the model leaves as they are. */
  private String singular(String noun) {
    if (noun.endsWith("men") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 2) + "an";
    }
    String base = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return !known.isNoun(noun) && known.isNoun(base) ? base : noun;
  }
}
