package org.gainsay.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.fact.Event;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Source;
import org.gainsay.tag.Denial;
import org.gainsay.tag.TaggedArticle;

/**
 * By what an article finds those that it could be linked with, and by what they find it, without
 * having them all at hand. Two articles that {@link Links} would link share a key; two that share
 * one need not be linked. Keys are hashes, of places, names and words together with the fortnight,
 * so that an article does not find what was said of its place years ago.
 *
 * @param posted by which its claims are found
 * @param asked by which its claims find others
 * @param denied by which its denials find claims
 * @param passages of sentences in its outlet's voice, which copies of them share
 * @param declares names of its outlet, where the input says who that is
 * @param names of those that it names as sources
 */
public record ArticleKeys(
    Set<Long> posted,
    Set<Long> asked,
    Set<Long> denied,
    Set<Long> passages,
    Set<Long> declares,
    Set<Long> names) {
  private static final int DAYS = 16;

  /** What lasts longer than so many spans of days is found at any time. */
  private static final int MOST = 12;

  /** Of what is asked for longer, the last ones. */
  private static final int MOST_ASKED = 400;

  private static final long ANYTIME = Long.MIN_VALUE;
  private static final long BY_EVENT = 0x45;
  private static final long BY_PUBLICATION = 0x50;

  public ArticleKeys {
    posted = Set.copyOf(posted);
    asked = Set.copyOf(asked);
    denied = Set.copyOf(denied);
    passages = Set.copyOf(passages);
    declares = Set.copyOf(declares);
    names = Set.copyOf(names);
  }

  static ArticleKeys of(TaggedArticle article, Likeness likeness) {
    Directory directory = new Directory(List.of(article));
    List<Mention> mentions = new Mentions(directory, likeness).of(article);
    Set<Long> posted = new HashSet<>();
    Set<Long> asked = new HashSet<>();
    for (Mention mention : mentions) {
      post(mention, likeness, posted);
      ask(mention, likeness, asked);
    }
    DenialLinks links = new DenialLinks(likeness);
    Set<Long> denied = new HashSet<>();
    article.denials().forEach(each -> deny(each, article, mentions, links, denied));
    return new ArticleKeys(
        posted,
        asked,
        denied,
        Copies.hashes(article),
        hashes(Directory.declared(article)),
        hashes(sources(article).filter(Directory::isOpen).map(each -> Directory.key(each.name()))));
  }

  private static void post(Mention mention, Likeness likeness, Set<Long> to) {
    if (mention.claim().posture() == Posture.REFUTED) {
      return;
    }
    Event event = mention.claim().event();
    boolean negated = mention.tagged().negated();
    if (mention.isOfDays()) {
      Set<Long> keys = BlockKeys.posted(event, likeness.words(mention.gist(), false));
      posted(BY_EVENT, keys, event.day(), Links.last(event).plusDays(mention.reach()), to);
    }
    LocalDate day = mention.day();
    if (day != null && !negated) {
      Set<Long> keys = BlockKeys.posted(event, DenialNames.deniable(mention));
      posted(BY_PUBLICATION, keys, day, day.plusDays(mention.reach()), to);
    }
  }

  private static void ask(Mention mention, Likeness likeness, Set<Long> to) {
    Event event = mention.claim().event();
    if (mention.isOfDays()) {
      Set<Long> keys = BlockKeys.asked(event, likeness.words(mention.gist(), true));
      asked(BY_EVENT, keys, event.day().minusDays(mention.reach()), Links.last(event), to);
    }
  }

  private static void deny(
      Denial denial,
      TaggedArticle article,
      List<Mention> mentions,
      DenialLinks links,
      Set<Long> to) {
    Event event = denial.frame().event();
    deny(denial, event, DenialNames.words(denial, links.gist(denial), article), article, to);
    for (Mention mention : mentions) {
      // whatever it may deny in its own article, whoever the sources turn out to be
      boolean open =
          mention.claim().posture() != Posture.ASSERTED && !mention.tagged().negated()
              || denial.claims().contains(mention.claim().id());
      if (open) {
        deny(denial, mention.claim().event(), mention.gist().keys(), article, to);
      }
    }
  }

  private static void deny(
      Denial denial, Event event, Collection<String> words, TaggedArticle article, Set<Long> to) {
    Set<String> orAny = new HashSet<>(words);
    orAny.add(BlockKeys.ANY);
    Set<Long> keys = BlockKeys.asked(event, orAny);
    Event days = denial.frame().event();
    int back = DenialLinks.daysAfter(denial, article);
    if (days.day() != null) {
      asked(BY_EVENT, keys, days.day().minusDays(back), Links.last(days), to);
    }
    LocalDate published = article.article().day();
    if (published != null) {
      asked(BY_EVENT, keys, published.minusDays(back), published, to);
      asked(BY_PUBLICATION, keys, published.minusDays(back), published, to);
    }
  }

  private static void posted(
      long kind, Set<Long> keys, LocalDate first, LocalDate last, Set<Long> to) {
    long from = Math.floorDiv(first.toEpochDay(), DAYS);
    long until = Math.floorDiv(last.toEpochDay(), DAYS);
    for (long key : keys) {
      if (until - from >= MOST) {
        to.add(at(kind, key, ANYTIME));
      }
      for (long span = from; until - from < MOST && span <= until; span++) {
        to.add(at(kind, key, span));
      }
    }
  }

  private static void asked(
      long kind, Set<Long> keys, LocalDate first, LocalDate last, Set<Long> to) {
    long until = Math.floorDiv(last.toEpochDay(), DAYS);
    long from = Math.max(until - MOST_ASKED, Math.floorDiv(first.toEpochDay(), DAYS));
    for (long key : keys) {
      to.add(at(kind, key, ANYTIME));
      for (long span = from; span <= until; span++) {
        to.add(at(kind, key, span));
      }
    }
  }

  private static long at(long kind, long key, long span) {
    return BlockKeys.mix(key + BlockKeys.mix(span * 256 + kind));
  }

  private static Stream<Source> sources(TaggedArticle article) {
    Stream<Source> said =
        article.attributions().stream()
            .flatMap(each -> Stream.concat(Stream.of(each.origin()), each.via().stream()));
    Stream<Source> denied =
        article.denials().stream()
            .flatMap(each -> Stream.concat(Stream.of(each.source()), each.via().stream()));
    return Stream.concat(said, denied);
  }

  private static Set<Long> hashes(Stream<String> names) {
    Set<Long> hashes = new HashSet<>();
    names.forEach(name -> hashes.add(BlockKeys.hash(name)));
    return hashes;
  }
}
