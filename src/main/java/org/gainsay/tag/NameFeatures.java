package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.fact.Place;
import org.gainsay.source.Gazetteer;

/** What the name finder sees of each word of a sentence. */
final class NameFeatures {
  private static final int LONGEST_PLACE = 4;
  private static final int FARTHEST_NOUN = 7;
  private static final Set<String> DESCRIBING = Set.of(",", "is", "was", "are", "were", "(");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "one");
  private static final Set<String> QUOTES = Set.of("\"", "'", "''", "`");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "de", "da", "di", "du", "van", "von", "ter", "la", "le", "abu");

  private final List<Token> tokens;
  private final List<String> seen;
  private final Gazetteer gazetteer;
  private final NameClues clues;
  private final Casing casing;
  private final Map<String, String> before;
  private final String[] place;
  private final String[] source;
  private final int[] runStart;
  private final int[] runEnd;
  private final String[] described;
  private final boolean[] common;

  /**
   * The features of one sentence.
   *
   * @param seen the words as the models see them
   * @param before labels that words had earlier in the document
   */
  NameFeatures(
      List<Token> tokens,
      List<String> seen,
      NameClues clues,
      Casing casing,
      Map<String, String> before) {
    this.tokens = tokens;
    this.seen = seen;
    this.gazetteer = clues.gazetteer();
    this.clues = clues;
    this.casing = casing;
    this.before = before;
    this.place = new String[seen.size()];
    this.source = new String[seen.size()];
    this.runStart = new int[seen.size()];
    this.runEnd = new int[seen.size()];
    this.described = new String[seen.size()];
    this.common = new boolean[seen.size()];
    markRuns();
    markDescribed();
    markPlaces();
    markSources();
  }

  /** Whether a word may be in a name at all. */
  boolean isCandidate(int i) {
    if (hasUpper(i)) {
      return true;
    }
    boolean ahead = upper(i + 1) || upper(i + 2) || upper(i + 3);
    boolean behind = upper(i - 1) || upper(i - 2) || upper(i - 3);
    return (ahead && behind) || (PARTICLES.contains(seen.get(i)) && upper(i + 1));
  }

  private boolean upper(int i) {
    return i >= 0 && i < seen.size() && hasUpper(i);
  }

  private boolean hasUpper(int i) {
    String word = seen.get(i);
    for (int j = 0; j < word.length(); j++) {
      if (Character.isUpperCase(word.charAt(j))) {
        return true;
      }
    }
    return false;
  }

  /** Runs of words in capitals: "Kenya Red Cross". */
  private void markRuns() {
    for (int i = 0; i < seen.size(); i++) {
      runStart[i] = i > 0 && upper(i) && upper(i - 1) ? runStart[i - 1] : i;
    }
    for (int i = seen.size() - 1; i >= 0; i--) {
      runEnd[i] = i + 1 < seen.size() && upper(i) && upper(i + 1) ? runEnd[i + 1] : i + 1;
    }
  }

  private void markPlaces() {
    for (int i = 0; i < seen.size(); i++) {
      if (place[i] != null || !hasUpper(i)) {
        continue;
      }
      StringBuilder name = new StringBuilder();
      for (int j = i; j < Math.min(seen.size(), i + LONGEST_PLACE); j++) {
        name.append(j == i || seen.get(j).startsWith("'") ? "" : " ").append(seen.get(j));
        if (gazetteer.knows(name.toString())) {
          String kind =
              gazetteer
                  .find(name.toString(), List.of())
                  .map(Place::kind)
                  .map(Enum::name)
                  .orElse("");
          for (int k = i; k <= j; k++) {
            place[k] = kind + (k == i ? "B" : "I") + (j > i ? "+" : "");
          }
        }
      }
    }
  }

  private void markSources() {
    for (int i = 0; i < seen.size(); i++) {
      int count = hasUpper(i) ? clues.sources().match(seen, i) : 0;
      for (int k = i; k < Math.min(seen.size(), i + count); k++) {
        source[k] = k == i ? "B" : "I";
      }
      i += Math.max(0, count - 1);
    }
  }

  String[] at(int i, String[] labels) {
    List<String> out = new ArrayList<>(48);
    String word = seen.get(i);
    String lower = word.toLowerCase(Locale.ROOT);
    String shape = shape(word);
    String last = i > 0 ? labels[i - 1] : "^";
    String label2 = i > 1 ? labels[i - 2] : "^";
    out.add("w=" + word);
    out.add("l=" + lower);
    out.add("s=" + shape);
    out.add("p3=" + head(lower, 3));
    out.add("x3=" + tail(lower, 3));
    out.add("x4=" + tail(lower, 4));
    out.add("t=" + tag(i));
    out.add("l-1=" + lower(i - 1));
    out.add("l+1=" + lower(i + 1));
    out.add("l-2=" + lower(i - 2));
    out.add("l+2=" + lower(i + 2));
    out.add("s-1=" + shapeAt(i - 1) + shape);
    out.add("s+1=" + shape + shapeAt(i + 1));
    out.add("c=" + wordClass(i));
    out.add("c-1=" + wordClass(i - 1) + "," + wordClass(i));
    out.add("c+1=" + wordClass(i) + "," + wordClass(i + 1));
    out.add("oc=" + last + wordClass(i));
    out.add("t-1=" + tag(i - 1));
    out.add("t+1=" + tag(i + 1));
    out.add("b-1=" + lower(i - 1) + " " + lower);
    out.add("b+1=" + lower + " " + lower(i + 1));
    out.add("o=" + last);
    out.add("oo=" + label2 + last);
    out.add("ow=" + last + lower);
    out.add("os=" + last + shape);
    out.add("ot=" + last + tag(i));
    out.add("on=" + last + lower(i + 1));
    out.add("start=" + (i == 0) + shape);
    out.add("pm=" + before.getOrDefault(lower, ""));
    out.add("g=" + place[i]);
    out.add("og=" + last + place[i]);
    out.add("k=" + source[i]);
    out.add("ok=" + last + source[i]);
    out.add("low=" + casing.isLowerElsewhere(word) + shape);
    out.add("cm=" + common[i] + shape + (i == 0));
    if (demonym(i)) {
      out.add("demonym");
    }
    if (demonym(i - 1)) {
      out.add("demonym-1");
    }
    if (demonym(i + 1)) {
      out.add("demonym+1");
    }
    if (i > 1 && labels[i - 2].length() > 2 && !upper(i - 1)) {
      out.add("ll=" + lower(i - 1) + labels[i - 2].substring(2));
    }
    if (upper(i)) {
      int from = runStart[i];
      int to = runEnd[i];
      out.add("cl=" + clues.words().of(seen.get(to - 1)) + "," + Math.min(3, i - from));
      out.add("cf=" + clues.words().of(seen.get(from)) + "," + Math.min(3, i - from));
      out.add("rc=" + classes(from, to));
      out.add("rl=" + lower(to - 1));
      out.add("rf=" + lower(from));
      out.add("rb=" + lower(from - 1));
      out.add("ra=" + lower(to));
      out.add("rt=" + tag(to));
      out.add("rn=" + Math.min(4, to - from) + "," + Math.min(3, i - from));
      out.add("rg=" + (place[from] != null && place[to - 1] != null));
      out.add("rbb=" + lower(from - 2) + " " + lower(from - 1));
      out.add("rbc=" + wordClass(from - 1) + "," + wordClass(i));
      out.add("rq=" + (isQuote(from - 1) && isQuote(to)));
      out.add("rcm=" + areCommon(from, to));
      String what = described[from];
      if (what != null) {
        out.add("ap=" + what);
        out.add("apc=" + clues.words().of(what));
      }
    }
    return out.toArray(String[]::new);
  }

  private boolean demonym(int i) {
    return i >= 0 && i < seen.size() && upper(i) && gazetteer.countryOf(seen.get(i)).isPresent();
  }

  private boolean isQuote(int i) {
    return i >= 0 && i < seen.size() && QUOTES.contains(seen.get(i));
  }

  /** Whether the dictionary knows every word of a run as something else than a name. */
  private boolean areCommon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!common[i]) {
        return false;
      }
    }
    return true;
  }

  /** What runs are said to be: "Ayr is a coastal town", "Ruiz, the minister". */
  private void markDescribed() {
    for (int i = 0; i < seen.size(); i++) {
      common[i] = casing.isCommon(seen.get(i));
      if (upper(i) && runStart[i] == i && runEnd[i] + 2 < seen.size()) {
        described[i] = description(runEnd[i]);
      }
    }
  }

  private String description(int to) {
    if (!DESCRIBING.contains(seen.get(to)) || !ARTICLES.contains(seen.get(to + 1))) {
      return null;
    }
    for (int i = to + 2; i < Math.min(seen.size(), to + 2 + FARTHEST_NOUN); i++) {
      if (tokens.get(i).isNoun()
          && !upper(i)
          && (i + 1 == seen.size() || !tokens.get(i + 1).isNoun())) {
        return tokens.get(i).lemma();
      }
    }
    return null;
  }

  private String wordClass(int i) {
    return i < 0 ? "^" : i >= seen.size() ? "$" : clues.words().of(seen.get(i));
  }

  /** The classes of all words of a run, so that its first word knows what its last one is. */
  private String classes(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < Math.min(to, from + 5); i++) {
      out.append(clues.words().of(seen.get(i))).append('.');
    }
    return out.toString();
  }

  private String lower(int i) {
    return i < 0 ? "^" : i >= seen.size() ? "$" : seen.get(i).toLowerCase(Locale.ROOT);
  }

  private String tag(int i) {
    return i < 0 ? "^" : i >= seen.size() ? "$" : tokens.get(i).tag();
  }

  private String shapeAt(int i) {
    return i < 0 ? "^" : i >= seen.size() ? "$" : shape(seen.get(i));
  }

  /** "Raqqa" is Xx, "RBSS" X, "al-Bab" x-Xx, "2016" 0. */
  private static String shape(String word) {
    StringBuilder out = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && out.length() < 6; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      if (kind != last) {
        out.append(kind);
      }
      last = kind;
    }
    return word.length() == 1 ? out + "1" : out.toString();
  }

  private static String head(String word, int length) {
    return word.substring(0, Math.min(length, word.length()));
  }

  private static String tail(String word, int length) {
    return word.substring(Math.max(0, word.length() - length));
  }
}
