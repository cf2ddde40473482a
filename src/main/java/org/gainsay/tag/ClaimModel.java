package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;

/** Tells a checkable proposition from an opinion, a plan, a question. Safe for threads. */
final class ClaimModel {
  static final String YES = "claim";
  static final String NO = "other";
  private static final Set<String> EDGES =
      Set.of("\"", "'", ",", ".", ";", ":", "--", "\u2013", "\u2014", "(", ")");
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "us", "me", "ourselves");
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");

  private final MaxentModel model;

  ClaimModel(MaxentModel model) {
    this.model = model;
  }

  static MaxentModel learn(List<Event> events) {
    return Learning.maxent(events, 1.0);
  }

  static Event event(List<Token> unit, boolean claim) {
    return new Event(claim ? YES : NO, features(unit));
  }

  /** How probable it is that a clause or sentence is a claim; its frame is not part of it. */
  double probability(List<Token> unit) {
    return model.eval(features(unit))[model.getIndex(YES)];
  }

  static String[] features(List<Token> all) {
    List<Token> unit = trimmed(all);
    List<String> out = new ArrayList<>(unit.size() * 4 + 20);
    String last = "^";
    String lastTag = "^";
    String verbs = "";
    boolean number = false;
    boolean name = false;
    boolean first = false;
    boolean second = false;
    for (Token token : unit) {
      String word = normal(token);
      out.add("w=" + word);
      out.add("b=" + last + " " + word);
      out.add("t=" + lastTag + " " + token.tag());
      number |= token.tag().equals("CD");
      name |= token.tag().startsWith("NNP");
      first |= FIRST.contains(token.lemma());
      second |= SECOND.contains(token.lemma());
      if (token.isVerb()) {
        verbs += verbs.length() < 12 ? " " + token.tag() : "";
        out.add("v=" + token.lemma());
      }
      if (token.tag().equals("MD")) {
        out.add("modal=" + token.lemma());
      }
      last = word;
      lastTag = token.tag();
    }
    if (!unit.isEmpty()) {
      out.add("first=" + normal(unit.get(0)));
      out.add("firstTag=" + unit.get(0).tag());
    }
    out.add("verbs=" + verbs);
    out.add("number=" + number);
    out.add("name=" + name);
    out.add("I=" + first);
    out.add("you=" + second);
    out.add("question=" + all.stream().anyMatch(token -> token.is("?")));
    out.add("length=" + Math.min(5, unit.size() / 4));
    return out.toArray(String[]::new);
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
