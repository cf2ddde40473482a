package org.gainsay.link;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What nouns of action and their verbs have in common: "evacuation" and "evacuate", "removal" and
 * "remove". News names in its headline what it tells with a verb below.
 */
final class Nominals {
  /** Shorter stems are those of too many words. */
  private static final int SHORTEST = 4;

  /** Nouns that end as those of action do, and verbs that would be taken for theirs. */
  private static final Set<String> OTHERS =
      Set.of(
          "apartment",
          "banking",
          "building",
          "clothing",
          "compartment",
          "crossing",
          "department",
          "document",
          "dwelling",
          "evening",
          "everything",
          "farming",
          "fishing",
          "government",
          "hearing",
          "housing",
          "landing",
          "monument",
          "morning",
          "nothing",
          "parking",
          "parliament",
          "regiment",
          "settlement",
          "shipment",
          "shipping",
          "something",
          "station",
          "training",
          "violence");

  private static final Pattern NOUN =
      Pattern.compile(
          "(?<stem>.*(?:ov|iv|us|iss|os|ers|raw|itt|iev))al"
              + "|(?<uc>.*uc)tion"
              + "|(?<of>.*?)(?:ation|ition|ion|ment|ance|ence|ure|ing)");
  private static final Pattern VERB = Pattern.compile("(?<of>.*?)(?:ate|e)?");

  private Nominals() {}

  /** What a lemma shares with the nouns or verbs of the same action; empty where nothing. */
  static Optional<String> stem(String lemma) {
    if (OTHERS.contains(lemma)) {
      return Optional.empty();
    }
    Matcher noun = NOUN.matcher(lemma);
    String stem = noun.matches() ? ofNoun(noun) : "";
    if (stem.length() < SHORTEST) {
      Matcher verb = VERB.matcher(lemma);
      stem = verb.matches() ? verb.group("of") : lemma;
    }
    return stem.length() < SHORTEST ? Optional.empty() : Optional.of(stem);
  }

  private static String ofNoun(Matcher noun) {
    String stem =
        noun.group("stem") != null
            ? noun.group("stem")
            : noun.group("uc") != null ? noun.group("uc") : noun.group("of");
    int last = stem.length() - 1;
    boolean doubled =
        noun.group().endsWith("ing")
            && last > SHORTEST
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsf".indexOf(stem.charAt(last)) < 0;
    boolean mute = stem.endsWith("e") && noun.group().endsWith("ment");
    return doubled || mute ? stem.substring(0, last) : stem;
  }
}
