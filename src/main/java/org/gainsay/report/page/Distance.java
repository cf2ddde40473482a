package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.rate.Cap;
import org.gainsay.rule.Label;
import org.gainsay.rule.Points;
import org.gainsay.rule.Scale;

/** How far the ratings beside that of a claim are, from its line alone. */
record Distance(Scale scale) {

  /** {@code +3.1 points to probably true; −2.0 points to doubtful}; empty for no rating. */
  Optional<String> words(JsonNode claim) {
    JsonNode points = claim.at("/rating/points");
    if (!points.isNumber()) {
      return Optional.empty();
    }
    long now = Fields.tenths(points);
    List<String> steps = new ArrayList<>();
    step(claim, now, 1).ifPresent(steps::add);
    step(claim, now, -1).ifPresent(steps::add);
    return Optional.of(
        steps.isEmpty() ? "No other rating can be reached." : String.join("; ", steps) + ".");
  }

  private Optional<String> step(JsonNode claim, long now, int direction) {
    Label label = label(now);
    for (long tenths = now; isOnScale(tenths); tenths += direction) {
      if (label(tenths) != label) {
        Points more = new Points(tenths - now);
        return Optional.of(
            more + " points to " + Band.of(label(tenths)).lower() + needs(claim, tenths));
      }
    }
    return Optional.empty();
  }

  /** What the caps ask for on the way. */
  private static String needs(JsonNode claim, long tenths) {
    if (tenths < Cap.NO_CONTRADICTION.points().tenths() && !counts(claim, "CONTRADICTION")) {
      return ", and an identified source that contradicts it";
    }
    if (tenths > Cap.NO_CORROBORATION.points().tenths() && !counts(claim, "CORROBORATION")) {
      return ", and another origin that says the same";
    }
    return "";
  }

  /** Whether a finding that counts rests on evidence that lifts the cap. */
  private static boolean counts(JsonNode claim, String kind) {
    boolean against = kind.equals("CONTRADICTION");
    for (JsonNode finding : claim.path("findings")) {
      boolean counted = !finding.path("subsumed").asBoolean();
      boolean way = Fields.text(finding, "/effect").equals(against ? "LOWERS" : "RAISES");
      for (JsonNode evidence : finding.path("evidence")) {
        boolean lifts = against || evidence.path("independent").asBoolean();
        boolean identified = evidence.at("/source/identified").asBoolean();
        if (counted && way && lifts && identified && Fields.text(evidence, "/kind").equals(kind)) {
          return true;
        }
      }
    }
    return false;
  }

  private Label label(long tenths) {
    return scale.label(Scale.confidence(tenths / 10.0));
  }

  private static boolean isOnScale(long tenths) {
    return tenths >= Cap.FLOOR.points().tenths() && tenths <= Cap.CEILING.points().tenths();
  }
}
