package org.gainsay.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.SourceKind;

/** What a source is by the words that describe it: "a military source", "residents". */
final class Roles {
  private static final int LONGEST = 5;
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

  /** The first role within the range; of several that start there, the longest. */
  static Optional<Role> find(List<Token> tokens, Range range) {
    for (int from = range.from(); from < range.to(); from++) {
      Optional<Role> role = at(tokens, from, range.to());
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
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
