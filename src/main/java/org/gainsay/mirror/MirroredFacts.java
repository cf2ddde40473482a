package org.gainsay.mirror;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.article.Span;
import org.gainsay.author.FactFields;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Place;

/**
 * Facts in words that can be compared with those of the other side: with the names that the other
 * side has, without what depends on the length of names.
 */
final class MirroredFacts {
  /** Places in the text, identities, and words that are compared as quotes. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?:.*\\.)?(?:id|article|span|cue|start|end|in|text)|claim|(?:same|clashes)\\b.*");

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  private static final Pattern SMALL = Pattern.compile("\\b(?:the|an?)\\b");

  private final Swaps swaps;
  private final Wordings wordings;

  MirroredFacts(Swaps swaps, Wordings wordings) {
    this.swaps = swaps;
    this.wordings = wordings;
  }

  /** The words of a claim or a quote, as they are compared. */
  String key(String text, boolean mirrored) {
    String other = mirrored ? text : wordings.text(text);
    return SMALL
        .matcher(other.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * Fields and values of a fact.
   *
   * @param mirrored whether it is of the other side already
   */
  Map<String, String> of(Object fact, boolean mirrored) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (fact instanceof Evidence evidence) {
      fields.put("type", fact.getClass().getSimpleName());
      fields.put("quote", key(evidence.quote().text(), mirrored));
    }
    FactFields.of(fact)
        .forEach(
            (name, value) -> {
              if (!LEFT_OUT.matcher(name).matches() && !(value instanceof Span)) {
                fields.put(name, value(value, mirrored));
              }
            });
    return fields;
  }

  private String value(Object value, boolean mirrored) {
    if (value instanceof Collection<?> all) {
      return all.stream()
          .map(each -> value(each, mirrored))
          .collect(Collectors.toCollection(TreeSet::new))
          .toString();
    }
    if (value instanceof Place place) {
      return value(place.name(), mirrored) + "/" + value(place.country(), mirrored);
    }
    if (value instanceof String text) {
      if (CODE.matcher(text).matches()) {
        return mirrored ? text : swaps.code(text);
      }
      return key(text, mirrored);
    }
    return String.valueOf(value);
  }

  /** What differs, each {@code field: here / there}. */
  static List<String> differences(Map<String, String> here, Map<String, String> there) {
    return here.keySet().stream()
        .filter(name -> !here.get(name).equals(there.get(name)))
        .map(name -> name + ": " + here.get(name) + " / " + there.getOrDefault(name, "nothing"))
        .toList();
  }
}
