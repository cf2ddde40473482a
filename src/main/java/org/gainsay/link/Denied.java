package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Event;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.link.Blocks.Near;
import org.gainsay.link.Blocks.Wanted;
import org.gainsay.tag.Denial;
import org.gainsay.tag.TaggedArticle;

/** What the denials of all articles deny, in their own and in other articles. */
final class Denied {
  /**
   * Where claims are found.
   *
   * @param events by the days of what they speak of
   * @param publications by the day of their article
   */
  record Claims(Blocks events, Blocks publications) {}

  /** Who denies something, and in which words. */
  private record Denier(Source source, List<Source> via, Quote quote, LocalDate day) {}

  /** That somebody denies the claim of an id. */
  private record Refutation(String claim, Denier denier, Same same) {}

  private final DenialLinks links;
  private final Directory directory;
  private final Map<String, List<Refutation>> byArticle = new HashMap<>();
  private final Map<Same, Same> reasons = new HashMap<>();
  private final Set<String> capped = new HashSet<>();

  Denied(DenialLinks links, Directory directory) {
    this.links = links;
    this.directory = directory;
  }

  /**
   * Looks for what the denials of an article deny.
   *
   * @param own its claims
   * @param claims those of others
   */
  void add(TaggedArticle article, List<Mention> own, Claims claims) {
    Set<Source> deniers = new HashSet<>();
    article.denials().forEach(each -> deniers.add(directory.know(each.source())));
    for (Denial denial : article.denials()) {
      List<Mention> others =
          own.stream()
              .filter(
                  mention ->
                      denial.claims().contains(mention.claim().id())
                          || !deniers.contains(mention.claim().source()))
              .toList();
      List<Mention> here = links.within(denial, others);
      Denier by = denier(denial, article);
      here.forEach(mention -> refute(mention, denial, by, List.of()));
      Source denier = by.source;
      Gist gist = links.gist(denial);
      List<Mention> beside =
          own.stream()
              .filter(mention -> mention.claim().posture() != Posture.REFUTED)
              .filter(mention -> directory.know(mention.claim().source()).equals(denier))
              .toList();
      for (Mention mention : candidates(denial, gist, article, here, claims)) {
        if ((!mention.claim().source().equals(denier) || isLater(article, mention))
            && links.across(denial, gist, article, here, beside, mention)) {
          refute(mention, denial, by, here);
        }
      }
    }
  }

  /**
   * Whether an article comes after a claim: whoever denies the own words of before corrects them.
   */
  private static boolean isLater(TaggedArticle article, Mention claim) {
    return article.article().day() != null
        && claim.day() != null
        && article.article().day().isAfter(claim.day());
  }

  /** Once all were looked for. */
  void seal() {
    reasons.clear();
  }

  private Denier denier(Denial denial, TaggedArticle where) {
    Span words = DenialLinks.words(denial, where);
    return new Denier(
        directory.know(denial.source()),
        denial.via().stream().map(directory::know).toList(),
        new Quote(where.article().id(), words, where.article().quote(words)),
        where.article().day());
  }

  private void refute(Mention claim, Denial denial, Denier by, List<Mention> deniedThere) {
    Same same = links.same(denial, deniedThere, claim);
    byArticle
        .computeIfAbsent(claim.claim().article(), any -> new ArrayList<>())
        .add(new Refutation(claim.claim().id(), by, reasons.computeIfAbsent(same, any -> same)));
  }

  /** Claims of other articles that share the event of the denial or of what it denies here. */
  private Set<Mention> candidates(
      Denial denial, Gist gist, TaggedArticle article, List<Mention> here, Claims claims) {
    Set<Mention> near = new LinkedHashSet<>();
    Set<String> words = DenialLinks.words(denial, gist, article);
    search(denial.frame().event(), words, denial, article, claims, near);
    for (Mention mention : here) {
      search(mention.claim().event(), mention.gist().keys(), denial, article, claims, near);
      if (isVerdict(denial, article)) {
        // What fact-checkers look into goes round without saying where it comes from.
        Event nowhere = nowhere(mention.claim().event());
        search(nowhere, mention.gist().keys(), denial, article, claims, near);
      }
    }
    return near;
  }

  private static boolean isVerdict(Denial denial, TaggedArticle article) {
    return denial.source().kind() == SourceKind.FACT_CHECKER
        || article.outlet().kind() == SourceKind.FACT_CHECKER;
  }

  private static Event nowhere(Event event) {
    return new Event(
        List.of(),
        event.day(),
        event.until(),
        event.entities(),
        event.parties(),
        event.blamed(),
        event.credited());
  }

  private void search(
      Event event,
      Collection<String> words,
      Denial denial,
      TaggedArticle article,
      Claims claims,
      Set<Mention> to) {
    Set<String> orAny = new HashSet<>(words);
    orAny.add(BlockKeys.ANY);
    Set<Long> keys = BlockKeys.asked(event, orAny);
    Event days = denial.frame().event();
    if (days.day() != null) {
      search(claims.events, keys, days.day(), Links.last(days), denial, article, to);
    }
    LocalDate published = article.article().day();
    if (published != null) {
      search(claims.publications, keys, published, published, denial, article, to);
    }
  }

  private void search(
      Blocks blocks,
      Set<Long> keys,
      LocalDate first,
      LocalDate last,
      Denial denial,
      TaggedArticle article,
      Set<Mention> to) {
    String id = article.article().id();
    Near near =
        blocks.near(
            new Wanted(id, keys, first, last, DenialLinks.daysAfter(denial, article), true));
    to.addAll(near.mentions());
    if (near.capped()) {
      capped.add(id);
    }
  }

  /**
   * Adds what denies the claims of an article.
   *
   * @param own all of these
   */
  void addTo(EvidenceMaker evidence, String article, List<Mention> own) {
    for (Refutation each : byArticle.getOrDefault(article, List.of())) {
      Denier denier = each.denier;
      Mention claim =
          own.stream().filter(one -> one.claim().id().equals(each.claim)).findFirst().orElseThrow();
      evidence.contradiction(
          claim,
          claim.claim().source(),
          denier.source,
          denier.via,
          denier.quote,
          denier.day,
          List.of(new Clash(Clash.Kind.DENIAL, "", denier.quote.text())),
          false,
          each.same);
    }
  }

  /** Whether there was more to compare with the denials of an article than was compared. */
  boolean isCapped(String article) {
    return capped.contains(article);
  }

  /** Ids of the articles for whose denials there was more to compare than was compared. */
  Set<String> capped() {
    return Set.copyOf(capped);
  }
}
