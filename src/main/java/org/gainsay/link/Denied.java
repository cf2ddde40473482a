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
import org.gainsay.fact.Same;
import org.gainsay.fact.Source;
import org.gainsay.link.Blocks.Near;
import org.gainsay.link.Blocks.Wanted;
import org.gainsay.tag.Denial;
import org.gainsay.tag.TaggedArticle;

/** What the denials of all articles deny, in their own and in other articles. */
final class Denied {
  /** A claim and the words that deny it. */
  private record Refutation(
      Mention claim, Source denier, List<Source> via, TaggedArticle where, Span words, Same same) {}

  private final DenialLinks links;
  private final Directory directory;
  private final Blocks events;
  private final Blocks publications;
  private final Map<String, List<Refutation>> byArticle = new HashMap<>();
  private final Set<String> capped = new HashSet<>();

  /**
   * @param events claims by the days of what they speak of
   * @param publications claims by the day of their article
   */
  Denied(DenialLinks links, Directory directory, Blocks events, Blocks publications) {
    this.links = links;
    this.directory = directory;
    this.events = events;
    this.publications = publications;
  }

  /**
   * Looks for what the denials of an article deny.
   *
   * @param own its claims
   */
  void add(TaggedArticle article, List<Mention> own) {
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
      here.forEach(mention -> refute(mention, denial, article, List.of()));
      Source denier = directory.know(denial.source());
      Gist gist = links.gist(denial);
      List<Mention> beside =
          own.stream()
              .filter(mention -> mention.claim().posture() != Posture.REFUTED)
              .filter(mention -> directory.know(mention.claim().source()).equals(denier))
              .toList();
      for (Mention mention : candidates(denial, gist, article, here)) {
        if (!mention.claim().source().equals(denier)
            && links.across(denial, gist, article, here, beside, mention)) {
          refute(mention, denial, article, here);
        }
      }
    }
  }

  private void refute(
      Mention claim, Denial denial, TaggedArticle where, List<Mention> deniedThere) {
    byArticle
        .computeIfAbsent(claim.claim().article(), any -> new ArrayList<>())
        .add(
            new Refutation(
                claim,
                directory.know(denial.source()),
                denial.via().stream().map(directory::know).toList(),
                where,
                DenialLinks.words(denial, where),
                links.same(denial, deniedThere, claim)));
  }

  /** Claims of other articles that share the event of the denial or of what it denies here. */
  private Set<Mention> candidates(
      Denial denial, Gist gist, TaggedArticle article, List<Mention> here) {
    Set<Mention> near = new LinkedHashSet<>();
    search(denial.frame().event(), DenialLinks.words(denial, gist, article), denial, article, near);
    for (Mention mention : here) {
      search(mention.claim().event(), mention.gist().keys(), denial, article, near);
    }
    return near;
  }

  private void search(
      Event event,
      Collection<String> words,
      Denial denial,
      TaggedArticle article,
      Set<Mention> to) {
    Set<String> orAny = new HashSet<>(words);
    orAny.add(BlockKeys.ANY);
    Set<Long> keys = BlockKeys.asked(event, orAny);
    Event days = denial.frame().event();
    if (days.day() != null) {
      search(events, keys, days.day(), Links.last(days), denial, article, to);
    }
    LocalDate published = article.article().day();
    if (published != null) {
      search(publications, keys, published, published, denial, article, to);
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

  /** Adds what denies the claims of an article. */
  void addTo(EvidenceMaker evidence, String article) {
    for (Refutation each : byArticle.getOrDefault(article, List.of())) {
      String quote = each.where.article().quote(each.words);
      evidence.contradiction(
          each.claim,
          each.claim.claim().source(),
          each.denier,
          each.via,
          each.where,
          each.words,
          List.of(new Clash(Clash.Kind.DENIAL, "", quote)),
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
