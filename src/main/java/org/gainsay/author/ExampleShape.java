package org.gainsay.author;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.article.DidYouMean;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.fact.Signal;
import org.gainsay.fact.SourceKind;
import org.gainsay.rule.Label;

/** What may stand in a file of examples: a misspelt word is else a test of nothing. */
final class ExampleShape {
  private static final Set<String> SOURCE =
      Set.of("name", "kind", "state", "owner", "allies", "places", "identified");
  private static final Set<String> EVIDENCE =
      Set.of("source", "via", "quote", "sameArticle", "independent", "hedged", "later", "same");

  /** The keys of each object, by the last key that leads to it; {@code ""} is the file. */
  private static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          Map.entry("", Set.of("rule", "cases", "excused")),
          Map.entry(
              "cases", Set.of("name", "facts", "articles", "fires", "quiet", "bands", "todo")),
          Map.entry("fires", Set.of("rule", "article", "claim", "quote")),
          Map.entry("bands", Set.of("article", "claim", "band")),
          Map.entry("excused", Set.of("condition", "reason")),
          Map.entry("facts", Set.of("outlet", "claims")),
          Map.entry(
              "claims",
              Set.of(
                  "text",
                  "source",
                  "posture",
                  "negated",
                  "places",
                  "parties",
                  "blamed",
                  "credited",
                  "day",
                  "section",
                  "via",
                  "direct",
                  "cue",
                  "contradicted",
                  "corroborated",
                  "signals")),
          Map.entry("contradicted", with(EVIDENCE, "clash", "here", "there")),
          Map.entry("corroborated", EVIDENCE),
          Map.entry("signals", Set.of("kind", "count")),
          Map.entry("same", Set.of("places", "days", "words")),
          Map.entry("source", SOURCE),
          Map.entry("outlet", SOURCE),
          Map.entry("via", SOURCE));

  private static final Map<String, List<String>> VALUES =
      Map.of(
          "posture", names(Posture.values()),
          "section", names(Section.values()),
          "clash", names(Clash.Kind.values()),
          "band", names(Label.values()),
          "signals/kind", names(Signal.Kind.values()),
          "kind", names(SourceKind.values()));

  private final YamlText yaml;

  private ExampleShape(YamlText yaml) {
    this.yaml = yaml;
  }

  static void check(YamlText yaml) {
    new ExampleShape(yaml).check(yaml.tree(), "", "");
  }

  /**
   * @param name the last key that led here
   */
  private void check(JsonNode node, String pointer, String name) {
    if (name.equals("articles")) {
      return; // these are input, and the reader of input knows them
    }
    if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        check(node.get(index), pointer + "/" + index, name);
      }
    } else if (node.isObject()) {
      Set<String> keys = KEYS.getOrDefault(name, Set.of());
      for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
        String key = each.next();
        String inner = pointer + "/" + key;
        if (!keys.contains(key)) {
          String message = "\"" + key + "\" means nothing here";
          yaml.problem(inner, "EXAMPLE", message, expected(key, new TreeSet<>(keys)));
        } else {
          check(node.get(key), inner, key);
          value(node.get(key), inner, VALUES.getOrDefault(name + "/" + key, VALUES.get(key)));
        }
      }
    }
  }

  private void value(JsonNode node, String pointer, List<String> allowed) {
    if (allowed != null && !allowed.contains(node.asText())) {
      String message = "\"" + node.asText() + "\" is none of the values there are";
      yaml.problem(pointer, "EXAMPLE", message, expected(node.asText(), allowed));
    }
  }

  static String expected(String word, java.util.Collection<String> known) {
    String hint = DidYouMean.hint(word, known);
    return known.isEmpty() ? "" : "one of " + String.join(", ", known) + hint;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
