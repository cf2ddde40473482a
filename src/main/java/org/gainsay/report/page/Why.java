package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Why evidence is taken to be on the event of a claim, and what clashes. */
final class Why {
  private Why() {}

  /** {@code same event: Naryn; 1 day apart; words: bridge — clash: number “3” / “5”}. */
  static String of(JsonNode evidence) {
    JsonNode same = evidence.path("same");
    if (!same.isObject()) {
      return "";
    }
    List<String> all = new ArrayList<>(Fields.texts(same, "/places"));
    if (same.path("days").isNumber()) {
      int days = same.path("days").asInt();
      all.add(days == 0 ? "same day" : days == 1 ? "1 day apart" : days + " days apart");
    }
    List<String> words = Fields.texts(same, "/words");
    if (!words.isEmpty()) {
      all.add("words: " + String.join(", ", words));
    }
    String event = all.isEmpty() ? "the text refers to it" : String.join("; ", all);
    String clash = clash(evidence);
    int later = evidence.path("later").asInt();
    String after =
        later == 0 ? "" : " — said " + (later == 1 ? "a day" : later + " days") + " later";
    String own = evidence.path("independent").asBoolean() ? "" : " — not independent of the claim";
    return Shown.words("Same event: " + event)
        + (clash.isEmpty() ? "" : " — clash: " + clash)
        + after
        + own;
  }

  static String clash(JsonNode evidence) {
    List<String> clashes = new ArrayList<>();
    for (JsonNode clash : evidence.path("clash")) {
      String kind = Fields.text(clash, "/kind");
      String here = Fields.shown(clash, "/here");
      String there = Fields.shown(clash, "/there");
      boolean bare = kind.equals("DENIAL") || here.isEmpty() || there.isEmpty();
      String words = Fields.lower(kind);
      clashes.add(bare ? words : words + " “" + here + "” / “" + there + "”");
    }
    return String.join(", ", clashes);
  }
}
