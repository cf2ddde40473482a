package org.gainsay.tag;

import java.util.Map;
import java.util.Set;
import org.gainsay.tag.Draft.Kind;

/**
 * Words that may carry an attribution: "has denied", "according to", "is convinced", a colon.
 *
 * @param head index of the token that decides: the verb, the noun, the adjective, the mark
 * @param words the head with its auxiliaries, negation and particle
 */
record Cue(Phrases phrases, int head, Range words, Form form) {
  /** What kind of word the head is. */
  enum Form {
    VERB,
    NOUN,
    ADJECTIVE,
    OTHER
  }

  private static final Map<String, String> KINDS = WordLists.map("cues.txt");
  private static final Map<String, String> CLASSES = WordLists.map("cue-classes.txt");
  private static final Set<String> NOUNS = WordLists.set("noun-cues.txt");
  private static final Set<String> STANCES = WordLists.set("stance-nouns.txt");
  private static final Set<String> ADJECTIVES = WordLists.set("stance-adjectives.txt");

  /** Whether the token may be the head of a cue: most of those that may be are none. */
  static boolean isHead(Phrases phrases, int i) {
    Token token = phrases.at(i);
    if (token.tag().startsWith("VB")) {
      return !isAuxiliary(phrases, i) && !isAttributive(phrases, i);
    }
    if (token.isNoun()) {
      return NOUNS.contains(token.lemma()) || STANCES.contains(token.lemma());
    }
    if (token.tag().startsWith("JJ")) {
      return ADJECTIVES.contains(token.lower());
    }
    return token.is("according") || token.is("per") || token.is(":");
  }

  /** "An informed source", "the alleged attack". */
  private static boolean isAttributive(Phrases phrases, int i) {
    boolean past = phrases.isTag(i, "VBN") || phrases.isTag(i, "VBD");
    boolean within = phrases.is(i - 1, "a", "an", "the") || phrases.isTag(i - 1, "CD");
    return past && within && phrases.isTag(i + 1, "NN");
  }

  private static boolean isAuxiliary(Phrases phrases, int i) {
    if (!phrases.isAux(i)) {
      return false;
    }
    int next = i + 1;
    while (phrases.isTag(next, "RB")) {
      next++;
    }
    boolean group =
        phrases.isTag(next, "VB")
            || next < phrases.size() && ADJECTIVES.contains(phrases.at(next).lower());
    return group || phrases.at(i).lemma().equals("be") || phrases.at(i).lemma().equals("do");
  }

  /** The cue whose head is at {@code i}. */
  static Cue at(Phrases phrases, int i) {
    Token token = phrases.at(i);
    if (token.tag().startsWith("VB")) {
      int end = i + 1;
      while (phrases.isTag(end, "RP")) {
        end++;
      }
      return new Cue(phrases, i, new Range(phrases.groupStart(i), end), Form.VERB);
    }
    if (token.isNoun()) {
      return new Cue(phrases, i, new Range(i, i + 1), Form.NOUN);
    }
    if (token.tag().startsWith("JJ")) {
      return new Cue(phrases, i, new Range(phrases.groupStart(i), i + 1), Form.ADJECTIVE);
    }
    int from = token.is("per") && phrases.is(i - 1, "as") ? i - 1 : i;
    int to = token.is("according") && phrases.is(i + 1, "to") ? i + 2 : i + 1;
    return new Cue(phrases, i, new Range(from, to), Form.OTHER);
  }

  Token token() {
    return phrases.at(head);
  }

  String lemma() {
    return token().lemma();
  }

  boolean isPassive() {
    return form == Form.VERB && phrases.isPassive(head);
  }

  /** The kind that the word lists know of the head, "-" where they know none: for features. */
  String listed() {
    String kind = form == Form.VERB ? KINDS.get(lemma()) : null;
    return kind != null ? kind : NOUNS.contains(lemma()) ? "WORDS" : "-";
  }

  /** What class of verbs the head belongs to, "-" where the list knows none: for features. */
  String verbClass() {
    return form == Form.VERB ? verbClass(token()) : "-";
  }

  static String verbClass(Token verb) {
    return CLASSES.getOrDefault(verb.lemma(), "-");
  }

  /** What kind of content a verb of its class has. */
  Kind guess() {
    return switch (verbClass()) {
      case "say", "voice", "show" -> Kind.SAY;
      case "deny" -> Kind.DENY;
      case "ask" -> Kind.ASK;
      case "think", "learn", "want", "feel" -> Kind.THINK;
      default -> Kind.NOUN;
    };
  }

  /**
   * What the cue does with its content.
   *
   * @param clause whether the content has a clause or is a quotation
   */
  Kind kind(boolean clause) {
    return switch (form) {
      case VERB -> {
        String listed = KINDS.get(lemma());
        yield listed != null ? Kind.valueOf(listed) : clause ? Kind.SAY : Kind.NOUN;
      }
      case NOUN -> NOUNS.contains(lemma()) ? Kind.WORDS : Kind.THINK;
      case ADJECTIVE -> Kind.THINK;
      case OTHER -> Kind.SAY;
    };
  }
}
