package org.gainsay.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Event;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Signal;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/**
 * The claims of a corpus, made ready for comparing each with those of the same event. Gives the
 * dossiers one by one, in any order, to any thread.
 */
public final class Links {
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Origins origins;
  private final Denied denied;
  private final Answers answers;

  Links(List<TaggedArticle> articles, Likeness likeness) {
    Directory directory = new Directory(articles);
    Mentions maker = new Mentions(directory, likeness);
    articles.forEach(each -> mentions.put(each.article().id(), maker.of(each)));
    List<Mention> all = mentions.values().stream().flatMap(Collection::stream).toList();
    Blocks events = byEvent(all, likeness);
    this.origins = new Copies(all);
    this.denied =
        new Denied(new DenialLinks(likeness, directory), directory, events, byPublication(all));
    articles.forEach(each -> denied.add(each, mentions.get(each.article().id())));
    this.answers = new Answers(likeness, events, origins);
  }

  /**
   * Some articles of a larger corpus, what is near to them having been found elsewhere.
   *
   * @param mentions of each article
   */
  Links(
      List<TaggedArticle> articles,
      Map<String, List<Mention>> mentions,
      Directory directory,
      Blocks events,
      Blocks publications,
      Origins origins,
      Likeness likeness) {
    this.mentions.putAll(mentions);
    this.origins = origins;
    this.denied = new Denied(new DenialLinks(likeness, directory), directory, events, publications);
    articles.forEach(each -> denied.add(each, mentions.get(each.article().id())));
    this.answers = new Answers(likeness, events, origins);
  }

  /** Claims by the days of what they speak of. */
  private static Blocks byEvent(List<Mention> mentions, Likeness likeness) {
    return new MemoryBlocks(
        mentions.stream().filter(each -> isOfEvent(each.article(), each.tagged())).toList(),
        mention -> mention.claim().event().day(),
        mention -> last(mention.claim().event()),
        mention -> eventKeys(mention, likeness));
  }

  /** Whether a claim is found by the days of what it speaks of, where these are known. */
  static boolean isOfEvent(TaggedArticle article, TaggedClaim claim) {
    return claim.posture() != Posture.REFUTED
        && (claim.negated() || !Mention.isBackground(article, claim));
  }

  static Set<Long> eventKeys(Mention mention, Likeness likeness) {
    return BlockKeys.posted(mention.claim().event(), likeness.words(mention.gist(), false));
  }

  /** Whether a claim can be denied. */
  static boolean isDeniable(TaggedClaim claim) {
    return claim.posture() != Posture.REFUTED && !claim.negated();
  }

  static Set<Long> publicationKeys(Mention mention) {
    return BlockKeys.posted(mention.claim().event(), DenialLinks.deniable(mention));
  }

  /** Claims that can be denied, by the day of their article. */
  private static Blocks byPublication(List<Mention> mentions) {
    return new MemoryBlocks(
        mentions.stream().filter(each -> isDeniable(each.tagged())).toList(),
        mention -> mention.article().article().day(),
        mention -> mention.article().article().day(),
        Links::publicationKeys);
  }

  /** The last day of what an event spans; {@code null} where it is unknown. */
  static LocalDate last(Event event) {
    return event.until() == null ? event.day() : event.until();
  }

  /** What is linked with the claims of one of the articles. */
  public Dossier dossier(TaggedArticle article) {
    List<Mention> own = mentions.get(article.article().id());
    EvidenceMaker evidence = new EvidenceMaker();
    for (Mention mention : own) {
      signals(mention, evidence);
      origins
          .originals(mention)
          .forEach(quote -> evidence.copied(mention, origins.origin(mention), quote));
    }
    denied.addTo(evidence, article.article().id());
    for (int i = 0; i < own.size(); i++) {
      answers.addTo(evidence, own, i);
    }
    List<Claim> claims = own.stream().map(Mention::claim).toList();
    return new Dossier(article.article(), article.outlet(), claims, evidence.sorted());
  }

  /**
   * How many articles have a claim or a denial with so many candidates that only the likeliest were
   * compared, among those whose dossiers have been made.
   */
  public int capped() {
    Set<String> articles = new HashSet<>(denied.capped());
    articles.addAll(answers.capped());
    return articles.size();
  }

  /** Whether an article, whose dossier has been made, is one of {@link #capped}. */
  public boolean isCapped(TaggedArticle article) {
    String id = article.article().id();
    return denied.isCapped(id) || answers.isCapped(id);
  }

  private static void signals(Mention mention, EvidenceMaker evidence) {
    List<Span> hedges = mention.tagged().hedges();
    if (!hedges.isEmpty()) {
      evidence.signal(mention, Signal.Kind.HEDGED, hedges.get(0), hedges.size());
    }
    List<Span> loaded = mention.tagged().loaded();
    if (!loaded.isEmpty()) {
      evidence.signal(mention, Signal.Kind.LOADED, loaded.get(0), loaded.size());
    }
    if (mention.tagged().attribution() >= 0) {
      Statement statement = mention.article().attributions().get(mention.tagged().attribution());
      if (statement.source() == null) {
        evidence.signal(mention, Signal.Kind.UNSOURCED, statement.cue(), 1);
      } else {
        evidence.signal(mention, Signal.Kind.ATTRIBUTED, statement.source(), 1);
      }
    }
  }
}
