package org.gainsay.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.SourceRow;

/**
 * Outlets as tables write them, in one word: {@code dailysabah}, {@code arabiya}. A name, an alias
 * or the first part of a domain is meant that has the same letters, an article "al" before it
 * aside; none where two outlets could be.
 */
final class OutletWords {
  private final SourceRegistry registry;
  private final Map<String, SourceRow> byLetters = new HashMap<>();

  OutletWords(SourceRegistry registry) {
    this.registry = registry;
    Set<String> shared = new HashSet<>();
    registry.names().forEach((name, row) -> put(letters(name), row, shared));
    registry
        .names()
        .values()
        .forEach(row -> put(letters(row.domain().split("\\.", 2)[0]), row, shared));
    shared.forEach(byLetters::remove);
  }

  private void put(String letters, SourceRow row, Set<String> shared) {
    SourceRow before = byLetters.putIfAbsent(letters, row);
    if (before != null && !before.equals(row)) {
      shared.add(letters);
    }
  }

  Optional<SourceRow> row(String outlet) {
    return registry
        .byName(outlet)
        .or(() -> registry.byAddress(outlet))
        .or(() -> Optional.ofNullable(byLetters.get(letters(outlet))));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^al(?=\\P{L})", "").replaceAll("\\P{L}", "");
  }
}
