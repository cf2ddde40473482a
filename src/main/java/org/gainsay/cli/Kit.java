package org.gainsay.cli;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.RunFiles;
import org.gainsay.tag.Models;

/**
 * All that the stages are made of, as bytes: so they can be made on another machine that has the
 * same version of Gainsay.
 *
 * @param rules files of rules and tables, by the name that a run keeps them under
 * @param models files of models; none where they are those that come along
 * @param hash of the version and of what decides how articles are rated
 */
public record Kit(Map<String, byte[]> rules, Map<String, byte[]> models, String hash)
    implements Serializable {
  public Kit {
    rules = new LinkedHashMap<>(rules);
    models = new HashMap<>(models);
  }

  /**
   * Packs it. The rules are not checked.
   *
   * @throws UsageException where a file cannot be read
   */
  public static Kit of(Engine engine, Setup setup) throws IOException, UsageException {
    Map<String, byte[]> models = new HashMap<>();
    if (setup.models().isPresent()) {
      for (String file : Models.FILES) {
        models.put(file, Files.readAllBytes(setup.models().get().resolve(file)));
      }
    }
    String hash = engine.versions().get("Gainsay") + " " + engine.hashes(setup);
    return new Kit(engine.kept(setup), models, hash);
  }

  /**
   * Makes the stages of it.
   *
   * @param folder an empty one, where it is unpacked
   */
  public Pipeline<?> open(Path folder) throws IOException, UsageException {
    RunFiles run = new RunFiles(folder);
    unpack(rules, run.rules());
    Optional<Path> trained = models.isEmpty() ? Optional.empty() : Optional.of(folder.resolve("m"));
    if (trained.isPresent()) {
      unpack(models, trained.get());
    }
    Setup setup = KeptRules.of(run, trained).orElseThrow();
    return new InstalledEngine(setup.tables().orElse(folder)).open(setup);
  }

  private static void unpack(Map<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
  }
}
