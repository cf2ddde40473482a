package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who says something, and through whom. */
final class Speakers {
  private Speakers() {}

  /** Of a claim: {@code the ministry (government, KG), through one source, in Radio Chu}. */
  static String of(JsonNode assessment, JsonNode claim) {
    JsonNode outlet = assessment.at("/article/outlet");
    JsonNode attribution = claim.path("attribution");
    if (!attribution.isObject()) {
      return Fields.source(outlet) + ", in its own voice";
    }
    List<String> parts = new ArrayList<>();
    parts.add(Fields.source(attribution.path("source")));
    through(attribution.path("via")).forEach(parts::add);
    String name = Fields.name(outlet);
    if (!name.equals(Fields.name(attribution.path("source"))) && !name.equals("not named")) {
      parts.add("in " + name);
    }
    return String.join(", ", parts);
  }

  /** Of evidence. */
  static String of(JsonNode evidence) {
    List<String> parts = new ArrayList<>();
    parts.add(Fields.source(evidence.path("source")));
    through(evidence.path("via")).forEach(parts::add);
    return String.join(", ", parts);
  }

  private static List<String> through(JsonNode via) {
    List<String> names = new ArrayList<>();
    via.forEach(link -> names.add(Fields.name(link)));
    return names.isEmpty()
        ? List.of()
        : List.of(names.stream().collect(Collectors.joining(" and ", "through ", "")));
  }
}
