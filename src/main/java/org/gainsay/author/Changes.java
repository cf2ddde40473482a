package org.gainsay.author;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for files of rules to be saved. */
public final class Changes implements AutoCloseable {
  /** An editor writes a file in several steps; what comes within so many milliseconds is one. */
  private static final int ONE_SAVE = 30;

  private final WatchService service;

  /** Watches directories and all below them. */
  public Changes(List<Path> directories) throws IOException {
    service = FileSystems.getDefault().newWatchService();
    for (Path directory : directories) {
      try (Stream<Path> tree = Files.walk(directory)) {
        for (Path folder : tree.filter(Files::isDirectory).toList()) {
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
        }
      }
    }
  }

  /** Names of the files that were saved; waits until there are some that matter to rules. */
  public Set<String> await() throws InterruptedException {
    Set<String> names = new TreeSet<>();
    while (names.isEmpty()) {
      for (WatchKey key = service.take();
          key != null;
          key = service.poll(ONE_SAVE, TimeUnit.MILLISECONDS)) {
        for (WatchEvent<?> event : key.pollEvents()) {
          String name = String.valueOf(event.context());
          if (name.matches(".*\\.(drl|ya?ml|csv)") && !name.startsWith(".")) {
            names.add(name);
          }
        }
        key.reset();
      }
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
