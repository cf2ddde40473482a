package org.gainsay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.article.Article;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Source;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Origin;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rating;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Points;
import org.gainsay.rule.RuleOverride;

/**
 * Writes an assessment as one line of JSON, schema {@code gainsay/assessment/1}: all keys always
 * there and always in this order, {@code null} where something is unknown. Keys that stand last in
 * an object ({@code identified}, {@code independent}, {@code section}, {@code own}, {@code
 * origins}) are there so that every cap and every weight can be worked out again from the line
 * alone.
 */
public final class AssessmentJson {
  /** The name of the schema, as it stands in each line. */
  public static final String SCHEMA = "gainsay/assessment/1";

  private final JsonFactory factory =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /** One object without a line break, in or after it. */
  public String line(Assessment assessment) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(writer)) {
      JsonLine line = new JsonLine(json);
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      article(json, line, assessment.article(), assessment.outlet());
      line.object("rating", () -> rating(line, assessment.rating()));
      ClaimJson claims = new ClaimJson(json, line);
      Map<Claim, List<Evidence>> evidence =
          assessment.evidence().stream().collect(Collectors.groupingBy(Evidence::claim));
      json.writeArrayFieldStart("claims");
      for (RatedClaim claim : assessment.claims()) {
        claims.write(
            claim, Origin.of(claim.claim(), evidence.getOrDefault(claim.claim(), List.of())));
      }
      json.writeEndArray();
      json.writeStringField("explanation", assessment.explanation());
      line.object("provenance", () -> provenance(json, line, assessment.provenance()));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private static void article(JsonGenerator json, JsonLine line, Article article, Source outlet)
      throws IOException {
    line.object(
        "article",
        () -> {
          json.writeStringField("id", article.id());
          line.known("title", article.title());
          line.object(
              "outlet",
              () -> {
                line.known("name", outlet.name());
                json.writeStringField("kind", outlet.kind().name());
                line.known("state", outlet.state());
                json.writeStringField("reliability", outlet.reliability());
              });
          line.known("published", article.published());
          line.known("url", article.url());
          json.writeStringField("sha256", sha256(article));
        });
  }

  /** The keys that ratings of articles and of claims share. */
  static void rating(JsonLine line, Rating rating) throws IOException {
    line.number("confidence", rating.confidence());
    line.number("points", rating.points().map(points -> points.decimal()));
    line.number("credibility", rating.label().credibility());
    line.known("label", rating.label().name());
  }

  private static void provenance(JsonGenerator json, JsonLine line, Provenance provenance)
      throws IOException {
    json.writeStringField("version", provenance.version());
    json.writeStringField("rules", provenance.rules());
    json.writeStringField("models", provenance.models());
    json.writeStringField("sources", provenance.sources());
    json.writeArrayFieldStart("packs");
    for (Pack pack : provenance.packs()) {
      json.writeStartObject();
      json.writeStringField("name", pack.name());
      json.writeStringField("version", pack.version().isEmpty() ? null : pack.version());
      json.writeStringField("sha256", pack.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("overrides");
    for (RuleOverride each : provenance.overrides()) {
      json.writeStartObject();
      json.writeStringField("rule", each.rule());
      line.number("points", each.points().map(Points::decimal));
      json.writeStringField("reason", each.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!provenance.evidence().isEmpty()) {
      json.writeStringField("evidence", provenance.evidence());
    }
  }

  /**
   * Hash of title and text in UTF-8, the title preceded by its length in bytes, four bytes, so that
   * no other division of the same words has the same hash.
   */
  public static String sha256(Article article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] title = article.title().getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(title.length).array());
      digest.update(title);
      digest.update(article.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
