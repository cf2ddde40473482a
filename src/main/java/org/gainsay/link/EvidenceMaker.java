package org.gainsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Span;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Signal;
import org.gainsay.fact.Source;

/** Collects the evidence for and against the claims of one article. */
final class EvidenceMaker {
  private final List<Evidence> found = new ArrayList<>();

  /**
   * @param origin who said first what the claim says
   * @param day of the article of the quote; {@code null} where unknown
   */
  void contradiction(
      Mention claim,
      Source origin,
      Source source,
      List<Source> via,
      Quote quote,
      LocalDate day,
      List<Clash> clashes,
      boolean hedged,
      Same same) {
    String id = id(claim, "contradicted", quote, source);
    found.add(
        new Contradiction(
            id,
            claim.claim(),
            source,
            via,
            quote,
            clashes,
            isSame(claim, quote),
            source.independentOf(origin),
            hedged,
            later(claim.day(), day),
            same));
  }

  /**
   * @param origin who said first what the claim says
   * @param day of the article of the quote; {@code null} where unknown
   */
  void corroboration(
      Mention claim,
      Source origin,
      Source source,
      List<Source> via,
      Quote quote,
      LocalDate day,
      boolean hedged,
      Same same) {
    String id = id(claim, "corroborated", quote, source);
    found.add(
        new Corroboration(
            id,
            claim.claim(),
            source,
            via,
            quote,
            isSame(claim, quote),
            source.independentOf(origin),
            hedged,
            later(claim.day(), day),
            same));
  }

  void signal(Mention claim, Signal.Kind kind, Quote quote, int count) {
    Source source = claim.claim().source();
    String name = kind.name().toLowerCase(Locale.ROOT);
    String id = id(claim, name, quote, source);
    found.add(new Signal(id, claim.claim(), kind, source, quote, count));
  }

  /**
   * The claim is a copy.
   *
   * @param source the first outlet that had its words
   * @param quote the words that it copies
   */
  void copied(Mention claim, Source source, Quote quote) {
    String id = "%s copied %s".formatted(claim.claim().id(), quote.article());
    found.add(new Signal(id, claim.claim(), Signal.Kind.COPIED, source, quote, 1));
  }

  /** Everything collected, sorted by id; of one id what was added first. */
  List<Evidence> sorted() {
    List<Evidence> sorted = new ArrayList<>();
    found.sort(Comparator.comparing(Evidence::id));
    for (Evidence each : found) {
      if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).id().equals(each.id())) {
        sorted.add(each);
      }
    }
    return sorted;
  }

  private static boolean isSame(Mention claim, Quote quote) {
    return claim.claim().article().equals(quote.article());
  }

  private static int later(LocalDate claim, LocalDate other) {
    return claim == null || other == null
        ? 0
        : (int) Math.max(0, ChronoUnit.DAYS.between(claim, other));
  }

  private static String id(Mention claim, String kind, Quote quote, Source source) {
    Span span = quote.span();
    String place = span.in() + ":" + padded(span.start()) + "-" + padded(span.end());
    return claim.claim().id()
        + " "
        + kind
        + " "
        + quote.article()
        + " "
        + place
        + " "
        + source.id();
  }

  /** Of eight digits, so that ids sort as offsets do. */
  private static String padded(int offset) {
    String digits = Integer.toString(offset);
    return "0".repeat(Math.max(0, 8 - digits.length())) + digits;
  }
}
