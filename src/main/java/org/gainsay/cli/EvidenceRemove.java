package org.gainsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.evidence.StoreReader;
import org.gainsay.evidence.StoreWriter;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes articles out of an evidence store. */
@CommandLine.Command(
    name = "remove",
    header = "Takes articles out of an evidence store.",
    description =
        "For a retraction or a takedown: later runs do not cite them any more. Runs that cite them"
            + " already stay as they are; 'gainsay rerate' rates them anew. Where one is not there,"
            + " nothing is changed.",
    footer = {"", "Examples:", "  gainsay evidence remove 2016-0229-7 --evidence store"})
final class EvidenceRemove extends Command {
  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids of articles.")
  private List<String> ids = List.of();

  @Mixin private StoreOption store = new StoreOption();

  EvidenceRemove(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Map<String, String> taggers;
    try (StoreReader reader = Stores.read(console, store.name())) {
      taggers = reader.info().taggers();
    }
    try (StoreWriter writer = Stores.write(console, store.name(), taggers)) {
      List<String> missing = new ArrayList<>();
      for (String id : ids) {
        if (!writer.remove(id)) {
          missing.add(EvidenceShow.missing(store.name(), id));
        }
      }
      if (!missing.isEmpty()) {
        throw new UsageException(missing);
      }
      writer.commit();
      console.line(
          "%d articles removed; %s holds %d articles with %d claims."
              .formatted(
                  ids.size(), store.name(), writer.info().articles(), writer.info().claims()));
      return ExitCode.DONE;
    }
  }
}
