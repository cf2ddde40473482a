package org.gainsay.cli;

import java.io.IOException;
import org.gainsay.batch.TaggedJson;
import org.gainsay.evidence.StoreReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Prints what an evidence store holds. */
@CommandLine.Command(
    name = "export",
    header = "Prints what an evidence store holds, one article a line.",
    description =
        "Lines are as in tagged.jsonl of a run, in no particular order; words that no evidence needs"
            + " are blanks.",
    footer = {"", "Examples:", "  gainsay evidence export --evidence store > store.jsonl"})
final class EvidenceExport extends Command {
  @Mixin private StoreOption store = new StoreOption();

  EvidenceExport(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    TaggedJson json = new TaggedJson();
    try (StoreReader reader = Stores.read(console, store.name())) {
      reader.read(entry -> console.line(json.write(entry.article())));
      return ExitCode.DONE;
    }
  }
}
