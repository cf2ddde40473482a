package org.gainsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.Counts;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.Manifest;
import org.gainsay.report.page.RunFacts;
import org.gainsay.rule.Scale;

/** What the pages say of a run as a whole, from its manifest and its rejects. */
record ReportFacts(FinishedRun run) {
  private static final int REJECTS = 100;
  private static final int RAW = 160;

  /**
   * The facts.
   *
   * @param limits of rules, by id
   * @param scale that the run was rated by, where it is known
   * @param notices what a reader must know first
   */
  RunFacts read(Map<String, String> limits, Optional<Scale> scale, List<String> notices)
      throws IOException {
    Manifest manifest = run.manifest();
    return new RunFacts(
        String.valueOf(run.files().directory().toAbsolutePath().normalize().getFileName()),
        about(manifest),
        hashes(manifest),
        counts(manifest.counts()),
        manifest.counts().rejectedByCode(),
        rejects(),
        limits,
        scale,
        notices);
  }

  private static Map<String, String> about(Manifest manifest) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Begun", manifest.started());
    about.put("Ended", manifest.finished());
    about.put("Command", "gainsay " + String.join(" ", manifest.command()));
    manifest
        .versions()
        .forEach(
            (name, version) -> {
              if (!manifest.conditions().containsKey(name)) {
                about.put(name, version);
              }
            });
    for (String name : List.of("rules", "models", "sources")) {
      String hash = manifest.conditions().get(name);
      if (hash != null) {
        about.put("SHA-256 of " + name, hash);
      }
    }
    return about;
  }

  private static Map<String, String> hashes(Manifest manifest) {
    Map<String, String> hashes = new LinkedHashMap<>(manifest.files());
    manifest.inputs().forEach(input -> hashes.put(input.file(), input.sha256()));
    return hashes;
  }

  private static Map<String, Long> counts(Counts counts) {
    Map<String, Long> words = new LinkedHashMap<>();
    words.put("Read", counts.read());
    words.put("Rated", counts.rated());
    words.put("Rejected", counts.rejected());
    words.put("Warnings", counts.warnings());
    return words;
  }

  private List<RunFacts.RejectRow> rejects() throws IOException {
    List<RunFacts.RejectRow> rows = new ArrayList<>();
    if (!Files.exists(run.files().rejects())) {
      return rows;
    }
    JsonMapper mapper = new JsonMapper();
    try (BufferedReader lines = Files.newBufferedReader(run.files().rejects())) {
      for (String line = lines.readLine();
          line != null && rows.size() < REJECTS;
          line = lines.readLine()) {
        JsonNode reject = mapper.readTree(line);
        rows.add(
            RunFacts.RejectRow.of(
                reject.path("file").asText(),
                reject.path("line").asText(),
                reject.path("code").asText(),
                reject.path("message").asText(),
                reject.path("raw").asText(),
                RAW));
      }
    }
    return rows;
  }
}
