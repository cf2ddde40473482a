package org.gainsay.tag;

import java.util.List;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import org.gainsay.learn.Learning;
import org.gainsay.learn.Weights;

/** Tells a checkable proposition from an opinion, a plan, a question. Safe for threads. */
final class ClaimModel {
  static final String YES = "claim";
  static final String NO = "other";

  private final Weights model;

  ClaimModel(Weights model) {
    this.model = model;
  }

  static MaxentModel learn(List<Event> events) {
    return Learning.maxent(events, 3.0);
  }

  static Event event(Studied.Unit unit) {
    String[] features = ClaimFeatures.of(unit.tokens(), unit.cue(), unit.role());
    return new Event(unit.claim() ? YES : NO, features);
  }

  /**
   * How probable it is that a clause or sentence is a claim; its frame is not part of it.
   *
   * @param cue lemma of the last word that attributes it, {@code ""} in the writer's own voice
   */
  double probability(List<Token> unit, String cue, Line.Role role) {
    return model.probability(YES, ClaimFeatures.of(unit, cue, role));
  }
}
