package org.gainsay.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.gainsay.tag.Models;

/** A folder of trained models and the hash of what they were made of. */
record ModelFolder(Path path) {
  /** Whether it holds every model, made of what has this hash. */
  boolean isFresh(String hash) throws IOException {
    Path file = path.resolve(Models.HASH);
    return Files.exists(file)
        && Files.readString(file).strip().equals(hash)
        && Models.FILES.stream().allMatch(name -> Files.exists(path.resolve(name)));
  }

  /** Writes the models, then the hash: without it they are not used. */
  void write(List<ModelTrainer.Trained> models, String hash) throws IOException {
    Files.createDirectories(path);
    Files.deleteIfExists(path.resolve(Models.HASH));
    for (ModelTrainer.Trained each : models) {
      write(path.resolve(each.file()), each.model());
    }
    write(path.resolve(Models.HASH), (hash + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** So that work that is stopped never leaves half a model. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    Files.write(draft, bytes);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
