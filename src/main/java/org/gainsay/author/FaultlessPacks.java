package org.gainsay.author;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.Sha256;

/**
 * Remembers which packs nothing was wrong with, so that they are not read again. A pack is the
 * bytes of all its files; what was found by another build of Gainsay does not count.
 */
final class FaultlessPacks {
  private final RuleCache cache;
  private final Optional<String> key;

  FaultlessPacks(RuleCache cache, List<Path> paths) {
    this.cache = cache;
    this.key = key(paths);
  }

  /** How many rules it has; empty where nobody knows that it is faultless. */
  Optional<Integer> rules() {
    return key.flatMap(cache::read)
        .map(bytes -> Integer.valueOf(new String(bytes, StandardCharsets.US_ASCII)));
  }

  /** From now on it is known. */
  void remember(int rules) {
    key.ifPresent(
        known -> cache.write(known, String.valueOf(rules).getBytes(StandardCharsets.US_ASCII)));
  }

  /** Empty where it cannot be told what it would be the key of. */
  private static Optional<String> key(List<Path> paths) {
    try {
      Path program =
          Path.of(FaultlessPacks.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(program)) {
        return Optional.empty();
      }
      Sha256 hash = new Sha256().add("faultless pack 1").add(String.valueOf(Files.size(program)));
      hash.add(Files.getLastModifiedTime(program).toString());
      for (Path path : paths) {
        if (!Files.isDirectory(path)) {
          // Whether one file is right also depends on those beside it.
          return Optional.empty();
        }
        hash.add(path.toString());
        try (Stream<Path> tree = Files.walk(path)) {
          for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
            hash.add(path.relativize(file).toString()).add(Files.readAllBytes(file));
          }
        }
      }
      return Optional.of(hash.hex());
    } catch (IOException | URISyntaxException | SecurityException unreadable) {
      return Optional.empty();
    }
  }
}
