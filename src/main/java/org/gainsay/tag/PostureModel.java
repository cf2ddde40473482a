package org.gainsay.tag;

import java.util.List;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import org.gainsay.fact.Posture;
import org.gainsay.learn.Learning;
import org.gainsay.learn.Weights;

/** Tells how an article stands to what it tells. Safe for threads. */
final class PostureModel {
  /** By cross-validation over writers. */
  private static final double PENALTY = 3.0;

  private final Weights model;

  PostureModel(Weights model) {
    this.model = model;
  }

  static MaxentModel learn(List<Event> events) {
    return Learning.maxent(events, PENALTY);
  }

  static Event event(String[] features, Posture posture) {
    return new Event(posture.name(), features);
  }

  Posture posture(String[] features) {
    return Posture.valueOf(model.best(features));
  }
}
