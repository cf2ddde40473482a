package org.gainsay.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that come along, compiled by the build, so that nobody's first start waits for it. They
 * are found by the same key as those of a cache: as soon as a letter of a rule is another one, or
 * Java is, they are compiled anew.
 */
public final class ShippedRules {
  private static final String FOLDER = "/org/gainsay/rule/shipped/";

  private ShippedRules() {}

  /** The build runs it: takes the folder of rules and the folder of classes. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1] + FOLDER);
    Path before = Files.createTempDirectory("gainsay-rules");
    try {
      RulePack.load(List.of(Path.of(args[0])), RuleCache.in(before));
      remove(folder);
      Files.createDirectories(folder);
      copy(before, folder);
    } catch (RuleException theirs) {
      // Rules of a checkout may be in work; whoever uses them is told what is wrong.
      remove(folder);
    } finally {
      remove(before);
    }
  }

  /** What the build has compiled, with its hash before it. */
  static Optional<byte[]> read(String key) {
    try (InputStream in = ShippedRules.class.getResourceAsStream(FOLDER + key + RuleCache.SUFFIX)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
