package org.gainsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gainsay.batch.Counts;
import org.gainsay.batch.HashChain;
import org.gainsay.batch.Manifest;
import org.gainsay.cli.Engine;
import org.gainsay.cli.Setup;
import org.gainsay.cli.UsageException;

/**
 * What the manifest of a job says before it begins.
 *
 * @param started ISO instant
 * @param provenance hashes of rules, models and sources
 * @param spark version
 */
record JobManifest(
    String started,
    List<String> command,
    Engine engine,
    Setup setup,
    Map<String, String> provenance,
    JobOptions asked,
    Plan plan,
    String spark) {
  JobManifest {
    command = List.copyOf(command);
    provenance = new LinkedHashMap<>(provenance);
  }

  /** All that it says in the end. */
  Manifest of(
      String finished,
      List<Survey> inputs,
      Counts counts,
      Map<String, Double> seconds,
      SortedMap<String, String> outputs)
      throws IOException, UsageException {
    List<Manifest.InputDigest> digests = new ArrayList<>();
    for (Survey each : inputs) {
      if (!each.sha256().isEmpty()) {
        digests.add(new Manifest.InputDigest(each.file().name(), each.bytes(), each.sha256()));
      }
    }
    return new Manifest(
        Manifest.SCHEMA,
        started,
        finished,
        0,
        command,
        versions(),
        options(),
        conditions(),
        digests,
        engine.files(setup),
        counts,
        seconds,
        HashChain.START,
        outputs,
        "");
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>(engine.versions());
    versions.put("Spark", spark);
    versions.putAll(provenance);
    return versions;
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("inputs", plan.inputs());
    options.put("out", plan.out());
    options.put("partitions", plan.partitions());
    asked.describe(options);
    return options;
  }

  private Map<String, String> conditions() {
    Map<String, String> conditions = new LinkedHashMap<>();
    conditions.put("version", engine.versions().getOrDefault("Gainsay", ""));
    conditions.putAll(provenance);
    conditions.put("inputs", String.join(" ", plan.inputs()));
    conditions.put("timeout", asked.timeout());
    conditions.put("publisher", null);
    return conditions;
  }
}
