package org.gainsay.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The files of a run. */
public record RunFiles(Path directory) {
  /** One assessment a line, in input order. */
  public Path assessments() {
    return directory.resolve("assessments.jsonl");
  }

  /** Text and frames of the articles that were rated, one a line, in input order. */
  public Path tagged() {
    return directory.resolve("tagged.jsonl");
  }

  /** What was not rated and why, one record a line, in input order. */
  public Path rejects() {
    return directory.resolve("rejects.jsonl");
  }

  /** What was run and what came of it; there only when the run is complete. */
  public Path manifest() {
    return directory.resolve("manifest.json");
  }

  /** Makes the directory. Refuses one that holds anything. */
  void create() throws IOException, OccupiedException {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new OccupiedException(directory);
    }
    Files.createDirectories(directory);
    try (Stream<Path> entries = Files.list(directory)) {
      if (entries.findAny().isPresent()) {
        throw new OccupiedException(directory);
      }
    }
  }

  BufferedWriter write(Path file) throws IOException {
    return Files.newBufferedWriter(file);
  }

  /** Writes the manifest at one stroke. */
  void finish(String manifest) throws IOException {
    Path unfinished = directory.resolve("manifest.json.tmp");
    Files.writeString(unfinished, manifest);
    Files.move(unfinished, manifest(), StandardCopyOption.ATOMIC_MOVE);
  }
}
