package org.gainsay.tag;

import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.Source;

/** Who spoke so far in an article: whom "she", "they", "the group" and "a message" can mean. */
final class Antecedents {
  private static final Set<String> PERSONS = Set.of("he", "she", "him", "her");
  private static final Set<String> GROUPS = Set.of("it", "they", "its", "their", "we", "them");
  private static final Set<String> GENERIC =
      Set.of(
          "group",
          "agency",
          "ministry",
          "network",
          "collective",
          "organisation",
          "organization",
          "company",
          "newspaper",
          "broadcaster",
          "station",
          "channel",
          "statement",
          "outlet",
          "paper",
          "website",
          "site",
          "army",
          "union",
          "party",
          "court",
          "university",
          "activists",
          "page",
          "account",
          "post",
          "tweet",
          "message",
          "report",
          "radio",
          "charity",
          "monitor");
  private static final Set<String> COLLECTIVES =
      Set.of("group", "network", "collective", "project", "organisation", "organization", "team");
  private static final Set<String> MEDIA =
      Set.of(
          "agency", "broadcaster", "station", "channel", "newspaper", "radio", "outlet", "paper");
  private static final Set<String> WORDS =
      Set.of("message", "post", "tweet", "statement", "report", "video", "entry", "bulletin");

  private Source lastPerson;
  private Source lastGroup;
  private Source lastSpeaker;
  private Source lastCollective;
  private Source lastMedium;

  /** Remembers a source that was named. */
  void note(Source source, boolean person) {
    lastSpeaker = source;
    switch (source.kind()) {
      case CITIZEN_JOURNALIST, NGO, FACT_CHECKER, ARMED_GROUP, ACTIVIST -> lastCollective = source;
      case STATE_AFFILIATED, NEWS_AGENCY, PUBLIC_BROADCASTER, INDEPENDENT_MEDIA ->
          lastMedium = source;
      default -> {}
    }
    if (person) {
      lastPerson = source;
    } else {
      lastGroup = source;
    }
  }

  /** Whoever was named last. */
  Optional<Source> speaker() {
    return Optional.ofNullable(lastSpeaker);
  }

  static boolean isPronoun(Phrases phrases, Range range) {
    String word = phrases.at(range.from()).lower();
    return range.size() == 1 && (PERSONS.contains(word) || GROUPS.contains(word));
  }

  /** Whom a pronoun stands for. */
  Optional<Source> pronoun(Phrases phrases, Range range) {
    boolean person = PERSONS.contains(phrases.at(range.from()).lower());
    Source first = person ? lastPerson : lastGroup;
    return Optional.ofNullable(first)
        .or(() -> Optional.ofNullable(person ? lastSpeaker : lastPerson));
  }

  /** "The group", "a message from the network", "one of its members": whoever spoke before. */
  Optional<Source> noun(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      boolean own = phrases.is(i, "its", "their", "them") && range.size() > 1;
      boolean definite = phrases.is(i - 1, "the", "this", "that") || phrases.is(i - 2, "the");
      String noun = phrases.at(i).lemma();
      if (own || definite && COLLECTIVES.contains(noun)) {
        return Optional.ofNullable(lastCollective != null ? lastCollective : lastGroup);
      }
      if (definite && range.size() <= 3 && MEDIA.contains(noun)) {
        return Optional.ofNullable(lastMedium != null ? lastMedium : lastGroup);
      }
      if (definite && range.size() <= 3 && GENERIC.contains(noun)) {
        return Optional.ofNullable(lastGroup);
      }
    }
    boolean words = range.size() <= 2 && WORDS.contains(phrases.at(range.to() - 1).lemma());
    return words ? Optional.ofNullable(lastSpeaker) : Optional.empty();
  }
}
