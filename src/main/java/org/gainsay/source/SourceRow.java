package org.gainsay.source;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.fact.Source;

/**
 * One row of {@code sources.csv}: who a source is, who says so and when.
 *
 * @param reference address of a public page
 * @param asOf day of the state of that page
 * @param from first day that the row holds, {@code null} if always
 * @param until last day that the row holds, {@code null} if still
 */
public record SourceRow(
    Source source,
    List<String> aliases,
    String domain,
    String reference,
    LocalDate asOf,
    LocalDate from,
    LocalDate until,
    String note) {
  public SourceRow {
    aliases = List.copyOf(aliases);
  }
}
