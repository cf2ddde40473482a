package org.gainsay.cli;

import java.io.IOException;
import java.util.Map;
import org.gainsay.evidence.StoreWriter;
import picocli.CommandLine;

/** Makes an evidence store anew. */
@CommandLine.Command(
    name = "rebuild",
    header = "Makes an evidence store anew, of runs and inputs.",
    description =
        "For a store of another format, or whose articles were tagged with another version, other"
            + " models or other sources. A store holds no whole articles, so that they have to be"
            + " named. What it held is gone when all of them are in, and not before.",
    footer = {"", "Examples:", "  gainsay evidence rebuild archive/ --evidence store --threads 8"})
final class EvidenceRebuild extends EvidenceFilling {
  EvidenceRebuild(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  StoreWriter open(String store, Map<String, String> taggers) throws IOException, UsageException {
    return Stores.anew(console, store, taggers);
  }
}
