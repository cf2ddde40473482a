package org.gainsay.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.Output;
import org.gainsay.batch.Stages;
import org.gainsay.batch.Tagger;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Outlook;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.Rater;
import org.gainsay.rate.Rating;
import org.gainsay.report.AssessmentCsv;
import org.gainsay.report.AssessmentJson;
import org.gainsay.report.ClaimReviewJson;
import org.gainsay.report.OutlookWords;
import org.gainsay.report.TerminalReport;
import org.gainsay.rule.Label;
import org.gainsay.rule.RulePack;
import org.gainsay.train.ArticleAnswer;

/** Tagging, linking, rating and reporting with one pack of rules. */
final class RatingPipeline implements Pipeline<Assessment> {
  private final Supplier<Tagger> taggers;
  private final Rater rater;
  private final Provenance provenance;
  private final AssessmentJson json = new AssessmentJson();

  /**
   * @param models hash of what the taggers' models are made of
   * @param sources hash of who is who and of where places lie
   * @param evidence state of the store that articles are linked with, {@code ""} for none
   */
  RatingPipeline(
      Supplier<Tagger> taggers, RulePack rules, String models, String sources, String evidence) {
    this.taggers = taggers;
    this.provenance =
        new Provenance(
            Versions.all().get("Gainsay"),
            rules.sha256(),
            models,
            sources,
            rules.packs(),
            rules.overrides(),
            evidence);
    this.rater = new Rater(rules, provenance);
  }

  @Override
  public Stages<Assessment> stages() {
    return new Stages<>(
        taggers,
        LinkedArticles::of,
        () -> rater::rate,
        json::line,
        assessment -> assessment.rating().label());
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
  public List<OutlookWords> outlooks(Assessment assessment) {
    List<Outlook> outlooks = rater.outlooks(assessment);
    List<OutlookWords> words = new ArrayList<>();
    for (int claim = 0; claim < outlooks.size(); claim++) {
      words.add(new OutlookWords(assessment.claims().get(claim), outlooks.get(claim)));
    }
    return words;
  }

  @Override
  public ArticleAnswer answer(Assessment assessment) {
    Rating rating = assessment.rating();
    return new ArticleAnswer(
        rating.label().name(), rating.confidence(), TerminalReport.tellings(assessment));
  }

  @Override
  public String summary(List<Assessment> first, Counts counts, boolean colour) {
    TerminalReport report = new TerminalReport(colour);
    StringBuilder table = new StringBuilder();
    first.forEach(each -> table.append(report.line(each)));
    if (counts.rated() > first.size()) {
      table.append("... and ").append(counts.rated() - first.size()).append(" more\n");
    }
    Map<Label, Long> labels = new EnumMap<>(Label.class);
    counts.labels().forEach((label, count) -> labels.put(Label.valueOf(label), count));
    return table.append('\n').append(report.counts(labels)).toString();
  }

  @Override
  public List<Output<Assessment>> outputs(Optional<String> publisher) {
    List<Output<Assessment>> outputs = new ArrayList<>();
    outputs.add(new Output<>("assessments.csv", AssessmentCsv.HEAD, AssessmentCsv::rows));
    publisher
        .map(ClaimReviewJson::new)
        .ifPresent(json -> outputs.add(new Output<>("claimreviews.jsonl", "", json::lines)));
    return outputs;
  }

  @Override
  public Map<String, String> provenance() {
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put("rules", provenance.rules());
    hashes.put("models", provenance.models());
    hashes.put("sources", provenance.sources());
    if (!provenance.evidence().isEmpty()) {
      hashes.put(Earlier.CONDITION, provenance.evidence());
    }
    return hashes;
  }

  @Override
  public void close() {
    rater.close();
  }
}
