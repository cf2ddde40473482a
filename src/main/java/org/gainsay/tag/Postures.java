package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.model.Event;
import org.gainsay.fact.Posture;

/** How one article stands to its claims, one after another in order of the text. */
final class Postures {
  private final PostureModel model;
  private final PostureFeatures features;
  private PostureFeatures.Before before;

  Postures(PostureModel model, PostureFeatures features) {
    this.model = model;
    this.features = features;
  }

  /**
   * What a lesson sees of itself.
   *
   * @param finder finds its attributions; none are found where it is empty
   */
  static PostureFeatures features(Studied lesson, Optional<AttributionFinder> finder) {
    List<Line> lines = lesson.lines();
    List<Draft> drafts = finder.map(each -> each.find(lines)).orElse(List.of());
    List<Denials.Found> denials = new DenialReader(lesson.page(), lines, drafts).find();
    return new PostureFeatures(lines, drafts, denials);
  }

  /** What the marked claims of a lesson teach. */
  static List<Event> events(Studied lesson, Optional<AttributionFinder> finder) {
    PostureFeatures features = features(lesson, finder);
    List<Event> events = new ArrayList<>();
    PostureFeatures.Before before = null;
    for (Studied.Marked claim : lesson.claims()) {
      if (!claim.range().isEmpty()) {
        String[] seen = features.of(claim.line(), claim.range(), before);
        events.add(PostureModel.event(seen, claim.posture()));
        before = new PostureFeatures.Before(claim.line(), claim.range(), claim.posture());
      }
    }
    return events;
  }

  /**
   * How the article stands to a claim: what a denial carries is refuted, whatever the model says;
   * what somebody is found to say is not the article's own.
   *
   * @param verdict whether the sentence beside it denies it
   */
  Posture next(ClaimUnits.Unit unit, boolean verdict) {
    Posture seen = model.posture(features.of(unit.line(), unit.range(), before));
    if (seen == Posture.REFUTED && unit.draft() < 0 && features.followsVerdict(unit)) {
      seen = Posture.ASSERTED;
    }
    boolean others =
        unit.draft() >= 0
            && (seen == Posture.ASSERTED
                || !features.mayRefute(unit.line(), unit.range())
                || seen == Posture.REFUTED && features.isUndenied(unit));
    boolean affirmed = !unit.denied() && features.isQuestion(unit.line(), unit.range());
    Posture posture =
        affirmed
            ? Posture.ASSERTED
            : unit.denied() || verdict ? Posture.REFUTED : others ? Posture.REPORTED : seen;
    before = new PostureFeatures.Before(unit.line(), unit.range(), posture);
    return posture;
  }

  /** What the model says of the next claim; a range without words is the article's own. */
  Posture next(int line, Range range) {
    if (range.isEmpty()) {
      return Posture.ASSERTED;
    }
    Posture posture = model.posture(features.of(line, range, before));
    before = new PostureFeatures.Before(line, range, posture);
    return posture;
  }
}
