package org.gainsay.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.gainsay.tag.TaggedText;
import org.gainsay.tag.TaggedText.Word;

/**
 * Which words of a claim a text has too, or has a word for. Words that say something count: nouns,
 * verbs, adjectives, names, numbers.
 */
final class Alignment {
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "get", "go", "make", "take", "say", "tell", "will", "would", "can",
          "could", "may", "might", "shall", "should", "must", "there", "such", "own", "new", "more",
          "most", "many", "much", "other", "least", "first", "last", "mr", "mrs", "ms");

  private static final Set<String> NAME_ENDINGS =
      Set.of("", "n", "an", "ian", "i", "ese", "ish", "s", "ns", "ans", "ians", "is");

  private final TaggedText claim;
  private final TaggedText text;
  private final BitSet shared = new BitSet();
  private final Map<Integer, List<Integer>> matches = new HashMap<>();
  private final BitSet sharedInText = new BitSet();
  private final List<Integer> content;

  private Alignment(TaggedText claim, TaggedText text) {
    this.claim = claim;
    this.text = text;
    this.content = content(claim);
  }

  static Alignment of(TaggedText claim, TaggedText text, Lexicon lexicon) {
    Alignment alignment = new Alignment(claim, text);
    PorterStemmer stemmer = new PorterStemmer();
    List<Integer> there = content(text);
    List<Set<String>> keys = new ArrayList<>();
    there.forEach(i -> keys.add(keys(text.words().get(i), lexicon, stemmer)));
    for (int i : alignment.content) {
      Word word = claim.words().get(i);
      Set<String> mine = keys(word, lexicon, stemmer);
      for (int j = 0; j < there.size(); j++) {
        Word other = text.words().get(there.get(j));
        if (keys.get(j).stream().anyMatch(mine::contains) || namesAlike(word, other)) {
          alignment.shared.set(i);
          alignment.matches.computeIfAbsent(i, any -> new ArrayList<>()).add(there.get(j));
          alignment.sharedInText.set(there.get(j));
        }
      }
    }
    return alignment;
  }

  /** Positions of the words that say something. */
  static List<Integer> content(TaggedText text) {
    List<Integer> content = new ArrayList<>();
    for (int i = 0; i < text.words().size(); i++) {
      if (isContent(text.words().get(i))) {
        content.add(i);
      }
    }
    return content;
  }

  private static boolean isContent(Word word) {
    boolean says =
        word.isNoun()
            || word.tag().startsWith("VB")
            || word.tag().startsWith("JJ")
            || word.tag().equals("CD")
            || word.tag().equals("FW");
    return says && !word.isMark() && !LIGHT.contains(word.lemma());
  }

  private static Set<String> keys(Word word, Lexicon lexicon, PorterStemmer stemmer) {
    Set<String> keys = new HashSet<>(lexicon.keys(word.lemma()));
    keys.add("~" + stemmer.stem(word.lower()));
    if (!word.isName()) {
      keys.add("~" + stemmer.stem(word.lemma()));
    }
    return keys;
  }

  /** "Syria" and "Syrian", "China" and "Chinese". */
  private static boolean namesAlike(Word one, Word other) {
    if (!Character.isUpperCase(one.text().codePointAt(0))
        || !Character.isUpperCase(other.text().codePointAt(0))) {
      return false;
    }
    String a = one.lower();
    String b = other.lower();
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= 4
        && Math.min(a.length(), b.length()) - common <= 1
        && (NAME_ENDINGS.contains(a.substring(common))
            || NAME_ENDINGS.contains(b.substring(common)))
        && (a.length() - common <= 3 && b.length() - common <= 3);
  }

  TaggedText claim() {
    return claim;
  }

  TaggedText text() {
    return text;
  }

  /** Whether the text has the claim's word at a position. */
  boolean has(int ofClaim) {
    return shared.get(ofClaim);
  }

  /** Whether a word of the text is one of the claim. */
  boolean isShared(int ofText) {
    return sharedInText.get(ofText);
  }

  /** How many words of the text between two positions are of the claim. */
  int sharedBetween(int from, int to) {
    return from >= to ? 0 : sharedInText.get(from, to).cardinality();
  }

  /** How much of what the claim says, names aside, a range of the text has: from 0 to 1. */
  double covered(int from, int to) {
    int all = 0;
    int found = 0;
    for (int i : content) {
      if (!claim.words().get(i).isName()) {
        all++;
        found +=
            matches.getOrDefault(i, List.of()).stream().anyMatch(at -> from <= at && at < to)
                ? 1
                : 0;
      }
    }
    return all == 0 ? sharedBetween(from, to) > 0 ? 1 : 0 : (double) found / all;
  }

  /** How many words of a range of the text say something that the claim does not. */
  int surplus(int from, int to) {
    return (int)
        content(text).stream().filter(i -> from <= i && i < to && !sharedInText.get(i)).count();
  }

  /** First word of the text that is one of the claim, or -1. */
  int first() {
    return sharedInText.nextSetBit(0);
  }

  /** Last one, or -1. */
  int last() {
    return sharedInText.length() - 1;
  }

  /** How much of the claim the text has, from 0 to 1. */
  double coverage() {
    return content.isEmpty() ? 0 : (double) shared.cardinality() / content.size();
  }

  /** How much of its names, or of its other words; 1 where it has none. */
  double coverage(boolean names) {
    List<Integer> chosen =
        content.stream().filter(i -> claim.words().get(i).isName() == names).toList();
    long found = chosen.stream().filter(shared::get).count();
    return chosen.isEmpty() ? 1 : (double) found / chosen.size();
  }

  /** Position of the claim's first verb that says something, or -1. */
  int deed() {
    return content.stream()
        .filter(i -> claim.words().get(i).tag().startsWith("VB"))
        .findFirst()
        .orElse(-1);
  }
}
