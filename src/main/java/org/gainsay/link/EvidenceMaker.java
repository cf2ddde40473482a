package org.gainsay.link;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Map<String, Evidence> byId = new LinkedHashMap<>();

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
    byId.putIfAbsent(
        id,
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
    byId.putIfAbsent(
        id,
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
    byId.putIfAbsent(id, new Signal(id, claim.claim(), kind, source, quote, count));
  }

  /**
   * The claim is a copy.
   *
   * @param source the first outlet that had its words
   * @param quote the words that it copies
   */
  void copied(Mention claim, Source source, Quote quote) {
    String id = "%s copied %s".formatted(claim.claim().id(), quote.article());
    byId.putIfAbsent(id, new Signal(id, claim.claim(), Signal.Kind.COPIED, source, quote, 1));
  }

  /** Everything collected, sorted by id. */
  List<Evidence> sorted() {
    List<Evidence> evidence = new ArrayList<>(byId.values());
    evidence.sort(Comparator.comparing(Evidence::id));
    return evidence;
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
    return String.format(
        Locale.ROOT,
        "%s %s %s %s:%08d-%08d %s",
        claim.claim().id(),
        kind,
        where.id(),
        span.in(),
        span.start(),
        span.end(),
        source.id());
  }
}
