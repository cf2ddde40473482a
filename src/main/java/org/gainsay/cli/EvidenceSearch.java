package org.gainsay.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.evidence.StoreEntry;
import org.gainsay.evidence.StoreReader;
import org.gainsay.tag.TaggedClaim;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds claims in an evidence store. */
@CommandLine.Command(
    name = "search",
    header = "Finds claims in an evidence store.",
    description = "A claim is found that has all the words, and the place and the day.",
    footer = {
      "",
      "Examples:",
      "  gainsay evidence search reservoir --evidence store",
      "  gainsay evidence search --place Arlen --day 2021-07-02 --evidence store"
    })
final class EvidenceSearch extends Command {
  @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words of the claim.")
  private List<String> words = List.of();

  @Option(names = "--place", paramLabel = "NAME", description = "A place that it speaks of.")
  private String place;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "The day that it speaks of, such as 2021-07-02.")
  private LocalDate day;

  @Option(names = "--most", paramLabel = "N", description = "Most claims to show. Default: 20.")
  private int most = 20;

  @Mixin private StoreOption store = new StoreOption();
  private int found;

  EvidenceSearch(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    if (words.isEmpty() && place == null && day == null) {
      throw new UsageException("nothing to search for (expected WORD..., --place or --day)");
    }
    List<String> lower = words.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    try (StoreReader reader = Stores.read(console, store.name())) {
      reader.search(
          lower,
          Stream.ofNullable(place).map(each -> each.toLowerCase(Locale.ROOT)).toList(),
          Stream.ofNullable(day).map(LocalDate::toString).toList(),
          entry -> show(entry, lower));
    }
    console.line(found > most ? "... and " + (found - most) + " more" : found + " claims found.");
    return ExitCode.DONE;
  }

  private void show(StoreEntry entry, List<String> lower) {
    for (TaggedClaim claim : entry.article().claims()) {
      String text = entry.article().article().quote(claim.span()).toLowerCase(Locale.ROOT);
      boolean there =
          place == null
              || claim.frame().event().places().stream()
                  .anyMatch(each -> each.name().equalsIgnoreCase(place));
      boolean then = day == null || day.equals(claim.frame().event().day());
      if (there && then && lower.stream().allMatch(text::contains) && ++found <= most) {
        console.line(
            entry.article().article().id() + "  " + StoreText.claim(entry.article(), claim));
      }
    }
  }
}
