package org.gainsay.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.gainsay.rate.Rating;
import org.gainsay.report.AssessmentJson;
import org.gainsay.report.TerminalReport;
import org.gainsay.rule.Label;
import org.gainsay.rule.RulePack;
import org.gainsay.train.ArticleAnswer;

/** Tagging, linking, rating and reporting with one pack of rules. */
final class RatingPipeline implements Pipeline<Assessment> {
  /** Articles that the table shows; more than that nobody reads at a terminal. */
  private static final int SHOWN = 50;

  private final Supplier<Tagger> taggers;
  private final Rater rater;
  private final Provenance provenance;
  private final AssessmentJson json = new AssessmentJson();

  /**
   * @param models hash of what the taggers' models are made of
   * @param sources hash of who is who and of where places lie
   */
  RatingPipeline(Supplier<Tagger> taggers, RulePack rules, String models, String sources) {
    this.taggers = taggers;
    this.provenance =
        new Provenance(
            Versions.all().get("Gainsay"),
            rules.sha256(),
            models,
            sources,
            rules.packs(),
            rules.overrides());
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
  public String explain(Assessment assessment, OptionalInt claim, boolean colour)
      throws UsageException {
    TerminalReport report = new TerminalReport(colour);
    if (claim.isEmpty()) {
      return report.article(assessment, rater.outlooks(assessment));
    }
    int claims = assessment.claims().size();
    int number = claim.getAsInt();
    if (number < 1 || number > claims) {
      String expected = claims == 0 ? "none: the article has no claim" : "1 to " + claims;
      throw new UsageException("--claim " + number + " is no claim (expected " + expected + ")");
    }
    return report.claim(assessment, number, rater.outlooks(assessment).get(number - 1));
  }

  @Override
  public ArticleAnswer answer(Assessment assessment) {
    Rating rating = assessment.rating();
    return new ArticleAnswer(
        rating.label().name(), rating.confidence(), TerminalReport.tellings(assessment));
  }

  @Override
  public String summary(List<Assessment> assessments, boolean colour) {
    TerminalReport report = new TerminalReport(colour);
    StringBuilder table = new StringBuilder();
    assessments.stream().limit(SHOWN).map(report::line).forEach(table::append);
    if (assessments.size() > SHOWN) {
      table.append("... and ").append(assessments.size() - SHOWN).append(" more\n");
    }
    Map<Label, Long> counts = new EnumMap<>(Label.class);
    assessments.forEach(each -> counts.merge(each.rating().label(), 1L, Long::sum));
    return table.append('\n').append(report.counts(counts)).toString();
  }

  @Override
  public Map<String, String> provenance() {
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put("rules", provenance.rules());
    hashes.put("models", provenance.models());
    hashes.put("sources", provenance.sources());
    return hashes;
  }

  @Override
  public void close() {
    rater.close();
  }
}
