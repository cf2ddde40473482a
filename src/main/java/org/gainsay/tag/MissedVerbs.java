package org.gainsay.tag;

import java.util.Arrays;
import java.util.Set;

/**
 * Finds verbs that the tagger took for nouns: "bread costs one manat", "onions cure measles". Where
 * the clause has no other verb a noun between a noun and its object is one, if it can be.
 */
final class MissedVerbs {
  private static final Set<String> OBJECTS = Set.of("DT", "CD", "PRP", "PRP$", "$");

  private MissedVerbs() {}

  /** Changes the tags of such verbs. */
  static void mend(String[] words, String[] tags, Vocabulary vocabulary) {
    boolean verbless = Arrays.stream(tags).noneMatch(MissedVerbs::isFinite);
    for (int i = 1; i + 1 < tags.length; i++) {
      boolean third = tags[i].equals("NNS") && tags[i - 1].matches("NN|NNP");
      boolean many = tags[i].equals("NN") && tags[i - 1].equals("CD");
      boolean plural = many || tags[i].equals("NN") && tags[i - 1].matches("NNS|NNPS");
      if (!third && !plural) {
        continue;
      }
      boolean object = OBJECTS.contains(tags[i + 1]) || many && tags[i + 1].equals("IN");
      boolean noun =
          verbless && tags[i + 1].matches(third ? "NNS?|NNP|JJ|RB" : "NNS?|NNP|JJ|RB|IN");
      String verb = third ? "VBZ" : "VBP";
      if ((object || noun) && !isFollowedByVerb(tags, i) && mayBe(words[i], verb, vocabulary)) {
        tags[i] = verb;
      }
    }
  }

  /** "the coffee plants a farmer lost": the verb comes later. */
  private static boolean isFollowedByVerb(String[] tags, int at) {
    for (int i = at + 1; i < Math.min(tags.length, at + 5); i++) {
      if (isFinite(tags[i])) {
        return true;
      }
      if (tags[i].matches("[,.:]|IN|WDT|WP|CC")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFinite(String tag) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(tag);
  }

  private static boolean mayBe(String word, String tag, Vocabulary vocabulary) {
    String base = tag.equals("VBZ") ? word.replaceFirst("s$", "") : word;
    return vocabulary.can(word, tag) || vocabulary.isVerb(base);
  }
}
