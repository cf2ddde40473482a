package org.gainsay.train;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.tag.Name;

/** What the labels of others are called here. */
final class NameLabels {
  private static final Map<String, Name.Type> TYPES =
      Map.ofEntries(
          Map.entry("per", Name.Type.PERSON),
          Map.entry("person", Name.Type.PERSON),
          Map.entry("org", Name.Type.ORGANIZATION),
          Map.entry("organisation", Name.Type.ORGANIZATION),
          Map.entry("organization", Name.Type.ORGANIZATION),
          Map.entry("loc", Name.Type.LOCATION),
          Map.entry("location", Name.Type.LOCATION),
          Map.entry("gpe", Name.Type.LOCATION));

  private NameLabels() {}

  /** The type of name that a label stands for; none for all others, "MISC" among them. */
  static Optional<Name.Type> type(String label) {
    return Optional.ofNullable(TYPES.get(label.toLowerCase(Locale.ROOT)));
  }
}
