package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the model of claims looks at in one clause, and in the words that attribute it. */
final class ClaimFeatures {
  private static final Set<String> EDGES =
      Set.of("\"", "'", ",", ".", ";", ":", "--", "\u2013", "\u2014", "(", ")");
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "us", "me", "ourselves");
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");
  private static final Set<String> OPINIONS = WordLists.set("opinions.txt");

  private final List<Token> all;
  private final List<Token> unit;
  private final String cue;
  private final List<String> out;

  private ClaimFeatures(List<Token> all, String cue) {
    this.all = all;
    this.unit = trimmed(all);
    this.cue = cue.isEmpty() ? "own" : cue;
    this.out = new ArrayList<>(unit.size() * 5 + 40);
  }

  /**
   * The features of a clause or sentence.
   *
   * @param cue lemma of the last word that attributes it, {@code ""} in the writer's own voice
   */
  static String[] of(List<Token> all, String cue, Line.Role role) {
    ClaimFeatures features = new ClaimFeatures(all, cue);
    features.words();
    features.verbs();
    features.kinds();
    features.edges();
    features.out.add("said=" + !cue.isEmpty() + role);
    return features.out.toArray(String[]::new);
  }

  private void words() {
    String last = "^";
    String lastTag = "^";
    for (Token token : unit) {
      String word = normal(token);
      out.add("w=" + word);
      out.add("b=" + last + " " + word);
      out.add("t=" + lastTag + " " + token.tag());
      if (OPINIONS.contains(token.lemma())) {
        out.add("opinion");
      }
      last = word;
      lastTag = token.tag();
    }
  }

  /** Tense, mood and voice; the cue with the tense: "promised to send", "said it had sent". */
  private void verbs() {
    StringBuilder tags = new StringBuilder();
    String tense = "none";
    String main = "";
    int finite = 0;
    boolean passive = false;
    for (int i = 0; i < unit.size(); i++) {
      Token token = unit.get(i);
      if (token.isVerb()) {
        tags.append(tags.length() < 12 ? " " + token.tag() : "");
        out.add("v=" + token.lemma());
      }
      if (token.tag().equals("MD")) {
        out.add("modal=" + token.lemma());
      }
      if (isFinite(token)) {
        tense = finite == 0 ? token.tag() : tense;
        main = finite == 0 ? token.lemma() : main;
        finite++;
      }
      passive |= token.tag().equals("VBN") && i > 0 && unit.get(i - 1).lemma().equals("be");
    }
    out.add("verbs=" + tags);
    out.add("tense=" + tense);
    out.add("main=" + main);
    out.add("finite=" + Math.min(3, finite));
    out.add("passive=" + passive);
    out.add("cue=" + cue);
    out.add("cueTense=" + cue + " " + tense);
    out.add("cueVerbs=" + cue + " " + tags.isEmpty());
    boolean time = unit.stream().anyMatch(token -> Calendar.isTimeWord(token.text()));
    out.add("time=" + time);
    out.add("timeTense=" + time + tense + (count("CD") > 0));
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private void kinds() {
    out.add("numbers=" + Math.min(2, count("CD")));
    out.add("names=" + Math.min(3, count("NNP") + count("NNPS")));
    out.add("most=" + (count("JJS") + count("RBS") > 0));
    out.add("more=" + (count("JJR") + count("RBR") > 0));
    out.add("I=" + unit.stream().anyMatch(token -> FIRST.contains(token.lemma())));
    out.add("you=" + unit.stream().anyMatch(token -> SECOND.contains(token.lemma())));
    out.add("question=" + all.stream().anyMatch(token -> token.is("?")));
    out.add("length=" + Math.min(5, unit.size() / 4));
  }

  private int count(String tag) {
    return (int) unit.stream().filter(token -> token.tag().equals(tag)).count();
  }

  private void edges() {
    if (unit.isEmpty()) {
      return;
    }
    out.add("first=" + normal(unit.get(0)));
    out.add("firstTag=" + unit.get(0).tag());
    out.add("end=" + normal(unit.get(unit.size() - 1)));
    if (unit.size() > 1) {
      out.add("two=" + normal(unit.get(0)) + " " + normal(unit.get(1)));
    }
  }

  /** Without the marks around it: whether a full stop follows says nothing of a clause. */
  private static List<Token> trimmed(List<Token> unit) {
    int from = 0;
    int to = unit.size();
    while (from < to && EDGES.contains(unit.get(from).text())) {
      from++;
    }
    while (to > from && EDGES.contains(unit.get(to - 1).text())) {
      to--;
    }
    return unit.subList(from, to);
  }

  private static String normal(Token token) {
    return switch (token.tag()) {
      case "CD" -> "0";
      case "NNP", "NNPS" -> "Name";
      default -> token.lemma();
    };
  }
}
