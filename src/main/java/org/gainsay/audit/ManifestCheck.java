package org.gainsay.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Lines;
import org.gainsay.batch.Manifest;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.Seal;

/** Holds the manifest against the files of its run. */
final class ManifestCheck {
  private static final String NAME = "manifest.json";

  private final RunFiles files;
  private final Manifest manifest;
  private final Differences differences;

  ManifestCheck(RunFiles files, Manifest manifest, Differences differences) {
    this.files = files;
    this.manifest = manifest;
    this.differences = differences;
  }

  void seal() throws IOException {
    if (!Seal.isWhole(Files.readString(files.manifest()))) {
      String message = "the manifest is not what its last key, seal, says (expected no change)";
      differences.add(Code.MANIFEST_CHANGED, NAME, 1, "", message);
    }
  }

  /** Counts records; the lines of the assessments have been counted. */
  void counts(long rated, Map<String, Long> labels, long tagged) throws IOException {
    Counts counts = manifest.counts();
    Map<String, Long> codes = rejects();
    long rejected = codes.values().stream().mapToLong(Long::longValue).sum();
    same("counts.rated", rated, counts.rated(), "lines of assessments.jsonl");
    same("counts.rated", tagged, counts.rated(), "lines of tagged.jsonl");
    same("counts.rejected", rejected, counts.rejected(), "lines of rejects.jsonl");
    long read = counts.rated() + counts.rejected();
    same("counts.read", read, counts.read(), "rated and rejected together");
    each("counts.labels", labels, counts.labels());
    each("counts.rejectedByCode", codes, counts.rejectedByCode());
  }

  private void each(String what, Map<String, Long> found, Map<String, Long> said) {
    Set<String> keys = new TreeSet<>(found.keySet());
    keys.addAll(said.keySet());
    for (String key : keys) {
      long there = found.getOrDefault(key, 0L);
      same(what + "." + key, there, said.getOrDefault(key, 0L), "lines that say so");
    }
  }

  private void same(String key, long found, long said, String what) {
    if (found != said) {
      String message = "%s is %d (expected %d, the number of %s)".formatted(key, said, found, what);
      differences.add(Code.COUNT_WRONG, NAME, 1, "", message);
    }
  }

  private Map<String, Long> rejects() throws IOException {
    JsonMapper json = new JsonMapper();
    Map<String, Long> codes = new TreeMap<>();
    long number = 0;
    try (Lines lines = new Lines(files.rejects())) {
      for (Optional<byte[]> line = lines.bytes(); line.isPresent(); line = lines.bytes()) {
        number++;
        try {
          codes.merge(json.readTree(line.get()).path("code").asText(), 1L, Long::sum);
        } catch (JacksonException damaged) {
          String message = "the line cannot be read (expected a rejected record)";
          differences.add(Code.DAMAGED, "rejects.jsonl", number, "", message);
        }
      }
    }
    return codes;
  }

  /** Compares each file with its hash; {@code told} are those of which more is known already. */
  void outputs(Set<String> told) throws IOException {
    if (manifest.outputs().isEmpty()) {
      String message = "the manifest has no hashes of files (expected a run of a later version)";
      differences.add(Code.NO_SEAL, NAME, 1, "", message);
      return;
    }
    for (Map.Entry<String, String> each : manifest.outputs().entrySet()) {
      Path file = files.directory().resolve(each.getKey()).normalize();
      if (!file.startsWith(files.directory().normalize()) || !Files.isRegularFile(file)) {
        String message = "the file is not there (expected it as it was written)";
        differences.add(Code.FILE_MISSING, each.getKey(), 1, "", message);
      } else if (!told.contains(each.getKey())) {
        String hash = Seal.hash(file);
        if (!hash.equals(each.getValue())) {
          String message = "its SHA-256 is " + hash + " (expected " + each.getValue() + ")";
          differences.add(Code.FILE_CHANGED, each.getKey(), 1, "", message);
        }
      }
    }
    // in the folder of rules one file more is another set of rules
    for (String name : added()) {
      String message = "the run did not write this file (expected none)";
      differences.add(Code.FILE_ADDED, name, 1, "", message);
    }
  }

  private List<String> added() throws IOException {
    if (!Files.isDirectory(files.rules())) {
      return List.of();
    }
    List<String> added = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(files.rules())) {
      tree.filter(Files::isRegularFile)
          .map(file -> files.directory().relativize(file).toString().replace('\\', '/'))
          .filter(name -> !manifest.outputs().containsKey(name))
          .sorted()
          .forEach(added::add);
    }
    return added;
  }
}
