package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Tells where a page talks about itself or to its reader. Each sentence has a probability of its
 * own; the most probable course of the whole page decides, so that an appeal of several sentences
 * is found as one. Losing a sentence of the story is held to be worse than keeping an appeal.
 */
final class BoilerplateFinder {
  static final String YES = "boilerplate";
  static final String NO = "body";

  /** Naive Bayes takes every word for news of its own, so its odds are too sure by far. */
  private static final double TRUST = 0.2;

  /** The most that one sentence says for itself; this and the next two are logarithms of odds. */
  private static final double MOST_FROM_ONE = 5.0;

  private static final double CHANGE_IN_PARAGRAPH = 4.0;
  private static final double CHANGE_BETWEEN = 1.5;

  private final MaxentModel model;

  BoilerplateFinder(MaxentModel model) {
    this.model = model;
  }

  static MaxentModel learn(List<Event> events) {
    return Learning.naiveBayes(events);
  }

  static Event event(List<Passage> page, int at, boolean boilerplate) {
    return new Event(boilerplate ? YES : NO, features(page, at));
  }

  /** Which sentences of a page are boilerplate; a title never is. */
  BitSet find(List<Passage> page) {
    int yes = model.getIndex(YES);
    double[] odds = new double[page.size()];
    for (int i = 0; i < odds.length; i++) {
      double probability = model.eval(features(page, i))[yes];
      double logit = Math.log(probability / (1 - probability));
      double held = Math.max(-MOST_FROM_ONE, Math.min(MOST_FROM_ONE, logit * TRUST));
      odds[i] = page.get(i).role() == Line.Role.TITLE ? -1000 : held;
    }
    return course(page, odds);
  }

  /** The best course through both states, by Viterbi's algorithm. */
  private static BitSet course(List<Passage> page, double[] odds) {
    int length = odds.length;
    boolean[] bodyFromBoilerplate = new boolean[length];
    boolean[] boilerplateFromBody = new boolean[length];
    double body = 0;
    double boilerplate = 0;
    for (int i = 0; i < length; i++) {
      double change = i == 0 ? 0 : change(page.get(i - 1), page.get(i));
      bodyFromBoilerplate[i] = boilerplate - change > body;
      boilerplateFromBody[i] = body - change > boilerplate;
      double nextBody = Math.max(body, boilerplate - change);
      boilerplate = Math.max(boilerplate, body - change) + odds[i];
      body = nextBody;
    }
    BitSet found = new BitSet(length);
    boolean in = boilerplate > body;
    for (int i = length - 1; i >= 0; i--) {
      found.set(i, in);
      in = in ? !boilerplateFromBody[i] : bodyFromBoilerplate[i];
    }
    return found;
  }

  /** Sentences without a blank between were two paragraphs before somebody lost the newline. */
  private static double change(Passage last, Passage next) {
    boolean together = last.paragraph() == next.paragraph() && last.end() < next.start();
    return together ? CHANGE_IN_PARAGRAPH : CHANGE_BETWEEN;
  }

  static String[] features(List<Passage> page, int at) {
    Passage passage = page.get(at);
    List<String> out = new ArrayList<>(passage.words().size() * 2 + 12);
    String last = "^";
    int count = 0;
    for (Words.Word word : passage.words()) {
      String text = normal(word.text());
      if (text.isEmpty()) {
        continue;
      }
      out.add("w=" + text);
      out.add("p=" + text.substring(0, Math.min(5, text.length())));
      out.add("b=" + last + " " + text);
      if (count < 2) {
        out.add("f" + count + "=" + text);
      }
      last = text;
      count++;
    }
    out.add("end=" + end(passage));
    out.add("length=" + Math.min(6, count / 5));
    int paragraphs = page.get(page.size() - 1).paragraph();
    out.add("left=" + Math.min(3, paragraphs - passage.paragraph()));
    out.add("alone=" + isAlone(page, at));
    return out.toArray(String[]::new);
  }

  private static boolean isAlone(List<Passage> page, int at) {
    int paragraph = page.get(at).paragraph();
    return (at == 0 || page.get(at - 1).paragraph() != paragraph)
        && (at + 1 == page.size() || page.get(at + 1).paragraph() != paragraph);
  }

  private static String end(Passage passage) {
    if (passage.words().isEmpty()) {
      return "";
    }
    String last = passage.words().get(passage.words().size() - 1).text();
    return Character.isLetterOrDigit(last.codePointBefore(last.length())) ? "word" : last;
  }

  private static String normal(String word) {
    if (word.indexOf('@') > 0) {
      return "@";
    }
    if (word.startsWith("http") || word.startsWith("www.")) {
      return "://";
    }
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return "0";
    }
    return Character.isLetter(first) || "\u00a9$\u00a3\u20ac'?".indexOf(first) >= 0
        ? word.toLowerCase(Locale.ROOT)
        : "";
  }
}
