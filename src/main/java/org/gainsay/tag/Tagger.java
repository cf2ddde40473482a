package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.TagDictionary;
import org.gainsay.learn.Weights;

/**
 * Part of speech, lemma and chunk of each word of a sentence. Both models look at one candidate
 * only: 99 % the same as with a beam, at a fraction of the time. For one thread.
 */
final class Tagger {
  /** Longer sentences are read in windows, so that memory stays small. */
  private static final int WINDOW = 400;

  /** What the models see in place of a known name: a proper noun they know well. */
  private static final String SURROGATE = "Reuters";

  private final Greedy tags;
  private final Weights tagWeights;
  private final TagDictionary tagDictionary;
  private final Vocabulary vocabulary;
  private final Greedy chunks;
  private final Weights chunkWeights;
  private final Lemmas lemmas;

  Tagger(Pretrained models) {
    tags = new Greedy(models.tags());
    tagWeights = models.tags();
    tagDictionary = models.words();
    vocabulary = new Vocabulary(tagDictionary);
    chunks = new Greedy(models.chunks());
    chunkWeights = models.chunks();
    lemmas = new Lemmas(models.lemmas(), vocabulary);
  }

  /**
   * One token for each word.
   *
   * @param casing how the words look to the models, one for each
   */
  List<Token> tag(List<Words.Word> words, List<String> casing) {
    List<Token> out = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += WINDOW) {
      int to = Math.min(words.size(), from + WINDOW);
      tagWindow(words.subList(from, to), casing.subList(from, to), out);
    }
    return out;
  }

  /** Whether the dictionary of the tagger knows a word, as it is typed, as anything but a name. */
  boolean isCommon(String word) {
    String[] found = tagDictionary.getTags(word);
    return found != null && !(found.length == 1 && found[0].startsWith("NNP"));
  }

  private void tagWindow(List<Words.Word> words, List<String> casing, List<Token> out) {
    String[] seen = seen(casing);
    String[] tagged = tags(seen);
    MissedVerbs.mend(seen, tagged, vocabulary);
    String[] chunked = chunks(seen, tagged);
    Phrasing.mend(seen, chunked);
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.get(i);
      boolean known = isKnownName(word.text());
      String tag = known ? "NNP" : tagged[i];
      String chunk = known && !chunked[i].endsWith("-NP") ? "B-NP" : chunked[i];
      String lemma = lemmas.of(word.text(), tag);
      String lower = word.text().toLowerCase(Locale.ROOT);
      out.add(new Token(word.start(), word.end(), word.text(), lower, tag, lemma, chunk));
    }
  }

  /** A word for which the dictionary has one tag only has that. */
  String[] tags(String[] words) {
    TagFeatures features = new TagFeatures(words);
    String[][] dictionary = new String[words.length][];
    String[] given = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      dictionary[i] = tagDictionary.getTags(words[i]);
      boolean plain = dictionary[i] != null && dictionary[i].length == 1;
      given[i] = plain && tags.hasLabel(dictionary[i][0]) ? dictionary[i][0] : null;
    }
    return tags.labels(
        given,
        (index, before) -> tagWeights.sums(features.at(index, before)),
        (index, before, tag) -> dictionary[index] == null || contains(dictionary[index], tag));
  }

  private String[] chunks(String[] words, String[] tags) {
    ChunkFeatures features = new ChunkFeatures(words, tags);
    return chunks.labels(
        words.length,
        (index, before) -> chunkWeights.sums(features.at(index, before)),
        (index, before, chunk) ->
            !chunk.startsWith("I-") || before.regionMatches(1, chunk, 1, chunk.length() - 1));
  }

  private static boolean contains(String[] all, String one) {
    for (String each : all) {
      if (each.equals(one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnownName(String text) {
    return text.indexOf(' ') >= 0;
  }

  /** What the models see; a line without a full stop gets one, as they expect it. */
  private static String[] seen(List<String> words) {
    String last = words.get(words.size() - 1);
    boolean ends = ".!?\"')".contains(last);
    String[] seen = new String[ends ? words.size() : words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      seen[i] = seen(words.get(i));
    }
    if (!ends) {
      seen[words.size()] = ".";
    }
    return seen;
  }

  private static String seen(String text) {
    if (isKnownName(text)) {
      return SURROGATE;
    }
    return switch (text) {
      case "\u2013", "\u2014" -> "--";
      case "[" -> "(";
      case "]" -> ")";
      case "\u2026" -> "...";
      case "US" -> "U.S.";
      default -> text;
    };
  }
}
