package org.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the training data are. */
final class TrainingData {
  private TrainingData() {}

  /**
   * The folder that was asked for, else the one that comes along.
   *
   * @param option the option that asks for one
   * @param asked what it was given, {@code null} where it was not
   */
  static Path folder(Console console, String option, String asked) throws UsageException {
    Path folder =
        asked == null ? console.home().resolve("training-data") : console.folder().resolve(asked);
    if (!Files.isDirectory(folder.resolve("articles"))) {
      String name = asked == null ? folder.toString() : option + " " + asked;
      throw new UsageException(
          name
              + " has no folder articles (expected the training data; name their folder with "
              + option
              + " DIR)");
    }
    return folder;
  }
}
