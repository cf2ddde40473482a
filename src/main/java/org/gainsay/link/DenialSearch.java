package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.fact.Event;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.link.Blocks.Near;
import org.gainsay.link.Blocks.Wanted;
import org.gainsay.link.Refutation.Denier;
import org.gainsay.tag.Denial;
import org.gainsay.tag.TaggedArticle;

/** What the denials of one article deny, in itself and in others. */
final class DenialSearch {
  /**
   * Where claims are found.
   *
   * @param events by the days of what they speak of
   * @param publications by the day of their article
   */
  record Claims(Blocks events, Blocks publications) {}

  private final DenialLinks links;
  private final OwnDenials within;
  private final Directory directory;
  private final Claims claims;
  private final TaggedArticle article;
  private final List<Mention> own;
  private final List<Refutation> refutations = new ArrayList<>();
  private boolean capped;

  /**
   * Looks for them.
   *
   * @param claims those of others
   * @param own claims of the article
   */
  DenialSearch(
      Likeness likeness,
      Directory directory,
      Claims claims,
      TaggedArticle article,
      List<Mention> own) {
    this.links = new DenialLinks(likeness);
    this.within = new OwnDenials(likeness, directory);
    this.directory = directory;
    this.claims = claims;
    this.article = article;
    this.own = own;
    Set<Source> deniers = new HashSet<>();
    article.denials().forEach(each -> deniers.add(directory.know(each.source())));
    article.denials().forEach(each -> look(each, deniers));
  }

  /** Id of the article. */
  String article() {
    return article.article().id();
  }

  List<Refutation> refutations() {
    return refutations;
  }

  /** Whether there was more to compare with the denials than was compared. */
  boolean capped() {
    return capped;
  }

  private void look(Denial denial, Set<Source> deniers) {
    List<Mention> others =
        own.stream()
            .filter(
                mention ->
                    denial.claims().contains(mention.claim().id())
                        || !deniers.contains(mention.claim().source()))
            .toList();
    List<Mention> here = within.of(denial, others);
    Denier by = denier(denial);
    here.forEach(mention -> refute(mention, denial, by, List.of()));
    Gist gist = links.gist(denial);
    List<Mention> beside =
        own.stream()
            .filter(mention -> mention.claim().posture() != Posture.REFUTED)
            .filter(mention -> directory.know(mention.claim().source()).equals(by.source()))
            .toList();
    for (Mention mention : candidates(denial, gist, here)) {
      if ((!mention.claim().source().equals(by.source()) || isLaterThan(mention))
          && links.across(denial, gist, article, here, beside, mention)) {
        refute(mention, denial, by, here);
      }
    }
  }

  /**
   * Whether the article comes after a claim: whoever denies the own words of before corrects them.
   */
  private boolean isLaterThan(Mention claim) {
    LocalDate day = article.article().day();
    return day != null && claim.day() != null && day.isAfter(claim.day());
  }

  private Denier denier(Denial denial) {
    Span words = DenialLinks.words(denial, article);
    return new Denier(
        directory.know(denial.source()),
        denial.via().stream().map(directory::know).toList(),
        new Quote(article(), words, article.article().quote(words)),
        article.article().day());
  }

  private void refute(Mention claim, Denial denial, Denier by, List<Mention> deniedThere) {
    refutations.add(
        new Refutation(
            claim.claim().article(),
            claim.claim().id(),
            by,
            links.same(denial, deniedThere, claim)));
  }

  /** Claims of other articles that share the event of the denial or of what it denies here. */
  private Set<Mention> candidates(Denial denial, Gist gist, List<Mention> here) {
    Set<Mention> near = new LinkedHashSet<>();
    search(denial, denial.frame().event(), DenialNames.words(denial, gist, article), near);
    for (Mention mention : here) {
      search(denial, mention.claim().event(), mention.gist().keys(), near);
      if (isVerdict(denial)) {
        // What fact-checkers look into goes round without saying where it comes from.
        search(denial, nowhere(mention.claim().event()), mention.gist().keys(), near);
      }
    }
    return near;
  }

  private boolean isVerdict(Denial denial) {
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

  private void search(Denial denial, Event event, Collection<String> words, Set<Mention> to) {
    Set<String> orAny = new HashSet<>(words);
    orAny.add(BlockKeys.ANY);
    Set<Long> keys = BlockKeys.asked(event, orAny);
    int back = DenialLinks.daysAfter(denial, article);
    Event days = denial.frame().event();
    if (days.day() != null) {
      LocalDate last = Links.last(days);
      search(claims.events, new Wanted(article(), keys, days.day(), last, back, true), to);
    }
    LocalDate published = article.article().day();
    if (published != null) {
      search(
          claims.publications, new Wanted(article(), keys, published, published, back, true), to);
    }
  }

  private void search(Blocks blocks, Wanted wanted, Set<Mention> to) {
    Near near = blocks.near(wanted);
    to.addAll(near.mentions());
    capped |= near.capped();
  }
}
