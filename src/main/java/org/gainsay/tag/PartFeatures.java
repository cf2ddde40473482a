package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for a segment being part of the source, of the content, of the cue or of nothing.
 * Segments are labelled from the cue outward, first those before it, then those after it, so that a
 * label knows what lies between it and the cue.
 */
final class PartFeatures {
  static final String SOURCE = "S";
  static final String CONTENT = "C";
  static final String CUE = "K";

  private final Cue cue;
  private final Segments segments;
  private final Phrases phrases;
  private final Quotations quotations;
  private final int line;
  private final String kind;
  private final String verbs;
  private final String right;
  private final String left;
  private final boolean[] clauseBefore;
  private final boolean[] clauseAfter;

  private boolean leftward;
  private String last;
  private String lastButOne;
  private boolean source;
  private boolean content;
  private boolean comma;
  private boolean quote;
  private boolean clause;
  private boolean that;
  private boolean subordinate;
  private boolean conjunction;
  private String path;
  private int distance;

  PartFeatures(Cue cue, Segments segments, int line, Quotations quotations) {
    this.cue = cue;
    this.segments = segments;
    this.phrases = cue.phrases();
    this.quotations = quotations;
    this.line = line;
    this.kind = cue.listed();
    this.verbs = cue.verbClass();
    int end = cue.words().to();
    int before = segments.before();
    String opener =
        phrases.is(end, "that", "to") ? phrases.word(end) : phrases.isTag(end, "W") ? "wh" : "";
    this.right =
        cue.token().tag()
            + (cue.words().from() == cue.head())
            + segments.type(before)
            + opener
            + phrases.hasFinite(new Range(end, phrases.size()))
            + (phrases.size() - end < 3)
            + (phrases.isQuote(end) || phrases.isQuote(end + 1));
    this.left = segments.type(before - 1) + segments.type(before - 2) + segments.type(before - 3);
    this.clauseBefore = new boolean[phrases.size() + 1];
    this.clauseAfter = new boolean[phrases.size() + 1];
    for (int i = 0; i < phrases.size(); i++) {
      clauseBefore[i + 1] = clauseBefore[i] || phrases.isFinite(i);
    }
    for (int i = phrases.size() - 1; i >= 0; i--) {
      clauseAfter[i] = clauseAfter[i + 1] || phrases.isFinite(i);
    }
  }

  /** The order in which segments are labelled. */
  int position(int step) {
    return step < segments.before() ? segments.before() - 1 - step : step;
  }

  /** Features of the segment that is labelled at a step, given all labels before. */
  String[] at(int step, String[] labels) {
    if (step == 0 || step == segments.before()) {
      start(step < segments.before());
    } else {
      pass(position(step - 1), labels[step - 1]);
    }
    if (step == segments.before()) {
      content = false;
      source = false;
      for (int i = 0; i < step; i++) {
        content |= labels[i].equals(CONTENT);
        source |= labels[i].equals(SOURCE);
      }
    }
    return of(position(step));
  }

  private void start(boolean toTheLeft) {
    leftward = toTheLeft;
    last = "^";
    lastButOne = "^";
    source = false;
    content = false;
    comma = false;
    quote = false;
    clause = false;
    that = false;
    subordinate = false;
    conjunction = false;
    path = "";
    distance = 0;
  }

  /** Notes a segment that lies between the next ones and the cue. */
  private void pass(int i, String label) {
    int from = segments.at(i).from();
    String type = segments.type(i);
    lastButOne = last;
    last = label;
    source |= label.equals(SOURCE);
    content |= label.equals(CONTENT);
    comma |= type.equals(",");
    quote |= type.equals("Q");
    clause |= type.equals("VF");
    boolean opensWithThat = phrases.is(from, "that");
    that |= opensWithThat;
    subordinate |= !opensWithThat && phrases.isSubordinator(from);
    conjunction |= phrases.is(from, "and", "but");
    if (distance < 4) {
      path += type + ".";
    }
    distance++;
  }

  private String[] of(int i) {
    Range range = segments.at(i);
    int outward = leftward ? -1 : 1;
    Token first = phrases.at(range.from());
    Token head = phrases.at(range.to() - 1);
    String type = segments.type(i);
    String what = type.equals("NP") ? phrases.head(range) : type;
    String side = leftward ? "L" : "R";
    String state = side + last + (source ? "s" : "") + (content ? "c" : "");
    String form = cue.form().name();
    String lemma = cue.lemma();
    String between =
        (comma ? "," : "")
            + (quote ? "q" : "")
            + (clause ? "f" : "")
            + (that ? "t" : "")
            + (subordinate ? "s" : "")
            + (conjunction ? "o" : "");
    String far = distance < 3 ? "" + distance : distance < 6 ? "3" : distance < 12 ? "6" : "12";
    String next = segments.type(i + outward);
    boolean ahead = leftward ? clauseBefore[range.from()] : clauseAfter[range.to()];
    boolean quoted = quotations.inside(line, range.from());
    int edge = Math.min(4, leftward ? i : segments.size() - 1 - i);
    String across = leftward ? right : left;
    List<String> out = new ArrayList<>(56);
    out.add("a" + state);
    out.add("b" + state + lastButOne);
    out.add("c" + side + type + last);
    out.add("d" + side + what + last);
    out.add("e" + state + what);
    out.add("f" + side + what + far + last);
    out.add("g" + side + what + kind + last);
    out.add("h" + state + what + lemma);
    out.add("i" + side + first.lower() + last);
    out.add("j" + side + head.lemma() + last);
    out.add("k" + state + first.lower());
    out.add("l" + state + far);
    out.add("m" + state + path + type);
    out.add("n" + side + kind + form + path + type);
    out.add("o" + side + lemma + path + type);
    out.add("p" + state + between);
    out.add("q" + state + between + type);
    out.add("r" + side + between + what);
    out.add("s" + state + quoted + quotations.inside(line, cue.head()));
    out.add("t" + state + quoted + type);
    out.add("u" + state + type + next);
    out.add("v" + state + type + next + segments.type(i + 2 * outward));
    out.add("w" + state + type + phrases.word(leftward ? range.from() - 1 : range.to()));
    out.add("x" + side + last + segments.type(i - outward) + type);
    out.add("y" + state + edge + type);
    out.add("z" + state + form + cue.isPassive() + type);
    out.add("A" + state + cue.token().tag() + type);
    out.add("B" + state + kind);
    out.add("C" + state + lemma + type);
    out.add("M" + state + verbs + type);
    out.add("N" + state + verbs + what);
    out.add("O" + side + verbs + path + type);
    out.add("P" + state + verbs + across);
    out.add("Q" + state + verbs + first.lower());
    out.add("D" + state + phrases.line().role());
    out.add("E" + state + ahead + type);
    out.add("F" + state + ahead + what);
    out.add("G" + state + what + phrases.tag(leftward ? range.from() - 1 : range.to()));
    out.add("H" + state + across + type);
    out.add("I" + state + kind + across);
    out.add("J" + state + across + between);
    out.add("K" + side + last + across + what);
    if (distance == 0) {
      out.add("L" + state + kind + what);
    }
    return out.toArray(String[]::new);
  }
}
