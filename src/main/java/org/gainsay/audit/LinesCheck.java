package org.gainsay.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.Lines;
import org.gainsay.batch.Manifest;
import org.gainsay.batch.RunFiles;
import org.gainsay.rule.Scale;

/** Checks each line of the assessments by itself, and counts them. */
final class LinesCheck {
  private static final String FILE = "assessments.jsonl";

  private final Texts texts;
  private final Manifest manifest;
  private final Differences differences;
  private final ArithmeticCheck arithmetic;
  private final QuoteCheck quotes;
  private final Map<String, Long> labels = new TreeMap<>();
  private long number;
  private String article = "";

  LinesCheck(Texts texts, Manifest manifest, Scale scale, Differences differences) {
    this.texts = texts;
    this.manifest = manifest;
    this.differences = differences;
    BiConsumer<Code, String> wrong = this::wrong;
    this.arithmetic = new ArithmeticCheck(scale, wrong);
    this.quotes =
        new QuoteCheck(texts, manifest.conditions().containsKey(Earlier.CONDITION), wrong);
  }

  void check(RunFiles files, LongConsumer progress) throws IOException {
    try (Lines lines = new Lines(files.assessments())) {
      for (Optional<byte[]> line = lines.bytes(); line.isPresent(); line = lines.bytes()) {
        number++;
        article = LineIndex.article(line.get());
        try {
          line(Exact.JSON.readTree(line.get()));
        } catch (JacksonException | RuntimeException damaged) {
          wrong(Code.DAMAGED, "the line cannot be read (expected an assessment)");
        }
        progress.accept(number);
      }
    }
  }

  private void line(JsonNode assessment) throws IOException {
    labels.merge(assessment.at("/rating/label").asText(), 1L, Long::sum);
    // where lines are known to be out of place, it is known of what follows
    if (!article.equals(texts.id(number)) && number <= texts.size() && !differences.hasLines()) {
      wrong(
          Code.ARTICLE_WRONG,
          "line " + number + " of tagged.jsonl is of \"" + texts.id(number) + "\" (expected this)");
    }
    provenance(assessment.path("provenance"));
    arithmetic.check(assessment);
    quotes.check(assessment);
  }

  private void provenance(JsonNode provenance) {
    for (String key : new String[] {"version", "rules", "models", "sources", Earlier.CONDITION}) {
      String ofRun = manifest.conditions().get(key);
      String ofLine = provenance.path(key).asText();
      if (ofRun != null && !ofRun.equals(ofLine)) {
        wrong(
            Code.PROVENANCE_WRONG,
            "provenance " + key + " is " + ofLine + " (expected " + ofRun + ", as of the run)");
      }
    }
  }

  private void wrong(Code code, String message) {
    differences.add(code, FILE, number, article, message);
  }

  long count() {
    return number;
  }

  /** How many articles have which label. */
  Map<String, Long> labels() {
    return labels;
  }
}
