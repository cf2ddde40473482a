package org.gainsay.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asymmetries that somebody wants, from {@code asymmetries.csv} of the folders of rules: columns
 * {@code culprit}, the id of a rule or the name of a source, and the reason, never empty.
 */
public record Wanted(Map<String, String> reasons) {
  private static final String FILE = "asymmetries.csv";

  public Wanted {
    reasons = Map.copyOf(reasons);
  }

  /** Reads the files of all folders; {@code problems} takes what is wrong with them. */
  public static Wanted read(List<Path> folders, List<String> problems) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Path folder : folders) {
      Path file = folder.resolve(FILE);
      if (Files.isRegularFile(file)) {
        read(file, reasons, problems);
      }
    }
    return new Wanted(reasons);
  }

  private static void read(Path file, Map<String, String> reasons, List<String> problems)
      throws IOException {
    int line = 1;
    for (Map<String, String> row : new ArrayList<>(Rows.read(file).rows())) {
      line++;
      String culprit = row.getOrDefault("culprit", "");
      String reason = row.getOrDefault("reason", "");
      if (culprit.isBlank() || reason.isBlank()) {
        problems.add(
            "%s:%d:1: ASYMMETRY no reason (expected the columns culprit,reason: a rule or a source, and why it may treat sides unlike each other)"
                .formatted(file, line));
      } else {
        reasons.put(culprit, reason);
      }
    }
  }

  /** Whether everything that an asymmetry comes from is wanted. */
  public boolean covers(Asymmetry asymmetry) {
    return asymmetry.cause() != Asymmetry.Cause.TAGGER
        && reasons.keySet().containsAll(asymmetry.culprits());
  }
}
