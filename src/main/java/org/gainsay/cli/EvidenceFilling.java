package org.gainsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gainsay.batch.RunListener.Phase;
import org.gainsay.evidence.StoreBatch;
import org.gainsay.evidence.StoreInfo;
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
    Gathered gathered;
    int added;
    StoreInfo info;
    try (StoreWriter writer = open(store.name(), Stores.taggers(engine, made));
        StoreBatch batch = StoreBatch.open();
        Meter meter = Meter.of(ProgressStyle.of(console), console)) {
      gathered = new Gathered(console, batch, meter);
      gathered.read(names, engine, made, threads.count());
      OptionalLong all = OptionalLong.of(batch.size());
      added = batch.addTo(writer, done -> meter.at(Phase.JOINING, done, all));
      writer.commit();
      info = writer.info();
    }
    console.line(
        "%d articles added; %s holds %d articles with %d claims."
            .formatted(added, store.name(), info.articles(), info.claims()));
    return gathered.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }
}
