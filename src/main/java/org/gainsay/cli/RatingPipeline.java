package org.gainsay.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gainsay.batch.Stages;
import org.gainsay.batch.Tagger;
import org.gainsay.link.Linker;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.Rater;
import org.gainsay.rate.RulePack;
import org.gainsay.report.AssessmentJson;

/** Tagging, linking, rating and reporting with one pack of rules. */
final class RatingPipeline implements Pipeline<Assessment> {
  private final Supplier<Tagger> taggers;
  private final Rater rater;
  private final Provenance provenance;
  private final AssessmentJson json = new AssessmentJson();

  RatingPipeline(Supplier<Tagger> taggers, RulePack rules, String models, String sources) {
    this.taggers = taggers;
    this.provenance =
        new Provenance(Versions.all().get("Gainsay"), rules.sha256(), models, sources);
    this.rater = new Rater(rules, provenance);
  }

  @Override
  public Stages<Assessment> stages() {
    return new Stages<>(
        taggers, articles -> new Linker().link(articles), () -> rater::rate, json::line);
  }

  @Override
  public String id(Assessment assessment) {
    return assessment.article().id();
  }

  @Override
  public String explain(Assessment assessment, OptionalInt claim, boolean colour) {
    return json.line(assessment) + "\n";
  }

  @Override
  public String summary(List<Assessment> assessments, boolean colour) {
    return assessments.size() + " articles\n";
  }

  @Override
  public Map<String, String> provenance() {
    return Map.of("rules", provenance.rules());
  }

  @Override
  public void close() {
    rater.close();
  }
}
