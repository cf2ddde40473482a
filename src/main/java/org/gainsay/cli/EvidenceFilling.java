package org.gainsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gainsay.evidence.StoreWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts what runs kept, or what inputs hold, into an evidence store, at one stroke. */
abstract class EvidenceFilling extends Command {
  @Parameters(
      arity = "1..*",
      paramLabel = "RUN|INPUT",
      description = "Folders of complete runs, and inputs as 'gainsay classify' takes them.")
  private List<String> names = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private Threads threads = new Threads();

  EvidenceFilling(Console console, Engine engine) {
    super(console, engine);
  }

  /** The store as it is to be filled. */
  abstract StoreWriter open(String store, Map<String, String> taggers)
      throws IOException, UsageException;

  @Override
  final ExitCode run() throws IOException, UsageException {
    Setup made = setup.setup(console);
    try (StoreWriter writer = open(store.name(), Stores.taggers(engine, made))) {
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
