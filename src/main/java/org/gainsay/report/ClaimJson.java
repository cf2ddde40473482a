package org.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.rate.Finding;
import org.gainsay.rate.Origin;
import org.gainsay.rate.RatedClaim;

/** Writes the claims of an assessment. */
record ClaimJson(JsonGenerator json, JsonLine line) {

  void write(RatedClaim rated, List<Origin> origins) throws IOException {
    Claim claim = rated.claim();
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("text", claim.text());
    line.span("span", claim.span());
    json.writeStringField("posture", claim.posture().name());
    json.writeBooleanField("negated", claim.negated());
    attribution(claim);
    event(claim.event());
    line.object(
        "rating",
        () -> {
          AssessmentJson.rating(line, rated.rating());
          line.known("cap", rated.rating().cap().map(cap -> cap.name()).orElse(""));
        });
    json.writeNumberField("weight", rated.weight());
    line.number("sign", rated.sign());
    json.writeBooleanField("counted", rated.counted());
    EvidenceJson evidence = new EvidenceJson(json, line);
    json.writeArrayFieldStart("findings");
    for (Finding finding : rated.findings()) {
      evidence.write(finding, claim.event());
    }
    json.writeEndArray();
    json.writeStringField("section", claim.section().name());
    json.writeBooleanField("own", !claim.source().independentOf(claim.outlet()));
    json.writeArrayFieldStart("origins");
    for (Origin origin : origins) {
      origin(origin);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void origin(Origin origin) throws IOException {
    json.writeStartObject();
    line.nameKindState(origin.source());
    json.writeStringField("says", origin.says().name());
    line.number("family", origin.family());
    line.strings("articles", origin.articles());
    json.writeEndObject();
  }

  private void attribution(Claim claim) throws IOException {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      json.writeNullField("attribution");
      return;
    }
    line.object(
        "attribution",
        () -> {
          line.object(
              "source",
              () -> {
                line.source(attribution.source(), claim.event());
                line.span("span", attribution.span());
                json.writeBooleanField("identified", attribution.source().identified());
              });
          line.span("cue", attribution.cue());
          json.writeBooleanField("direct", attribution.direct());
          line.via(attribution.via());
        });
  }

  private void event(Event event) throws IOException {
    line.object(
        "event",
        () -> {
          line.strings("places", event.places().stream().map(Place::name).toList());
          day("day", event.day());
          day("until", event.until());
          line.strings("entities", event.entities());
          line.strings("blamed", event.blamed());
          line.strings("credited", event.credited());
        });
  }

  private void day(String name, LocalDate day) throws IOException {
    line.known(name, day == null ? "" : day.toString());
  }
}
