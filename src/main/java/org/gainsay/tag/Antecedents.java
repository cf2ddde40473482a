package org.gainsay.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;

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

  /** Kinds of which a text seldom has two. */
  private static final Set<SourceKind> TAKEN_UP =
      EnumSet.of(SourceKind.FACT_CHECKER, SourceKind.CITIZEN_JOURNALIST);

  private static final Set<String> WORDS =
      Set.of("message", "post", "tweet", "statement", "report", "video", "entry", "bulletin");

  /** Nouns for many in one text, which a bare "the" does not single out. */
  private static final Set<String> MANY =
      Set.of("source", "official", "man", "woman", "people", "person", "witness", "resident");

  private final Map<String, Source> described = new HashMap<>();

  /** How many persons a text is taken to keep in mind. */
  private static final int MOST = 20;

  /** Persons, the one named last in front. */
  private final List<Person> persons = new ArrayList<>();

  private Source lastGroup;
  private Source lastSpeaker;
  private Source lastCollective;
  private Source lastMedium;
  private final Map<SourceKind, Source> lastOfKind = new EnumMap<>(SourceKind.class);

  /** Somebody whom "she" or "he" can mean. */
  private record Person(Source source, Gender gender) {}

  /** Remembers a person that was named. */
  void note(Source source, Gender gender) {
    Gender known =
        persons.stream()
            .filter(person -> person.source().equals(source))
            .map(Person::gender)
            .filter(any -> gender == Gender.UNKNOWN)
            .findFirst()
            .orElse(gender);
    persons.removeIf(person -> person.source().equals(source));
    persons.add(0, new Person(source, known));
    if (persons.size() > MOST) {
      persons.remove(MOST);
    }
    lastSpeaker = source;
    collective(source);
  }

  /** Remembers a group or an institution that was named. */
  void note(Source source) {
    lastSpeaker = source;
    lastGroup = source;
    collective(source);
  }

  private void collective(Source source) {
    if (source.identified()) {
      lastOfKind.put(source.kind(), source);
    }
    switch (source.kind()) {
      case CITIZEN_JOURNALIST, NGO, FACT_CHECKER, ARMED_GROUP, ACTIVIST -> lastCollective = source;
      case STATE_AFFILIATED, NEWS_AGENCY, PUBLIC_BROADCASTER, INDEPENDENT_MEDIA ->
          lastMedium = source;
      default -> {}
    }
  }

  /** Remembers what the text called a source that has no name: "a leaked memo". */
  void describe(Phrases phrases, Range range, Source source) {
    for (int i = range.from(); i < range.to() && !phrases.is(i, "of", "who", ","); i++) {
      boolean common = phrases.at(i).isNoun() && !phrases.isTag(i, "NNP");
      if (common && !MANY.contains(phrases.at(i).lemma())) {
        described.put(phrases.at(i).lower(), source);
      }
    }
  }

  /** "The memo", after "a leaked memo". */
  Optional<Source> described(Phrases phrases, Range range) {
    boolean bare = phrases.is(range.from(), "the", "this") && range.size() == 2;
    return bare
        ? Optional.ofNullable(described.get(phrases.at(range.to() - 1).lower()))
        : Optional.empty();
  }

  boolean isPerson(Source source) {
    return persons.stream().anyMatch(person -> person.source().equals(source));
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
    String word = phrases.at(range.from()).lower();
    Optional<Source> person = person(Gender.of(word));
    if (PERSONS.contains(word)) {
      return person.or(() -> Optional.ofNullable(lastSpeaker));
    }
    return Optional.ofNullable(lastGroup).or(() -> person);
  }

  /** The person named last whom a pronoun of that gender can mean; the pronoun settles it. */
  private Optional<Source> person(Gender gender) {
    for (Person person : persons) {
      if (person.gender().agrees(gender)) {
        if (gender != Gender.UNKNOWN) {
          note(person.source(), gender);
        }
        return Optional.of(person.source());
      }
    }
    return Optional.empty();
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
        return Optional.ofNullable(lastGroup)
            .filter(group -> mayBe(phrases, range, group) && mayBeCalled(group, noun));
      }
    }
    boolean words = range.size() <= 2 && WORDS.contains(phrases.at(range.to() - 1).lemma());
    return words ? Optional.ofNullable(lastSpeaker) : Optional.empty();
  }

  /** "The fact-checkers", "the volunteers' reporters": those of that kind who were named. */
  Optional<Source> sameKind(Phrases phrases, Range range) {
    if (!phrases.is(range.from(), "the", "these", "those") || range.size() > 3) {
      return Optional.empty();
    }
    return Roles.find(phrases.line().tokens(), range)
        .map(Roles.Role::kind)
        .filter(TAKEN_UP::contains)
        .flatMap(kind -> Optional.ofNullable(lastOfKind.get(kind)));
  }

  /** "The union" is not "the company" that spoke before: neither has another name. */
  private static boolean mayBeCalled(Source group, String noun) {
    return group.identified() || group.name().toLowerCase(Locale.ROOT).contains(noun);
  }

  /** "The army" is no armed group that was named before, "the ministry" no agency. */
  private static boolean mayBe(Phrases phrases, Range range, Source group) {
    return Roles.find(phrases.line().tokens(), range)
        .map(Roles.Role::kind)
        .filter(kind -> kind == SourceKind.GOVERNMENT || kind == SourceKind.MILITARY)
        .map(kind -> group.kind() == kind)
        .orElse(true);
  }
}
