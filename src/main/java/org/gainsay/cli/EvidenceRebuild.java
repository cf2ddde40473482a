package org.gainsay.cli;

import java.io.IOException;
import java.util.List;
import org.gainsay.evidence.StoreWriter;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes an evidence store anew. */
@CommandLine.Command(
    name = "rebuild",
    header = "Makes an evidence store anew, of runs and inputs.",
    description =
        "For a store of another format, or whose articles were tagged with another version, other"
            + " models or other sources. A store holds no whole articles, so that they have to be"
            + " named. What it held is gone when all of them are in, and not before.",
    footer = {"", "Examples:", "  gainsay evidence rebuild archive/ --evidence store --threads 8"})
final class EvidenceRebuild extends Command {
  @Parameters(
      arity = "1..*",
      paramLabel = "RUN|INPUT",
      description = "Folders of complete runs, and inputs as 'gainsay classify' takes them.")
  private List<String> names = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private Threads threads = new Threads();

  EvidenceRebuild(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Setup made = setup.setup(console);
    try (StoreWriter writer = Stores.anew(console, store.name(), Stores.taggers(engine, made))) {
      Gathered gathered = new Gathered(console);
      gathered.read(names, engine, made, threads.count());
      gathered.addTo(writer);
      writer.commit();
      console.line(
          "%s holds %d articles with %d claims."
              .formatted(store.name(), writer.info().articles(), writer.info().claims()));
      return gathered.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }
  }
}
