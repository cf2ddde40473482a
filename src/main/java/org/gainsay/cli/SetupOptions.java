package org.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.tag.Models;
import picocli.CommandLine.Option;

/** The options that say where the rules and the models are. */
final class SetupOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of rules; may be given again. Default: the rules that come along.")
  private List<String> folders = List.of();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder that 'gainsay train' has filled. Default: the models that come along.")
  private String models;

  /** Whether folders of rules were named. */
  boolean isGiven() {
    return !folders.isEmpty();
  }

  /** Folders each of which is there. */
  Setup setup(Console console) throws UsageException {
    return new Setup(rules(console), models(console));
  }

  private List<Path> rules(Console console) throws UsageException {
    if (folders.isEmpty()) {
      Path own = console.home().resolve("rules");
      if (!Files.isDirectory(own)) {
        throw new UsageException(
            own + " is not a folder (expected the rules; name their folder with --rules DIR)");
      }
      return List.of(own);
    }
    for (String folder : folders) {
      if (!Files.isDirectory(console.folder().resolve(folder))) {
        throw new UsageException("--rules " + folder + " is not a folder (expected one of rules)");
      }
    }
    return folders.stream().map(console.folder()::resolve).toList();
  }

  private Optional<Path> models(Console console) throws UsageException {
    return models(console, models);
  }

  /** The folder of models that was named, if one was. */
  static Optional<Path> models(Console console, String models) throws UsageException {
    if (models == null) {
      return Optional.empty();
    }
    Path folder = console.folder().resolve(models);
    for (String file : Models.FILES) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        throw new UsageException(
            "--models " + models + " has no " + file + " (expected what 'gainsay train' writes)");
      }
    }
    return Optional.of(folder);
  }
}
