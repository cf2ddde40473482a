package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Span;

/** What stands in the lines of a run, as pages want it. */
final class Fields {
  private Fields() {}

  /** The words at a JSON pointer; empty where there are none. */
  static String text(JsonNode node, String pointer) {
    JsonNode found = node.at(pointer);
    return found.isNull() || found.isMissingNode() ? "" : found.asText();
  }

  static String shown(JsonNode node, String pointer) {
    return Shown.words(text(node, pointer));
  }

  static List<String> texts(JsonNode node, String pointer) {
    List<String> texts = new ArrayList<>();
    node.at(pointer).forEach(each -> texts.add(each.asText()));
    return texts;
  }

  static Span span(JsonNode span) {
    Span.Part part = text(span, "/in").equals("title") ? Span.Part.TITLE : Span.Part.TEXT;
    return new Span(span.path("start").asInt(), span.path("end").asInt(), part);
  }

  /** Tenths of points. */
  static long tenths(JsonNode points) {
    return points.decimalValue().movePointRight(1).longValueExact();
  }

  /** {@code STATE_AFFILIATED} as {@code state affiliated}. */
  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Name, kind and state of a source. */
  static String source(JsonNode source) {
    String state = text(source, "/state");
    return name(source)
        + " ("
        + lower(text(source, "/kind"))
        + (state.isEmpty() ? "" : ", " + Shown.words(state))
        + ")";
  }

  static String name(JsonNode source) {
    String name = shown(source, "/name");
    return name.isBlank() ? "not named" : name;
  }
}
