package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Who says something, and through whom. */
final class Speakers {
  private Speakers() {}

  /**
   * Of a claim: {@code the ministry (government, KG); also in the chain: one source; in Radio Chu}.
   */
  static String of(JsonNode assessment, JsonNode claim) {
    JsonNode outlet = assessment.at("/article/outlet");
    JsonNode attribution = claim.path("attribution");
    if (!attribution.isObject()) {
      return Fields.source(outlet) + ", in its own voice";
    }
    List<String> parts = new ArrayList<>();
    parts.add(Fields.source(attribution.path("source")));
    chain(attribution.path("via")).forEach(parts::add);
    String name = Fields.name(outlet);
    if (!name.equals(Fields.name(attribution.path("source"))) && !name.equals("not named")) {
      parts.add("in " + name);
    }
    return String.join("; ", parts);
  }

  /** Of evidence. */
  static String of(JsonNode evidence) {
    List<String> parts = new ArrayList<>();
    parts.add(Fields.source(evidence.path("source")));
    chain(evidence.path("via")).forEach(parts::add);
    return String.join("; ", parts);
  }

  /** A line of a run does not say who of them spoke before the source and who after it. */
  private static List<String> chain(JsonNode via) {
    List<String> names = new ArrayList<>();
    via.forEach(link -> names.add(Fields.name(link)));
    return names.isEmpty() ? List.of() : List.of("also in the chain: " + String.join(", ", names));
  }
}
