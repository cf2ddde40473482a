package org.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gainsay.article.Span;
import org.gainsay.fact.Event;
import org.gainsay.fact.Source;

/** The small things that the parts of a line have in common. */
record JsonLine(JsonGenerator json) {
  /** What stands between two braces. */
  interface Body {
    void write() throws IOException;
  }

  void object(String name, Body body) throws IOException {
    json.writeObjectFieldStart(name);
    body.write();
    json.writeEndObject();
  }

  /** {@code null} in place of an empty string. */
  void known(String name, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  void number(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value.get());
    }
  }

  void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** {@code null} in place of a span that is {@code null}. */
  void span(String name, Span span) throws IOException {
    if (span == null) {
      json.writeNullField(name);
      return;
    }
    object(
        name,
        () -> {
          number("start", span.start());
          number("end", span.end());
          json.writeStringField("in", span.in() == Span.Part.TITLE ? "title" : "text");
        });
  }

  /** Whether the source is where the event is; {@code null} where one of the two is unknown. */
  private void local(Source source, Event event) throws IOException {
    if (source.places().isEmpty() || event.places().isEmpty()) {
      json.writeNullField("local");
    } else {
      json.writeBooleanField("local", source.localTo(event.places()));
    }
  }

  /** Who passed a statement on. */
  void via(List<Source> via) throws IOException {
    json.writeArrayFieldStart("via");
    for (Source source : via) {
      json.writeStartObject();
      nameKindState(source);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Who somebody is, relative to the event of the rated claim. */
  void source(Source source, Event event) throws IOException {
    nameKindState(source);
    local(source, event);
    json.writeStringField("basis", source.basis().name());
  }

  void nameKindState(Source source) throws IOException {
    known("name", source.name());
    json.writeStringField("kind", source.kind().name());
    known("state", source.state());
  }

  void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
