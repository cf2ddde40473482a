package org.gainsay.tag;

import java.util.List;
import java.util.Set;
import org.gainsay.tag.Stances.Stance;

/** The words around a claim in its own sentence, as features of its posture. */
final class FrameClues {
  private static final int NEAR_BEFORE = 4;
  private static final int NEAR_AFTER = 6;
  private static final int BAG = 8;
  private static final int VERB = 12;
  private static final int NOUN = 8;

  private final Phrases phrases;
  private final List<Token> tokens;
  private final List<Stances.Hit> hits;
  private final int from;
  private final int to;

  FrameClues(Line line, List<Stances.Hit> hits, Range claim) {
    this.phrases = new Phrases(line);
    this.tokens = line.tokens();
    this.hits = hits;
    this.from = claim.from();
    this.to = claim.to();
  }

  void addTo(List<String> out) {
    words(out);
    stances(out);
    governor(out);
    trail(out);
  }

  private void words(List<String> out) {
    String p1 = at(tokens, from - 1);
    String p2 = at(tokens, from - 2);
    String p3 = at(tokens, from - 3);
    out.add("p1=" + p1);
    out.add("p2=" + p2);
    out.add("p3=" + p3);
    out.add("p12=" + p2 + " " + p1);
    out.add("p123=" + p3 + " " + p2 + " " + p1);
    String n1 = at(tokens, to);
    String n2 = at(tokens, to + 1);
    String n3 = at(tokens, to + 2);
    out.add("n1=" + n1);
    out.add("n2=" + n2);
    out.add("n3=" + n3);
    out.add("n12=" + n1 + " " + n2);
    out.add("n123=" + n1 + " " + n2 + " " + n3);
    for (int i = Math.max(0, from - BAG); i < from; i++) {
      out.add("before=" + normal(tokens.get(i)));
    }
    for (int i = to; i < Math.min(tokens.size(), to + BAG); i++) {
      out.add("after=" + normal(tokens.get(i)));
    }
    if (from > 0) {
      String first = at(tokens, 0);
      String second = first + " " + at(tokens, 1);
      out.add("s1=" + first);
      out.add("s12=" + second);
      out.add("s123=" + second + " " + at(tokens, 2));
    }
  }

  private void stances(List<String> out) {
    int size = tokens.size();
    Set<Stance> before = Stances.in(hits, 0, from);
    Set<Stance> after = Stances.in(hits, to, size);
    add(out, "B", before);
    add(out, "NB", Stances.in(hits, Math.max(0, from - NEAR_BEFORE), from));
    add(out, "I", Stances.in(hits, from, to));
    add(out, "A", after);
    add(out, "NA", Stances.in(hits, to, Math.min(size, to + NEAR_AFTER)));
    pairs(out, "B", before, "B", before);
    pairs(out, "A", after, "A", after);
    pairs(out, "B", before, "A", after);
    int i = to;
    while (i < size && isMark(i)) {
      i++;
    }
    for (Stance stance : after) {
      out.add("then=" + at(tokens, i) + (i > to) + stance);
    }
  }

  /** The verb and the noun before the claim that it may depend on. */
  private void governor(List<String> out) {
    int verb = from - 1;
    while (verb >= 0 && from - verb < VERB && !tokens.get(verb).isVerb()) {
      verb--;
    }
    if (verb < 0 || !tokens.get(verb).isVerb()) {
      out.add("verb=none");
    } else {
      Token token = tokens.get(verb);
      out.add("verb=" + token.lemma());
      out.add("verbKind=" + PostureFeatures.kind(token) + (from - verb <= 2));
      out.add("verbNear=" + Math.min(4, (from - verb) / 2) + phrases.is(from - 1, "that"));
      if (Stances.in(hits, Math.max(0, verb - NEAR_BEFORE), verb).contains(Stance.NOT)) {
        out.add("verbNot");
        out.add("verbNot=" + token.lemma());
      }
    }
    for (int i = from - 1; i >= Math.max(0, from - NOUN); i--) {
      if (tokens.get(i).isNoun() && !tokens.get(i).tag().startsWith("NNP")) {
        out.add("noun=" + tokens.get(i).lemma());
        boolean link = phrases.is(i + 1, "of", "that", "about");
        Stances.in(hits, i, i + 1).forEach(stance -> out.add("nounIs=" + stance + link));
        break;
      }
    }
  }

  /** What stands after a comma behind the claim: ", the mayor said", "said the mayor". */
  private void trail(List<String> out) {
    int start = to;
    while (start < tokens.size() && isMark(start)) {
      start++;
    }
    if (start == to || start == tokens.size()) {
      out.add("trail=no");
      return;
    }
    int verb = -1;
    int verbs = 0;
    for (int i = tokens.size() - 1; i >= start; i--) {
      if (phrases.isFinite(i)) {
        verb = i;
        verbs++;
      }
    }
    if (verb < 0) {
      out.add("trail=none");
      return;
    }
    boolean subject = !phrases.nounPhraseAt(start).isEmpty();
    boolean link =
        phrases.is(start, "which", "who", "a", "an", "as", "but", "and", "though", "while");
    String shape =
        (verb == start ? "VS" : subject ? "SV" : "other")
            + (link ? tokens.get(start).lower() : "")
            + (verbs == 1);
    boolean object = verb + 1 < tokens.size() && tokens.get(verb + 1).chunk().endsWith("NP");
    out.add("trail=" + shape);
    out.add("trailVerb=" + tokens.get(verb).lemma());
    out.add("trailKind=" + PostureFeatures.kind(tokens.get(verb)) + shape);
    out.add("trailShape=" + shape + object + Math.min(3, (tokens.size() - verb) / 4));
  }

  private boolean isMark(int i) {
    return Quotations.isMark(tokens.get(i))
        || phrases.is(i, ",", ":", ";", "!", "?", "'", "...", "-", "--", "\u2013", "\u2014");
  }

  static void add(List<String> out, String where, Set<Stance> stances) {
    stances.forEach(stance -> out.add(where + "=" + stance));
  }

  static void pairs(List<String> out, String a, Set<Stance> of, String b, Set<Stance> with) {
    for (Stance one : of) {
      for (Stance other : with) {
        if (!a.equals(b) || one.compareTo(other) < 0) {
          out.add(a + one + "&" + b + other);
        }
      }
    }
  }

  static String at(List<Token> tokens, int i) {
    return i < 0 ? "^" : i >= tokens.size() ? "$" : normal(tokens.get(i));
  }

  static String normal(Token token) {
    return switch (token.tag()) {
      case "CD" -> "0";
      case "NNP", "NNPS" -> "Name";
      default -> token.lemma();
    };
  }
}
