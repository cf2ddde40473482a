package org.gainsay.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Begins, goes on with and finishes what is in the folder of a run. */
final class RunFolder {
  private final RunFiles files;
  private final RunLock lock;
  private final String name;

  RunFolder(RunFiles files, RunLock lock) {
    this.files = files;
    this.lock = lock;
    this.name = files.directory().toString();
  }

  /** Makes the folder where it is not there. */
  static void create(RunFiles files) throws IOException, RefusedException {
    Path folder = files.directory();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RefusedException(
          folder + ":1: RUN_OCCUPIED this is a file (expected a folder; choose another --out)");
    }
    Files.createDirectories(folder);
  }

  /** What is said of a run that is complete already. */
  Optional<Manifest> finished() throws IOException {
    return Files.exists(files.manifest())
        ? Json.read(Files.readString(files.manifest()), Manifest.class)
        : Optional.empty();
  }

  /** Makes the folder ready. Refuses where it holds what is not to be touched. */
  Begun begin(Start start, String now, Map<String, String> conditions)
      throws IOException, RefusedException {
    Set<String> entries = entries();
    boolean isRun = Files.exists(files.unfinished()) || Files.exists(files.manifest());
    if (!entries.isEmpty() && (!isRun || start == Start.NEW)) {
      throw new RefusedException(name + ":1: RUN_OCCUPIED " + occupied(entries, isRun));
    }
    Optional<Begun> before =
        start == Start.RESUME && Files.exists(files.begun())
            ? Json.read(Files.readString(files.begun()), Begun.class)
            : Optional.empty();
    if (before.isPresent()) {
      List<String> changes = Begun.changes(name, before.get().conditions(), conditions);
      if (!changes.isEmpty()) {
        throw new RefusedException(changes);
      }
    } else if (isRun) {
      clear();
    }
    Begun begun = before.map(Begun::again).orElse(new Begun(now, 0, conditions));
    Files.createDirectories(files.unfinished());
    replace(files.begun(), Json.page(begun));
    return begun;
  }

  /** Keeps the rules and tables that the run was rated with. */
  void keep(Map<String, byte[]> rules) throws IOException {
    delete(files.rules());
    for (Map.Entry<String, byte[]> each : rules.entrySet()) {
      Path file = files.rules().resolve(each.getKey());
      try {
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      } catch (IOException problem) {
        throw new WriteException(file, problem);
      }
    }
  }

  /** Writes the manifest at one stroke, and leaves nothing but what is complete. */
  void finish(Manifest manifest) throws IOException {
    replace(files.manifest(), manifest.sealed());
    delete(files.unfinished());
  }

  /** Of a complete run that is to go on there is nothing to do but this. */
  void tidy(Manifest manifest, RunInfo about) throws IOException, RefusedException {
    Map<String, String> now = new HashMap<>(about.conditions());
    // those of earlier runs may have moved on since, not least by this one
    now.computeIfPresent(
        Earlier.CONDITION,
        (any, state) -> manifest.conditions().getOrDefault(Earlier.CONDITION, null));
    List<String> changes = Begun.changes(name, manifest.conditions(), now);
    if (!changes.isEmpty()) {
      throw new RefusedException(changes);
    }
    // it may have been broken off in its last moment
    delete(files.unfinished());
  }

  private Set<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(files.directory())) {
      return entries
          .filter(each -> !each.equals(lock.path()))
          .map(each -> String.valueOf(each.getFileName()))
          .collect(Collectors.toSet());
    }
  }

  private String occupied(Set<String> entries, boolean isRun) {
    if (!isRun) {
      String first = entries.stream().min(Comparator.naturalOrder()).orElse("");
      return "the folder holds " + first + " (expected an empty one; choose another --out)";
    }
    return Files.exists(files.manifest())
        ? "the folder holds a run (expected an empty one; choose another --out, or --restart)"
        : "the folder holds a run that is not complete (expected --resume to go on with it,"
            + " --restart to begin anew, or another --out)";
  }

  /** Deletes all, the manifest first, so that nothing half deleted looks complete. */
  private void clear() throws IOException {
    Files.createDirectories(files.unfinished());
    Files.deleteIfExists(files.manifest());
    try (Stream<Path> entries = Files.list(files.directory())) {
      for (Path entry : entries.toList()) {
        if (!entry.equals(lock.path()) && !entry.equals(files.unfinished())) {
          delete(entry);
        }
      }
    }
    delete(files.unfinished());
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  private static void replace(Path file, String text) throws WriteException {
    Path written = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.writeString(written, text);
      try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException problem) {
      throw new WriteException(file, problem);
    }
  }
}
