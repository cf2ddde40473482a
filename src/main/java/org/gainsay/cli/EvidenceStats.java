package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.evidence.StoreInfo;
import org.gainsay.evidence.StoreReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** How much an evidence store holds. */
@CommandLine.Command(
    name = "stats",
    header = "Says how much an evidence store holds, and what its articles were tagged with.",
    footer = {"", "Examples:", "  gainsay evidence stats --evidence store"})
final class EvidenceStats extends Command {
  @Mixin private StoreOption store = new StoreOption();

  EvidenceStats(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    try (StoreReader reader = Stores.read(console, store.name())) {
      StoreInfo info = reader.info();
      console.line("articles  " + info.articles());
      console.line("claims    " + info.claims());
      console.line("bytes     " + size(console.folder().resolve(store.name())));
      console.line("state     " + info.state());
      new TreeMap<>(info.taggers())
          .forEach((name, value) -> console.line("%-8s  %s".formatted(name, value)));
      return ExitCode.DONE;
    }
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
