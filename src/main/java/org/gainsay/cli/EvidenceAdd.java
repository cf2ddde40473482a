package org.gainsay.cli;

import java.io.IOException;
import java.util.List;
import org.gainsay.evidence.StoreWriter;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds articles to an evidence store. */
@CommandLine.Command(
    name = "add",
    header = "Adds what runs kept, or what inputs hold, to an evidence store.",
    description =
        "Makes the store where it is not there. An article takes the place of the one of its id,"
            + " and of earlier revisions of its address. All are added at one stroke.",
    footer = {
      "",
      "Examples:",
      "  gainsay evidence add run-1 run-2 --evidence store",
      "  gainsay evidence add archive/ --evidence store --threads 8"
    })
final class EvidenceAdd extends Command {
  @Parameters(
      arity = "1..*",
      paramLabel = "RUN|INPUT",
      description = "Folders of complete runs, and inputs as 'gainsay classify' takes them.")
  private List<String> names = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private Threads threads = new Threads();

  EvidenceAdd(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Setup made = setup.setup(console);
    try (StoreWriter writer = Stores.write(console, store.name(), Stores.taggers(engine, made))) {
      Gathered gathered = new Gathered(console);
      gathered.read(names, engine, made, threads.count());
      int added = gathered.addTo(writer);
      writer.commit();
      console.line(
          "%d articles added; %s holds %d articles with %d claims."
              .formatted(added, store.name(), writer.info().articles(), writer.info().claims()));
      return gathered.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }
  }
}
