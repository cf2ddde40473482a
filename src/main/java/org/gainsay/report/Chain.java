package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.fact.Source;

/** Who passed a statement on to whom, from the first speaker to the outlet, on one line. */
final class Chain {
  private Chain() {}

  /**
   * The chain.
   *
   * @param source the origin; those of {@code via} before the first identified one spoke before it
   */
  static String of(Source source, List<Source> via) {
    List<String> links = new ArrayList<>();
    int before = 0;
    while (source.identified() && before < via.size() && !via.get(before).identified()) {
      links.add(name(via.get(before++)));
    }
    links.add(described(source));
    via.subList(before, via.size()).forEach(link -> links.add(name(link)));
    return String.join(" → ", links);
  }

  /** Name, kind and state. */
  static String described(Source source) {
    String kind = source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return name(source)
        + " ("
        + kind
        + (source.state().isEmpty() ? "" : ", " + source.state())
        + ")";
  }

  static String name(Source source) {
    return source.name().isBlank() ? "not named" : source.name();
  }
}
