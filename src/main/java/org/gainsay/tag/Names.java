package org.gainsay.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Event;
import org.gainsay.learn.Weights;

/** The names of a whole page. For one thread. */
final class Names {
  private final NameFinder finder;
  private final NameClues clues;

  Names(Weights model, NameClues clues) {
    this.finder = new NameFinder(model);
    this.clues = clues;
  }

  /** Names of each sentence, in order. */
  List<List<Line.NamedTokens>> find(List<Tagged> page, Casing casing) {
    Map<String, String> before = new HashMap<>();
    List<List<Line.NamedTokens>> out = new ArrayList<>(Collections.nCopies(page.size(), List.of()));
    for (int i : order(page)) {
      Tagged line = page.get(i);
      NameFeatures features = new NameFeatures(line.tokens(), line.seen(), clues, casing, before);
      out.set(i, finder.find(features, line.seen(), before));
    }
    return new NameCorrections(clues).correct(page, out);
  }

  /** The text before the title: it says in full what a title abbreviates. */
  private static List<Integer> order(List<Tagged> page) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> page.get(i).passage().role() == Line.Role.TITLE));
    return order;
  }

  /** What a page with its names teaches. */
  static List<Event> events(
      List<Tagged> page, List<List<Line.NamedTokens>> names, Casing casing, NameClues clues) {
    Map<String, String> before = new HashMap<>();
    List<Event> events = new ArrayList<>();
    for (int i : order(page)) {
      Tagged line = page.get(i);
      NameFeatures features = new NameFeatures(line.tokens(), line.seen(), clues, casing, before);
      String[] labels = NameFinder.labels(line.seen().size(), names.get(i));
      for (int j = 0; j < labels.length; j++) {
        if (features.isCandidate(j)) {
          events.add(new Event(labels[j], features.at(j, labels)));
        }
      }
      NameFinder.remember(line.seen(), labels, before);
    }
    return events;
  }
}
