package org.gainsay.link;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Signal;
import org.gainsay.fact.Source;
import org.gainsay.tag.TaggedArticle;

/** Collects the evidence for and against the claims of one article. */
final class EvidenceMaker {
  private final List<Evidence> found = new ArrayList<>();

  /**
   * @param origin who said first what the claim says
   */
  void contradiction(
      Mention claim,
      Source origin,
      Source source,
      List<Source> via,
      TaggedArticle where,
      Span span,
      List<Clash> clashes,
      boolean hedged,
      Same same) {
    String id = id(claim, "contradicted", where.article(), span, source);
    found.add(
        new Contradiction(
            id,
            claim.claim(),
            source,
            via,
            quote(where.article(), span),
            clashes,
            isSame(claim, where),
            source.independentOf(origin),
            hedged,
            later(claim.article().article(), where.article()),
            same));
  }

  void corroboration(
      Mention claim,
      Source origin,
      Source source,
      List<Source> via,
      TaggedArticle where,
      Span span,
      boolean hedged,
      Same same) {
    String id = id(claim, "corroborated", where.article(), span, source);
    found.add(
        new Corroboration(
            id,
            claim.claim(),
            source,
            via,
            quote(where.article(), span),
            isSame(claim, where),
            source.independentOf(origin),
            hedged,
            same));
  }

  void signal(Mention claim, Signal.Kind kind, Span span, int count) {
    Source source = claim.claim().source();
    String name = kind.name().toLowerCase(Locale.ROOT);
    String id = id(claim, name, claim.article().article(), span, source);
    Quote quote = quote(claim.article().article(), span);
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

  private static boolean isSame(Mention claim, TaggedArticle where) {
    return claim.claim().article().equals(where.article().id());
  }

  private static Quote quote(Article article, Span span) {
    return new Quote(article.id(), span, article.quote(span));
  }

  private static int later(Article claim, Article other) {
    return claim.day() == null || other.day() == null
        ? 0
        : (int) Math.max(0, ChronoUnit.DAYS.between(claim.day(), other.day()));
  }

  private static String id(Mention claim, String kind, Article where, Span span, Source source) {
    String place = span.in() + ":" + padded(span.start()) + "-" + padded(span.end());
    return claim.claim().id() + " " + kind + " " + where.id() + " " + place + " " + source.id();
  }

  /** Of eight digits, so that ids sort as offsets do. */
  private static String padded(int offset) {
    String digits = Integer.toString(offset);
    return "0".repeat(Math.max(0, 8 - digits.length())) + digits;
  }
}
