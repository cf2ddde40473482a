package org.gainsay.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.SourceKind;

/** What a source is by the words that describe it: "a military source", "residents". */
final class Roles {
  private static final int LONGEST = 5;
  private static final Set<SourceKind> TELLING =
      Set.of(SourceKind.CITIZEN_JOURNALIST, SourceKind.FACT_CHECKER);
  private static final Set<String> CITIZENS =
      Set.of("journalist", "journalism", "reporter", "reporting", "media", "correspondent");
  private static final Set<String> STATE =
      Set.of(
          "state",
          "state-run",
          "state-owned",
          "state-controlled",
          "state-funded",
          "government",
          "government-run",
          "government-owned",
          "pro-government",
          "official",
          "army",
          "military",
          "junta",
          "kremlin",
          "regime",
          "kingdom",
          "ministry",
          "presidency",
          "emirate");
  private static final Set<String> MEDIA =
      Set.of(
          "agency",
          "newspaper",
          "station",
          "channel",
          "broadcaster",
          "radio",
          "television",
          "tv",
          "media",
          "daily",
          "mouthpiece",
          "portal",
          "website",
          "outlet",
          "press",
          "paper",
          "newswire",
          "gazette",
          "network",
          "weekly",
          "bulletin");
  private static final Set<String> OWNING =
      Set.of(
          "own",
          "run",
          "control",
          "fund",
          "finance",
          "pay",
          "operate",
          "publish",
          "belong",
          "operated",
          "belongs");
  private static final Map<String, String> KINDS = WordLists.map("roles.txt");
  private static final Set<String> SPEAKERS = WordLists.set("speakers.txt");

  /** A role at a range of tokens. */
  record Role(SourceKind kind, Range words) {}

  private Roles() {}

  /** Whether the word can be the head of a source: "officials", "spokesman". */
  static boolean isSpeaker(Token token) {
    return KINDS.containsKey(token.lower())
        || KINDS.containsKey(token.lemma())
        || SPEAKERS.contains(token.lemma());
  }

  /**
   * The role that the words of the range describe: citizen journalists and fact-checkers wherever
   * they are named, a medium of a state, else the first role; of several that start at one word,
   * the longest.
   */
  static Optional<Role> find(List<Token> tokens, Range range) {
    for (int from = range.from(); from < range.to(); from++) {
      Optional<Role> role = at(tokens, from, range.to());
      if (role.isPresent() && TELLING.contains(role.get().kind())) {
        return role;
      }
    }
    for (int i = range.from(); i + 1 < range.to(); i++) {
      if (tokens.get(i).is("citizen") && CITIZENS.contains(tokens.get(i + 1).lemma())) {
        return Optional.of(new Role(SourceKind.CITIZEN_JOURNALIST, new Range(i, i + 2)));
      }
    }
    Optional<Role> ofState = ofState(tokens, range);
    if (ofState.isPresent()) {
      return ofState;
    }
    for (int from = range.from(); from < range.to(); from++) {
      Optional<Role> role = at(tokens, from, range.to());
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  /** "the government's international station", "English-language state channel". */
  private static Optional<Role> ofState(List<Token> tokens, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!STATE.contains(tokens.get(i).lower())) {
        continue;
      }
      for (int j = i + 1; j < Math.min(range.to(), i + 6); j++) {
        Token token = tokens.get(j);
        if (token.tag().equals("IN") || token.is(",")) {
          break;
        }
        if (MEDIA.contains(token.lower())) {
          return Optional.of(new Role(SourceKind.STATE_AFFILIATED, new Range(i, j + 1)));
        }
      }
    }
    return stateMediumReversed(tokens, range);
  }

  /** "The station of Nicaragua's government", "a channel owned by the state". */
  private static Optional<Role> stateMediumReversed(List<Token> tokens, Range range) {
    for (int i = range.from(); i + 2 < range.to(); i++) {
      int link = owned(tokens, i + 1, range.to());
      if (!MEDIA.contains(tokens.get(i).lower()) || link < 0) {
        continue;
      }
      for (int j = link + 1; j < Math.min(range.to(), link + 6); j++) {
        if (isOfState(tokens.get(j))) {
          return Optional.of(new Role(SourceKind.STATE_AFFILIATED, new Range(i, j + 1)));
        }
      }
    }
    return Optional.empty();
  }

  /** A known name is one token: "Russian defence ministry". */
  private static boolean isOfState(Token token) {
    String words = token.lower();
    return STATE.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** Where "of", "owned by" or "that belongs to" ends, else −1. */
  private static int owned(List<Token> tokens, int from, int limit) {
    if (tokens.get(from).is("of")) {
      return from;
    }
    int verb = from;
    while (verb < limit - 2
        && (tokens.get(verb).is("that") || tokens.get(verb).lemma().equals("be"))) {
      verb++;
    }
    boolean owning = verb < limit - 1 && OWNING.contains(tokens.get(verb).lemma());
    boolean linked = owning && (tokens.get(verb + 1).is("by") || tokens.get(verb + 1).is("to"));
    return linked ? verb + 1 : -1;
  }

  private static Optional<Role> at(List<Token> tokens, int from, int limit) {
    Role best = null;
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(limit, from + LONGEST + 1); i++) {
      Token token = tokens.get(i);
      words.append(i == from || token.is("'s") || token.is("'") ? "" : " ").append(token.lower());
      String kind = KINDS.get(words.toString());
      if (kind == null && i == from && token.isNoun()) {
        kind = KINDS.get(token.lemma());
      }
      if (kind != null) {
        best = new Role(SourceKind.valueOf(kind), new Range(from, i + 1));
      }
    }
    return Optional.ofNullable(best);
  }
}
