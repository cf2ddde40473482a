package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.evidence.StoreException;
import org.gainsay.evidence.StoreReader;
import org.gainsay.evidence.StoreWriter;
import org.gainsay.evidence.StoredArticles;

/** Opens evidence stores for commands. */
final class Stores {
  private Stores() {}

  /**
   * What articles are tagged with: other versions, models or sources tag otherwise.
   *
   * @throws UsageException where they cannot be read
   */
  static Map<String, String> taggers(Engine engine, Setup setup) throws UsageException {
    Map<String, String> hashes = engine.hashes(setup);
    Map<String, String> taggers = new LinkedHashMap<>();
    taggers.put("version", engine.versions().getOrDefault("Gainsay", ""));
    taggers.put("models", hashes.getOrDefault("models", ""));
    taggers.put("sources", hashes.getOrDefault("sources", ""));
    return taggers;
  }

  /** The same of a run, by its conditions. */
  static Map<String, String> taggers(Map<String, String> conditions) {
    Map<String, String> taggers = new LinkedHashMap<>();
    for (String each : List.of("version", "models", "sources")) {
      taggers.put(each, conditions.getOrDefault(each, ""));
    }
    return taggers;
  }

  /** For a run that joins it. */
  static StoredArticles join(Console console, String store, Map<String, String> taggers)
      throws IOException, UsageException {
    return open(console, store, folder -> StoredArticles.open(folder, taggers));
  }

  /** For changing it. */
  static StoreWriter write(Console console, String store, Map<String, String> taggers)
      throws IOException, UsageException {
    return open(console, store, folder -> StoreWriter.open(folder, taggers));
  }

  /** For making it anew. */
  static StoreWriter anew(Console console, String store, Map<String, String> taggers)
      throws IOException, UsageException {
    return open(console, store, folder -> StoreWriter.anew(folder, taggers));
  }

  /** For reading it as it is. */
  static StoreReader read(Console console, String store) throws IOException, UsageException {
    return open(console, store, StoreReader::open);
  }

  /** A way to open a store. */
  private interface Opening<S> {
    S open(Path folder) throws IOException, StoreException;
  }

  private static <S> S open(Console console, String store, Opening<S> opening)
      throws IOException, UsageException {
    try {
      return opening.open(console.folder().resolve(store));
    } catch (StoreException refused) {
      throw refused(console, refused);
    }
  }

  static UsageException refused(Console console, StoreException refused) {
    return new UsageException(List.of(console.shown(refused.getMessage())));
  }
}
