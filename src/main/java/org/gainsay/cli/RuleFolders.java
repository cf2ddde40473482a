package org.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says where the rules are. */
final class RuleFolders {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of rules; may be given again. Default: the rules that come along.")
  private List<String> folders = List.of();

  /** The folders, each of which is there. */
  List<Path> paths(Console console) throws UsageException {
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
}
