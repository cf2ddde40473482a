package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.link.StanceWords.Hit;
import org.gainsay.link.StanceWords.Kind;
import org.gainsay.tag.TaggedText.Word;

/** What a negation or a denial of a text reaches: the words after it, to the end of its clause. */
final class Scopes {
  private static final int REACH = 14;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "no",
          "never",
          "neither",
          "nor",
          "nobody",
          "none",
          "nothing",
          "nowhere",
          "without",
          "cannot",
          "hardly",
          "scarcely",
          "barely",
          "zero",
          "nt",
          "dont",
          "isnt");

  /** Those that leave no room for doubt. */
  static final Set<String> FIRM =
      Set.of("not", "n't", "no", "never", "neither", "nobody", "none", "nothing", "cannot");

  /** Words that a denial or a doubt is said of, in place of the claim itself. */
  static final Set<String> FRAMES =
      Set.of(
          "report",
          "claim",
          "rumor",
          "rumour",
          "story",
          "allegation",
          "account",
          "suggestion",
          "speculation",
          "talk",
          "news",
          "video",
          "photo",
          "picture",
          "image",
          "footage",
          "clip",
          "letter",
          "quote",
          "statement",
          "theory");

  private static final Set<String> ENDS =
      Set.of(
          ",",
          ";",
          ":",
          "--",
          "-",
          "\u2013",
          "\u2014",
          "(",
          ")",
          "but",
          "while",
          "although",
          "though",
          "because",
          "after",
          "despite",
          "as",
          "when",
          "until",
          "unless",
          "|");

  private final List<Word> words;
  private final List<Hit> hits;
  private final List<Integer> negations = new ArrayList<>();

  Scopes(List<Word> words, List<Hit> hits) {
    this.words = words;
    this.hits = hits;
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      boolean plain = hits.stream().anyMatch(hit -> hit.kind() == Kind.PLAIN && covers(hit, at));
      if (NEGATIONS.contains(words.get(i).lower()) && !plain) {
        negations.add(i);
      }
    }
  }

  private static boolean covers(Hit hit, int at) {
    return hit.from() <= at && at < hit.to();
  }

  /** Positions of the words that negate something, in order. */
  List<Integer> negations() {
    return negations;
  }

  /** Whether a negation reaches a position. */
  boolean isNegated(int at) {
    return negations.stream().anyMatch(i -> i < at && at < end(i));
  }

  /** Whether a negation that is no part of the words themselves reaches them: "not a hoax". */
  boolean isNegated(Hit hit) {
    return negations.stream().anyMatch(i -> i < hit.from() && hit.from() < Math.min(end(i), i + 6));
  }

  /** Where the reach of the word at a position ends. */
  int end(int at) {
    int i = at + 1;
    while (i < words.size()
        && i <= at + REACH
        && words.get(i).sentence() == words.get(at).sentence()
        && (i < at + 2 || !ENDS.contains(words.get(i).lower()))) {
      i++;
    }
    return i;
  }

  /** Where the sentence of a position begins. */
  int begin(int at) {
    int i = at;
    while (i > 0 && words.get(i - 1).sentence() == words.get(at).sentence()) {
      i--;
    }
    return i;
  }

  /** Whether what is denied stands before the denial: "reports of a split were dismissed by". */
  boolean isPassive(Hit hit) {
    Word word = words.get(hit.from());
    boolean be = false;
    for (int i = Math.max(begin(hit.from()), hit.from() - 3); i < hit.from(); i++) {
      be |= words.get(i).lemma().equals("be");
    }
    boolean by = hit.to() < words.size() && words.get(hit.to()).lower().equals("by");
    boolean last = hit.to() >= words.size() - 1;
    return word.isVerb() && (be && word.tag().equals("VBN") || by || last);
  }

  /**
   * What the words are said of, as a reader finds it: "all of the claim", "part of the claim", "the
   * claim's names only", "something else", "a report", "nothing"; and whether more is said of it.
   */
  String object(Hit hit, Alignment alignment) {
    boolean passive = isPassive(hit);
    return object(
        passive ? begin(hit.from()) : hit.to(),
        passive ? hit.from() : end(hit.to() - 1),
        alignment);
  }

  /** What a negation at a position reaches, in the same words. */
  String object(int negation, Alignment alignment) {
    return object(negation + 1, end(negation), alignment);
  }

  private String object(int from, int to, Alignment alignment) {
    double covered = alignment.covered(from, to);
    int more = alignment.surplus(from, to);
    String what = "something else";
    if (covered >= 0.5) {
      what = "the claim";
    } else if (covered > 0) {
      what = "part of the claim";
    } else if (isFrame(from, to)) {
      what = "a report";
    } else if (more == 0) {
      what = alignment.sharedBetween(from, to) > 0 ? "its names only" : "nothing";
    }
    return more > 2 && covered > 0 ? what + " and more" : what;
  }

  private boolean isFrame(int from, int to) {
    return words.subList(from, Math.max(from, to)).stream()
        .anyMatch(word -> word.isNoun() && FRAMES.contains(word.lemma()));
  }

  /** Those of a kind. */
  List<Hit> hits(Kind kind) {
    return hits.stream().filter(hit -> hit.kind() == kind).toList();
  }

  /** All of them. */
  List<Hit> hits() {
    return hits;
  }
}
