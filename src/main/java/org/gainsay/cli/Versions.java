package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The versions that the build wrote down. */
final class Versions {
  private Versions() {}

  /** Names and versions, Gainsay first. */
  static Map<String, String> all() {
    Properties built = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("/org/gainsay/version.properties")) {
      built.load(in);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("Gainsay", built.getProperty("version"));
    versions.put("Drools", built.getProperty("drools"));
    versions.put("OpenNLP", built.getProperty("opennlp"));
    versions.put("Java", Runtime.version().toString());
    return versions;
  }
}
