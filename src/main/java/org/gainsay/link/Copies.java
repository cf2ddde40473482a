package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.tag.Sentence;
import org.gainsay.tag.TaggedArticle;

/**
 * Which sentences of outlets' own voices stand in an earlier article too, word for word or nearly:
 * their origin is the first outlet that had them, of one day an agency. What somebody is quoted as
 * saying is no copy, since many may have heard it.
 */
final class Copies {
  /** A single sentence of so many words is not written twice by chance. */
  private static final int LONG = 12;

  /** Of a crowd of like sentences the first ones are looked at; they are the originals. */
  private static final int FIRST = 16;

  /** One sentence in the voice of its outlet. */
  private record Passage(TaggedArticle article, Span span, Fingerprint fingerprint) {
    static Passage of(TaggedArticle article, Span sentence) {
      return new Passage(article, sentence, Fingerprint.of(article.article().quote(sentence)));
    }

    String id() {
      return article.article().id();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Passage that && span.equals(that.span) && id().equals(that.id());
    }

    @Override
    public int hashCode() {
      return 31 * id().hashCode() + span.hashCode();
    }
  }

  /** Originals before copies. */
  private static final Comparator<Passage> FIRST_TO_LAST =
      Comparator.comparing((Passage each) -> day(each.article))
          .thenComparing(each -> each.article.outlet().kind() != SourceKind.NEWS_AGENCY)
          .thenComparing(Passage::id)
          .thenComparing(Passage::span);

  private final Map<Mention, Passage> passages = new HashMap<>();
  private final Map<Passage, Passage> originals = new HashMap<>();

  /**
   * Looks for copies among claims.
   *
   * @param mentions of all articles, in any order
   */
  Copies(List<Mention> mentions) {
    Map<String, Map<Span, Passage>> same = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.claim().attribution() == null) {
        TaggedArticle article = mention.article();
        Span sentence = sentence(mention);
        Map<Span, Passage> own =
            same.computeIfAbsent(article.article().id(), any -> new HashMap<>());
        passages.put(mention, own.computeIfAbsent(sentence, any -> Passage.of(article, sentence)));
      }
    }
    List<Passage> all = same.values().stream().flatMap(each -> each.values().stream()).toList();
    keepCertain(candidates(all, byHash(all)));
  }

  /** By which the sentences of one article's own voice find copies of themselves. */
  static Set<Long> hashes(List<Mention> mentions) {
    Set<Long> hashes = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.claim().attribution() == null) {
        hashes.addAll(Passage.of(mention.article(), sentence(mention)).fingerprint.hashes());
      }
    }
    return hashes;
  }

  /** Those that share a hash with another one, the first ones. */
  private static Map<Long, List<Passage>> byHash(List<Passage> all) {
    Map<Long, List<Passage>> byHash = new HashMap<>();
    for (Passage passage : all) {
      for (Long hash : passage.fingerprint.hashes()) {
        byHash.computeIfAbsent(hash, any -> new ArrayList<>(1)).add(passage);
      }
    }
    byHash.values().removeIf(each -> each.size() == 1);
    byHash.values().forEach(each -> each.sort(FIRST_TO_LAST));
    return byHash;
  }

  private static LocalDate day(TaggedArticle article) {
    LocalDate day = article.article().day();
    return day == null ? LocalDate.MAX : day;
  }

  private static Span sentence(Mention mention) {
    Span claim = mention.claim().span();
    for (Sentence sentence : mention.article().sentences()) {
      if (sentence.span().contains(claim)) {
        return sentence.span();
      }
    }
    return claim;
  }

  /** For each passage the first one that it is like. */
  private static Map<Passage, Passage> candidates(
      List<Passage> all, Map<Long, List<Passage>> byHash) {
    Map<Passage, Passage> candidates = new HashMap<>();
    for (Passage passage : all) {
      Set<Passage> near = new LinkedHashSet<>();
      for (Long hash : passage.fingerprint.hashes()) {
        List<Passage> bucket = byHash.getOrDefault(hash, List.of());
        near.addAll(bucket.subList(0, Math.min(FIRST, bucket.size())));
      }
      near.stream()
          .filter(other -> FIRST_TO_LAST.compare(other, passage) < 0)
          .filter(other -> !other.article.outlet().equals(passage.article.outlet()))
          .filter(other -> other.fingerprint.isLike(passage.fingerprint))
          .min(FIRST_TO_LAST)
          .ifPresent(original -> candidates.put(passage, original));
    }
    return candidates;
  }

  /** A short sentence counts only where the two articles share another one. */
  private void keepCertain(Map<Passage, Passage> candidates) {
    Map<List<String>, Integer> shared = new HashMap<>();
    candidates.forEach((copy, first) -> shared.merge(pair(copy, first), 1, Integer::sum));
    candidates.forEach(
        (copy, first) -> {
          if (shared.get(pair(copy, first)) > 1 || copy.fingerprint.length() >= LONG) {
            originals.put(copy, first);
          }
        });
  }

  private static List<String> pair(Passage copy, Passage first) {
    return List.of(copy.id(), first.id());
  }

  /** Who had the words first; the claim's own source where they are no copy. */
  Source origin(Mention mention) {
    Passage first = null;
    for (Passage next = original(mention); next != null; next = originals.get(next)) {
      first = next;
    }
    return first == null ? mention.claim().source() : first.article.outlet();
  }

  /** The texts that this one copies, from the nearest to the first; empty where it is no copy. */
  List<Quote> originals(Mention mention) {
    List<Quote> quotes = new ArrayList<>();
    for (Passage next = original(mention); next != null; next = originals.get(next)) {
      String words = next.article.article().quote(next.span);
      quotes.add(new Quote(next.id(), next.span, words));
    }
    return quotes;
  }

  private Passage original(Mention mention) {
    Passage passage = passages.get(mention);
    return passage == null ? null : originals.get(passage);
  }
}
