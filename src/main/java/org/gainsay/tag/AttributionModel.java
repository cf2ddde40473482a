package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import org.gainsay.learn.Learning;
import org.gainsay.learn.Weights;

/**
 * Tells which words are the cue of an attribution, and what around a cue is its source and its
 * content. Safe for threads.
 *
 * @param cues how probable it is that a word is a cue
 * @param parts labels the segments of the sentence around a cue
 */
record AttributionModel(Weights cues, Weights parts) {
  static final String YES = "cue";
  static final String NO = "other";

  /** The penalties of the two models, by cross-validation. */
  private static final double CUES_PENALTY = 3.0;

  private static final double PARTS_PENALTY = 2.0;

  /** How often a feature of a part must be seen: keeps the model small. */
  private static final int RARE = 3;

  static MaxentModel learnCues(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (Studied lesson : lessons) {
      AttributionLesson attributions = new AttributionLesson(lesson);
      attributions.cues((cue, features, yes) -> events.add(new Event(yes ? YES : NO, features)));
    }
    return Learning.maxent(events, CUES_PENALTY);
  }

  static MaxentModel learnParts(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (Studied lesson : lessons) {
      new AttributionLesson(lesson).parts(events::add);
    }
    return Learning.maxent(events, PARTS_PENALTY, RARE);
  }

  double probability(String[] cue) {
    return cues.probability(YES, cue);
  }

  /** One label for each segment, in order of the sentence. */
  String[] labels(Segments segments, PartFeatures features) {
    String[] steps =
        new Greedy(parts)
            .labels(
                segments.size(),
                (i, before) -> parts.sums(features.at(i, before)),
                (i, before, label) -> true);
    String[] labels = new String[steps.length];
    for (int step = 0; step < steps.length; step++) {
      labels[features.position(step)] = steps[step];
    }
    return labels;
  }
}
