package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Same;
import org.gainsay.fact.Signal;
import org.gainsay.fact.Source;
import org.gainsay.tag.Denial;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;

/**
 * Finds, for each claim of each article, who contradicts and who corroborates it. A pure function:
 * the order of the articles changes nothing but the order of the dossiers.
 */
public final class Linker {
  /** Claims of one article that are further apart, in characters, are not compared. */
  private static final int REACH = 20_000;

  /** How many days a denial may come after what it denies. */
  public static final int DENIAL_DAYS = 14;

  /** How many days two reports of one event may be apart. */
  public static final int EVENT_DAYS = 1;

  private final Likeness likeness = new Likeness(new Lexicon());

  /** One dossier for each article, in the same order. */
  public List<Dossier> link(List<TaggedArticle> articles) {
    Directory directory = new Directory(articles);
    Mentions maker = new Mentions(directory, likeness);
    DenialLinks denials = new DenialLinks(likeness, directory);
    Map<String, List<Mention>> mentions = new HashMap<>();
    Map<Mention, EvidenceMaker> evidence = new HashMap<>();
    Blocks blocks = new Blocks();
    List<EvidenceMaker> makers = new ArrayList<>();
    for (TaggedArticle article : articles) {
      EvidenceMaker own = new EvidenceMaker();
      makers.add(own);
      List<Mention> found = maker.of(article);
      mentions.put(article.article().id(), found);
      for (Mention mention : found) {
        evidence.put(mention, own);
        blocks.add(mention);
        signals(mention, own);
      }
    }
    Copies copies = new Copies(List.copyOf(evidence.keySet()));
    evidence.forEach((mention, own) -> copied(mention, copies, own));
    for (TaggedArticle article : articles) {
      for (Denial denial : article.denials()) {
        deny(
            denial,
            article,
            mentions.get(article.article().id()),
            denials,
            directory,
            blocks,
            evidence);
      }
      for (Mention mention : mentions.get(article.article().id())) {
        relate(mention, blocks, copies, evidence.get(mention));
      }
    }
    List<Dossier> dossiers = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      TaggedArticle article = articles.get(i);
      dossiers.add(
          new Dossier(
              article.article(),
              article.outlet(),
              mentions.get(article.article().id()).stream().map(Mention::claim).toList(),
              makers.get(i).sorted()));
    }
    return dossiers;
  }

  private static void deny(
      Denial denial,
      TaggedArticle article,
      List<Mention> own,
      DenialLinks links,
      Directory directory,
      Blocks blocks,
      Map<Mention, EvidenceMaker> evidence) {
    Source denier = directory.know(denial.source());
    List<Source> via = denial.via().stream().map(directory::know).toList();
    Span words = DenialLinks.words(denial, article);
    Clash clash = new Clash(Clash.Kind.DENIAL, "", article.article().quote(words));
    Set<Source> deniers = new HashSet<>();
    article.denials().forEach(each -> deniers.add(directory.know(each.source())));
    List<Mention> denied =
        links.within(
            denial,
            own.stream()
                .filter(
                    mention ->
                        denial.claims().contains(mention.claim().id())
                            || !deniers.contains(mention.claim().source()))
                .toList());
    for (Mention mention : denied) {
      evidence
          .get(mention)
          .contradiction(
              mention,
              mention.claim().source(),
              denier,
              via,
              article,
              words,
              List.of(clash),
              false,
              links.same(denial, List.of(), mention));
    }
    Set<Mention> near = new LinkedHashSet<>(blocks.near(denial.frame().event()));
    denied.forEach(mention -> near.addAll(blocks.near(mention.claim().event())));
    for (Mention mention : near) {
      boolean other =
          !mention.claim().article().equals(article.article().id())
              && !mention.claim().source().equals(denier);
      if (other && links.across(denial, article, denied, mention)) {
        evidence
            .get(mention)
            .contradiction(
                mention,
                mention.claim().source(),
                denier,
                via,
                article,
                words,
                List.of(clash),
                false,
                links.same(denial, denied, mention));
      }
    }
  }

  /** Compares a claim with what others say of the same event. */
  private void relate(Mention mention, Blocks blocks, Copies copies, EvidenceMaker evidence) {
    Source origin = copies.origin(mention);
    for (Mention other : blocks.near(mention.claim().event())) {
      boolean again = other.claim().source().equals(mention.claim().source());
      boolean comparable =
          !other.equals(mention)
              && (!mention.sameArticle(other) || !again && mention.isWithin(REACH, other))
              && other.claim().posture() != Posture.REFUTED
              && likeness.placesMayAgree(mention.claim().event(), other.claim().event());
      boolean near =
          mention.sameArticle(other)
              ? sameDays(mention, other)
              : likeness.near(
                  mention.claim().event(),
                  other.claim().event(),
                  mention.tagged().negated() ? DENIAL_DAYS : EVENT_DAYS,
                  other.tagged().negated() ? DENIAL_DAYS : EVENT_DAYS);
      if (!comparable || !near) {
        continue;
      }
      Span span = other.claim().span();
      boolean hedged = !other.tagged().hedges().isEmpty();
      Source source = copies.origin(other);
      List<Source> via = via(other, source);
      Relation relation = Relation.of(mention, other, likeness);
      boolean answers = !again || corrects(other, mention);
      if (answers && relation instanceof Relation.Contradicts contradicts) {
        // Whoever contradicts the text that he copies speaks for himself.
        boolean changed = source.equals(origin);
        evidence.contradiction(
            mention,
            changed ? mention.claim().source() : origin,
            changed ? other.claim().source() : source,
            changed ? via(other, other.claim().source()) : via,
            other.article(),
            span,
            contradicts.clashes(),
            hedged,
            same(mention, other));
      } else if (relation instanceof Relation.Corroborates
          && mention.claim().posture() != Posture.REFUTED) {
        evidence.corroboration(
            mention, origin, source, via, other.article(), span, hedged, same(mention, other));
      }
    }
  }

  private Same same(Mention mention, Mention other) {
    return likeness.same(
        mention.claim().event(), mention.gist(), other.claim().event(), other.gist());
  }

  /** Who passed it on; a copy is passed on by its outlet. */
  private static List<Source> via(Mention mention, Source origin) {
    if (mention.claim().attribution() != null) {
      return mention.claim().attribution().via();
    }
    return origin.equals(mention.claim().source()) ? List.of() : List.of(mention.claim().source());
  }

  private static void copied(Mention mention, Copies copies, EvidenceMaker evidence) {
    copies
        .originals(mention)
        .forEach(quote -> evidence.copied(mention, copies.origin(mention), quote));
  }

  /** Whether the same source says something later, in another article: a correction. */
  private static boolean corrects(Mention other, Mention mention) {
    Article later = other.article().article();
    Article earlier = mention.article().article();
    return !other.sameArticle(mention)
        && later.day() != null
        && earlier.day() != null
        && later.day().isAfter(earlier.day());
  }

  private boolean sameDays(Mention one, Mention other) {
    return one.claim().event().day() == null
        || other.claim().event().day() == null
        || likeness.near(one.claim().event(), other.claim().event(), 3, 3);
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
