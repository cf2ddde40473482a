package org.gainsay.cli;

import java.io.IOException;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.evidence.StoreEntry;
import org.gainsay.evidence.StoreReader;
import org.gainsay.tag.Denial;
import org.gainsay.tag.TaggedClaim;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What an evidence store holds of an article. */
@CommandLine.Command(
    name = "show",
    header = "Shows what an evidence store holds of an article.",
    footer = {"", "Examples:", "  gainsay evidence show 2016-0229-7 --evidence store"})
final class EvidenceShow extends Command {
  @Parameters(paramLabel = "ARTICLE", description = "Id of the article.")
  private String id;

  @Mixin private StoreOption store = new StoreOption();

  EvidenceShow(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    try (StoreReader reader = Stores.read(console, store.name())) {
      StoreEntry entry =
          reader.find(id).orElseThrow(() -> new UsageException(List.of(missing(store.name(), id))));
      Article article = entry.article().article();
      console.line("article    " + article.id());
      console.line("outlet     " + entry.article().outlet().name());
      console.line("published  " + article.published());
      console.line("url        " + article.url());
      console.line("sha256     " + entry.sha256());
      for (TaggedClaim claim : entry.article().claims()) {
        console.line(StoreText.claim(entry.article(), claim));
      }
      for (Denial denial : entry.article().denials()) {
        console.line(
            "denial     %s: \"%s\""
                .formatted(denial.source().name(), StoreText.line(article.quote(denial.span()))));
      }
      return ExitCode.DONE;
    }
  }

  /** What is said of an article that the store does not have. */
  static String missing(String store, String id) {
    return "%s:1: NO_ARTICLE the store has no article \"%s\" (expected an id of it; 'gainsay evidence search' finds them)"
        .formatted(store, id);
  }
}
