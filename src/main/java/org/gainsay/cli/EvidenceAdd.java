package org.gainsay.cli;

import java.io.IOException;
import java.util.Map;
import org.gainsay.evidence.StoreWriter;
import picocli.CommandLine;

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
final class EvidenceAdd extends EvidenceFilling {
  EvidenceAdd(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  StoreWriter open(String store, Map<String, String> taggers) throws IOException, UsageException {
    return Stores.write(console, store, taggers);
  }
}
