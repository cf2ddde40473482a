package org.gainsay.tag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds verbs that the tagger took for nouns or adjectives: "bread costs one manat", "onions cure
 * measles", "soldiers burned houses". A word between a noun and its object is one, if it can be.
 */
final class MissedVerbs {
  private static final Set<String> OBJECTS = Set.of("DT", "CD", "PRP", "PRP$", "$");

  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> DO = Set.of("do", "does", "did");

  private MissedVerbs() {}

  /** Changes the tags of such verbs. */
  static void mend(String[] words, String[] tags, Vocabulary vocabulary) {
    boolean verbless = Arrays.stream(tags).noneMatch(MissedVerbs::isFinite);
    for (int i = 1; i + 1 < tags.length; i++) {
      if (opensClause(words, tags, i)) {
        verbless = isVerbless(tags, i + 1);
      }
      String verb = isAfterAuxiliary(words, tags, i) ? "VB" : verb(tags, i, verbless);
      if (!verb.isEmpty() && !isFollowedByVerb(tags, i) && mayBe(words[i], verb, vocabulary)) {
        tags[i] = verb;
        verbless = false;
      }
    }
  }

  /** After a colon, and after a "that" that is no pronoun, a clause of its own begins. */
  private static boolean opensClause(String[] words, String[] tags, int i) {
    return words[i].equals(":") || words[i].equals("that") && tags[i].equals("IN");
  }

  private static boolean isVerbless(String[] tags, int from) {
    return Arrays.stream(tags, from, tags.length).noneMatch(MissedVerbs::isFinite);
  }

  /** "Did not shell the school". */
  private static boolean isAfterAuxiliary(String[] words, String[] tags, int i) {
    return i > 1
        && tags[i].equals("NN")
        && NOT.contains(words[i - 1].toLowerCase(Locale.ROOT))
        && (tags[i - 2].equals("MD") || DO.contains(words[i - 2].toLowerCase(Locale.ROOT)));
  }

  /** What form of a verb it must be, by the tags around it; {@code ""} if none. */
  private static String verb(String[] tags, int i, boolean verbless) {
    String before = tags[i - 1];
    String after = tags[i + 1];
    boolean object = OBJECTS.contains(after);
    boolean noun = verbless && after.matches("NNS?|NNP|JJ|RB");
    boolean many = before.equals("CD");
    switch (tags[i]) {
      case "NNS" -> {
        return before.matches("NN|NNP") && (object || noun) ? "VBZ" : "";
      }
      case "NN" -> {
        boolean place = after.equals("IN") && (many || verbless);
        return (many || before.matches("NNPS|NNS")) && (object || noun || place) ? "VBP" : "";
      }
      case "JJ" -> {
        if (verbless && before.matches("NNS?|NNPS?") && after.equals("IN")) {
          return "VBP";
        }
        return verbless && before.matches("NNS|NNPS?") && after.matches("NNS?|DT|CD|PRP\\$")
            ? "VBD"
            : "";
      }
      default -> {
        return "";
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
    return vocabulary.can(word, tag) || !tag.equals("VBD") && vocabulary.isVerb(base);
  }
}
