package org.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Event;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Same;
import org.gainsay.fact.Signal;
import org.gainsay.rate.Finding;

/** Writes the findings of a claim with the evidence that they rest on. */
record EvidenceJson(JsonGenerator json, JsonLine line) {

  void write(Finding finding, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("title", finding.rule().title());
    json.writeStringField("effect", finding.effect().name());
    json.writeNumberField("points", finding.rule().points().decimal());
    json.writeStringField("group", finding.rule().group());
    json.writeBooleanField("subsumed", finding.subsumed());
    json.writeStringField("rationale", finding.rule().rationale());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      evidence(evidence, event);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void evidence(Evidence evidence, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind(evidence));
    json.writeStringField("article", evidence.quote().article());
    line.span("span", evidence.quote().span());
    json.writeStringField("quote", evidence.quote().text());
    line.object(
        "source",
        () -> {
          line.source(evidence.source(), event);
          json.writeBooleanField("identified", evidence.source().identified());
        });
    line.via(Evidences.via(evidence));
    json.writeArrayFieldStart("clash");
    for (Clash clash : Evidences.clashes(evidence)) {
      json.writeStartObject();
      json.writeStringField("kind", clash.kind().name());
      json.writeStringField("here", clash.here());
      json.writeStringField("there", clash.there());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (evidence instanceof Signal) {
      json.writeNullField("independent");
    } else {
      json.writeBooleanField("independent", independent(evidence));
    }
    same(evidence);
    OptionalInt later = Evidences.later(evidence);
    if (later.isPresent()) {
      json.writeNumberField("later", later.getAsInt());
    } else {
      json.writeNullField("later");
    }
    json.writeEndObject();
  }

  private void same(Evidence evidence) throws IOException {
    Optional<Same> known = Evidences.same(evidence);
    if (known.isEmpty()) {
      json.writeNullField("same");
      return;
    }
    Same same = known.get();
    line.object(
        "same",
        () -> {
          line.strings("places", same.places());
          if (same.days() == null) {
            json.writeNullField("days");
          } else {
            json.writeNumberField("days", same.days());
          }
          line.strings("words", same.words());
        });
  }

  private static boolean independent(Evidence evidence) {
    return evidence instanceof Contradiction contradiction && contradiction.independent()
        || evidence instanceof Corroboration corroboration && corroboration.independent();
  }

  private static String kind(Evidence evidence) {
    if (evidence instanceof Contradiction) {
      return "CONTRADICTION";
    }
    return evidence instanceof Corroboration ? "CORROBORATION" : "SIGNAL";
  }
}
