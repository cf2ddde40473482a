package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;

/**
 * Who is who and where places lie, as the folders of rules say it.
 *
 * @param hash SHA-256 of the bytes of sources.csv, places.csv and countries.csv, one after another
 */
public record Tables(Gazetteer gazetteer, SourceRegistry registry, String hash) {

  /**
   * Reads them from the last folder that has them; each is looked for on its own.
   *
   * @param home the folder that comes along, for what no other one has
   * @throws org.gainsay.source.TableException with everything that is wrong with them
   */
  static Tables load(List<Path> folders, Path home) throws IOException {
    Path places = folder(folders, home, "places.csv");
    Path sources = folder(folders, home, "sources.csv");
    Gazetteer gazetteer = Gazetteer.load(places);
    SourceRegistry registry = SourceRegistry.load(sources, gazetteer);
    return new Tables(gazetteer, registry, hash(folders, home));
  }

  /** The hash alone. */
  static String hash(List<Path> folders, Path home) throws IOException {
    Path places = folder(folders, home, "places.csv");
    Path sources = folder(folders, home, "sources.csv");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(sources.resolve("sources.csv")));
      digest.update(Files.readAllBytes(places.resolve("places.csv")));
      digest.update(Files.readAllBytes(places.resolve("countries.csv")));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The last folder that has a file. */
  static Path folder(List<Path> folders, Path home, String file) {
    for (int i = folders.size() - 1; i >= 0; i--) {
      if (Files.isRegularFile(folders.get(i).resolve(file))) {
        return folders.get(i);
      }
    }
    return home;
  }
}
