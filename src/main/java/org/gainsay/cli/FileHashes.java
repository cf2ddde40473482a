package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.tag.Models;

/** Hashes of the files that decide how articles are rated. */
final class FileHashes {
  private static final List<String> TABLES =
      List.of("scale.csv", "sources.csv", "places.csv", "countries.csv");

  private static final List<String> ABOUT_RULES = List.of("overrides.csv", "pack.yaml");

  private FileHashes() {}

  /**
   * Of each rule and table of the folders, of tables of the own folder where no other has them, and
   * of the models.
   */
  static Map<String, String> of(Setup setup, Path home) throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (Path folder : setup.rules()) {
      for (Path file : decisive(folder)) {
        hashes.put(named(folder, file), hash(Files.newInputStream(file)));
      }
    }
    for (Path table : fallen(setup, home)) {
      hashes.put(named(home, table), hash(Files.newInputStream(table)));
    }
    for (String model : Models.FILES) {
      InputStream in =
          setup.models().isPresent()
              ? Files.newInputStream(setup.models().get().resolve(model))
              : Models.class.getResourceAsStream("/org/gainsay/models/" + model);
      if (in != null) {
        hashes.put("models/" + model, hash(in));
      }
    }
    return hashes;
  }

  /** The tables of the own folder that no other one has. */
  static List<Path> fallen(Setup setup, Path home) {
    return TABLES.stream()
        .filter(
            table ->
                setup.rules().stream()
                    .noneMatch(folder -> Files.isRegularFile(folder.resolve(table))))
        .map(home::resolve)
        .filter(Files::isRegularFile)
        .toList();
  }

  /** What of a folder decides how articles are rated, in order of the names. */
  static List<Path> decisive(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .filter(
              file ->
                  file.toString().endsWith(".drl")
                      || TABLES.contains(folder.relativize(file).toString())
                      || ABOUT_RULES.contains(folder.relativize(file).toString()))
          .sorted(Comparator.comparing(file -> named(folder, file)))
          .toList();
    }
  }

  /** For example {@code rules/contradiction.drl}. */
  static String named(Path folder, Path file) {
    return folder.getFileName() + "/" + folder.relativize(file).toString().replace('\\', '/');
  }

  private static String hash(InputStream from) throws IOException {
    try (DigestInputStream in = new DigestInputStream(from, MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
