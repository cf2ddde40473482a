package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Event;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Signal;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/**
 * The claims of a corpus, made ready for comparing each with those of the same event. Gives the
 * dossiers one by one, in any order, to any thread.
 */
public final class Links {
  private final Mentions maker;
  private final Origins origins;
  private final Denied denied = new Denied();
  private final Answers answers;

  Links(List<TaggedArticle> articles, Likeness likeness) {
    Directory directory = new Directory(List.of());
    Mentions bare = new Mentions(new Directory(List.of()), likeness);
    PackedMentions.Builder packer = new PackedMentions.Builder();
    List<Passage> passages = new ArrayList<>();
    BitSet denying = new BitSet();
    Chunks.inOrder(
        articles.size(),
        i -> new Taken(articles.get(i), bare),
        each -> {
          directory.add(each.article);
          denying.set(packer.size(), !each.article.denials().isEmpty());
          Article article = each.article.article();
          packer.add(article.id(), article.day(), each.article.outlet(), each.mentions);
          passages.addAll(each.passages);
        });
    this.maker = new Mentions(directory, likeness);
    this.origins = new Copies(passages);
    passages.clear();
    PackedMentions mentions = packer.build(directory, likeness);
    Blocks events = byEvent(mentions, likeness);
    deny(
        denying.stream().parallel().mapToObj(articles::get).map(this::held),
        new DenialSearch.Claims(events, byPublication(mentions)),
        likeness,
        directory);
    this.answers = new Answers(likeness, events, origins);
  }

  /** Some articles of a larger corpus, what is near to them having been found elsewhere. */
  Links(
      List<Held> articles,
      Directory directory,
      Blocks events,
      Blocks publications,
      Origins origins,
      Likeness likeness) {
    this.maker = new Mentions(directory, likeness);
    this.origins = origins;
    deny(articles.stream(), new DenialSearch.Claims(events, publications), likeness, directory);
    this.answers = new Answers(likeness, events, origins);
  }

  /** What a corpus takes of an article. */
  private record Taken(TaggedArticle article, List<Mention> mentions, List<Passage> passages) {
    Taken(TaggedArticle article, Mentions bare) {
      this(article, bare.bare(article), Passage.of(article));
    }
  }

  private Held held(TaggedArticle article) {
    return new Held(article, maker.of(article));
  }

  private void deny(
      Stream<Held> articles, DenialSearch.Claims claims, Likeness likeness, Directory directory) {
    articles
        .map(each -> new DenialSearch(likeness, directory, claims, each.article(), each.mentions()))
        .forEachOrdered(denied::add);
    denied.seal();
  }

  /** Claims by the days of what they speak of. */
  private static Blocks byEvent(PackedMentions mentions, Likeness likeness) {
    return new MemoryBlocks(
        mentions,
        new MemoryBlocks.Shelving(
            mention ->
                isOfEvent(mention.day(), mention.tagged()) ? mention.claim().event().day() : null,
            mention -> last(mention.claim().event()),
            mention -> eventKeys(mention, likeness)));
  }

  /** Whether a claim is found by the days of what it speaks of, where these are known. */
  static boolean isOfEvent(LocalDate published, TaggedClaim claim) {
    return claim.posture() != Posture.REFUTED && Mention.isOfDays(published, claim);
  }

  static Set<Long> eventKeys(Mention mention, Likeness likeness) {
    return BlockKeys.posted(mention.claim().event(), likeness.words(mention.gist(), false));
  }

  /** Whether a claim can be denied. */
  static boolean isDeniable(TaggedClaim claim) {
    return claim.posture() != Posture.REFUTED && !claim.negated();
  }

  static Set<Long> publicationKeys(Mention mention) {
    return BlockKeys.posted(mention.claim().event(), DenialNames.deniable(mention));
  }

  /** Claims that can be denied, by the day of their article. */
  private static Blocks byPublication(PackedMentions mentions) {
    return new MemoryBlocks(
        mentions,
        new MemoryBlocks.Shelving(
            mention -> isDeniable(mention.tagged()) ? mention.day() : null,
            Mention::day,
            Links::publicationKeys));
  }

  /** The last day of what an event spans; {@code null} where it is unknown. */
  static LocalDate last(Event event) {
    return event.until() == null ? event.day() : event.until();
  }

  /** What is linked with the claims of one of the articles. */
  public Dossier dossier(TaggedArticle article) {
    List<Mention> own = maker.of(article);
    EvidenceMaker evidence = new EvidenceMaker();
    for (Mention mention : own) {
      signals(article, mention, evidence);
      origins
          .originals(mention)
          .forEach(quote -> evidence.copied(mention, origins.origin(mention), quote));
    }
    denied.addTo(evidence, article.article().id(), own);
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

  private static void signals(TaggedArticle article, Mention mention, EvidenceMaker evidence) {
    List<Span> hedges = mention.tagged().hedges();
    if (!hedges.isEmpty()) {
      evidence.signal(mention, Signal.Kind.HEDGED, quote(article, hedges.get(0)), hedges.size());
    }
    List<Span> loaded = mention.tagged().loaded();
    if (!loaded.isEmpty()) {
      evidence.signal(mention, Signal.Kind.LOADED, quote(article, loaded.get(0)), loaded.size());
    }
    if (mention.tagged().attribution() >= 0) {
      Statement statement = article.attributions().get(mention.tagged().attribution());
      if (statement.source() == null) {
        evidence.signal(mention, Signal.Kind.UNSOURCED, quote(article, statement.cue()), 1);
      } else {
        evidence.signal(mention, Signal.Kind.ATTRIBUTED, quote(article, statement.source()), 1);
      }
    }
  }

  private static Quote quote(TaggedArticle article, Span span) {
    return new Quote(article.article().id(), span, article.article().quote(span));
  }
}
