package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.batch.RunFiles;

/**
 * The copy of rules and tables in a run: {@code rules/1/NAME} is the first folder that was named,
 * {@code rules/2/NAME} the second, {@code rules/0/NAME} has the tables that none of them has.
 */
final class KeptRules {
  private KeptRules() {}

  /** What a run is to keep, by the names below its folder of rules. */
  static Map<String, byte[]> of(Setup setup, Path home) throws IOException {
    Map<String, byte[]> kept = new LinkedHashMap<>();
    List<Path> folders = setup.rules();
    for (int i = 0; i < folders.size(); i++) {
      for (Path file : FileHashes.decisive(folders.get(i))) {
        kept.put((i + 1) + "/" + FileHashes.named(folders.get(i), file), Files.readAllBytes(file));
      }
    }
    for (Path table : FileHashes.fallen(setup, home)) {
      kept.put("0/" + FileHashes.named(home, table), Files.readAllBytes(table));
    }
    return kept;
  }

  /** What a run was rated with; empty where it kept nothing. */
  static Optional<Setup> of(RunFiles run, Optional<Path> models) throws IOException {
    if (!Files.isDirectory(run.rules())) {
      return Optional.empty();
    }
    List<Path> folders = new ArrayList<>();
    Optional<Path> home = Optional.empty();
    for (Path number : entries(run.rules())) {
      for (Path folder : entries(number)) {
        if (String.valueOf(number.getFileName()).equals("0")) {
          home = Optional.of(folder);
        } else {
          folders.add(folder);
        }
      }
    }
    return folders.isEmpty() ? Optional.empty() : Optional.of(new Setup(folders, models, home));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .sorted(
              Comparator.comparing((Path each) -> String.valueOf(each.getFileName()).length())
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }
}
