package org.gainsay.tag;

import java.util.List;
import java.util.Set;
import org.gainsay.tag.Draft.Kind;

/** Which candidates are claims: by their grammar first, then by the trained model. */
final class ClaimFilter {
  private static final Set<String> WISHES =
      Set.of(
          "hope",
          "want",
          "plan",
          "expect",
          "wonder",
          "vow",
          "promise",
          "pledge",
          "threaten",
          "worry",
          "predict",
          "forecast",
          "propose",
          "demand",
          "urge",
          "call",
          "praise",
          "welcome",
          "criticise",
          "criticize",
          "condemn",
          "denounce",
          "support",
          "oppose",
          "endorse",
          "mock",
          "defend",
          "ask");
  private static final Set<String> FUTURE =
      Set.of("will", "would", "should", "must", "shall", "ought", "'ll", "wo");

  private final ClaimModel model;

  ClaimFilter(ClaimModel model) {
    this.model = model;
  }

  boolean accepts(ClaimUnits.Unit unit, List<Line> lines, List<Draft> drafts) {
    if (unit.denied()) {
      return true;
    }
    Line line = lines.get(unit.line());
    Phrases phrases = new Phrases(line);
    if (unit.draft() >= 0) {
      Draft draft = drafts.get(unit.draft());
      String verb = new Phrases(lines.get(draft.line())).at(draft.cue().to() - 1).lemma();
      if (draft.kind() == Kind.ASK || WISHES.contains(verb)) {
        return false;
      }
    }
    if (phrases.is(unit.range().to(), "?") || isForecast(phrases, unit.range())) {
      return false;
    }
    List<Token> tokens = line.tokens().subList(unit.range().from(), unit.range().to());
    return model.probability(tokens) >= 0.5;
  }

  private static boolean isForecast(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (phrases.isSubordinator(i) && i > range.from()) {
        return false;
      }
      if (phrases.isFinite(i)) {
        return FUTURE.contains(phrases.at(i).lower()) && !phrases.is(i + 1, "have");
      }
    }
    return phrases.is(range.from(), "to");
  }
}
