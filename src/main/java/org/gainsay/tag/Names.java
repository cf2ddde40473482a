package org.gainsay.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import org.gainsay.source.Gazetteer;

/** The names of a whole page. For one thread. */
final class Names {
  private final NameFinder finder;
  private final Gazetteer gazetteer;
  private final KnownNames known;

  Names(MaxentModel model, Gazetteer gazetteer, KnownNames known) {
    this.finder = new NameFinder(model);
    this.gazetteer = gazetteer;
    this.known = known;
  }

  /** Names of each sentence, in order. */
  List<List<Line.NamedTokens>> find(List<Tagged> page, Casing casing) {
    Map<String, String> before = new HashMap<>();
    List<List<Line.NamedTokens>> out = new ArrayList<>();
    for (Tagged line : page) {
      NameFeatures features =
          new NameFeatures(line.tokens(), line.seen(), gazetteer, known, casing, before);
      out.add(finder.find(features, line.seen(), before));
    }
    return out;
  }

  /** What a page with its names teaches. */
  static List<Event> events(
      List<Tagged> page,
      List<List<Line.NamedTokens>> names,
      Casing casing,
      Gazetteer gazetteer,
      KnownNames known) {
    Map<String, String> before = new HashMap<>();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Tagged line = page.get(i);
      NameFeatures features =
          new NameFeatures(line.tokens(), line.seen(), gazetteer, known, casing, before);
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
