package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Source;
import org.gainsay.tag.TaggedArticle;

/**
 * Which sentences of outlets' own voices stand in an earlier article too, word for word or nearly:
 * their origin is the first outlet that had them, of one day an agency. What somebody is quoted as
 * saying is no copy, since many may have heard it.
 */
public final class Copies implements Origins {
  /** A single sentence of so many words is not written twice by chance. */
  private static final int LONG = 12;

  private final Map<Mention, Passage> passages = new HashMap<>();
  private final Map<Passage, Passage> originals;

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
        Span sentence = Passage.sentence(article, mention.tagged());
        Map<Span, Passage> own =
            same.computeIfAbsent(article.article().id(), any -> new HashMap<>());
        passages.put(mention, own.computeIfAbsent(sentence, any -> Passage.of(article, sentence)));
      }
    }
    List<Passage> all = same.values().stream().flatMap(each -> each.values().stream()).toList();
    originals = certain(candidates(all, byHash(all)));
  }

  /** By which the sentences of one article's own voice find copies of themselves. */
  static Set<Long> hashes(TaggedArticle article) {
    Set<Long> hashes = new HashSet<>();
    Passage.of(article).forEach(each -> hashes.addAll(each.hashes()));
    return hashes;
  }

  /** Those that share a hash with another one, the first ones. */
  private static Map<Long, List<Passage>> byHash(List<Passage> all) {
    Map<Long, List<Passage>> byHash = new HashMap<>();
    for (Passage passage : all) {
      for (Long hash : passage.hashes()) {
        byHash.computeIfAbsent(hash, any -> new ArrayList<>(1)).add(passage);
      }
    }
    byHash.values().removeIf(each -> each.size() == 1);
    byHash.values().forEach(each -> each.sort(Passage.FIRST_TO_LAST));
    return byHash;
  }

  /** For each passage the first one that it is like. */
  private static Map<Passage, Passage> candidates(
      List<Passage> all, Map<Long, List<Passage>> byHash) {
    Map<Passage, Passage> candidates = new HashMap<>();
    for (Passage passage : all) {
      Set<Passage> near = new LinkedHashSet<>();
      for (Long hash : passage.hashes()) {
        List<Passage> bucket = byHash.getOrDefault(hash, List.of());
        near.addAll(bucket.subList(0, Math.min(Passage.FIRST, bucket.size())));
      }
      near.stream()
          .filter(passage::mayCopy)
          .min(Passage.FIRST_TO_LAST)
          .ifPresent(original -> candidates.put(passage, original));
    }
    return candidates;
  }

  /**
   * Those that are copies: a short sentence counts only where the two articles share another one.
   *
   * @param candidates all of those of an article with their originals; articles may be apart
   */
  public static Map<Passage, Passage> certain(Map<Passage, Passage> candidates) {
    Map<Passage, Passage> certain = new HashMap<>();
    Map<List<String>, Integer> shared = new HashMap<>();
    candidates.forEach((copy, first) -> shared.merge(pair(copy, first), 1, Integer::sum));
    candidates.forEach(
        (copy, first) -> {
          if (shared.get(pair(copy, first)) > 1 || copy.fingerprint().length() >= LONG) {
            certain.put(copy, first);
          }
        });
    return certain;
  }

  private static List<String> pair(Passage copy, Passage first) {
    return List.of(copy.article(), first.article());
  }

  @Override
  public Source origin(Mention mention) {
    Passage first = null;
    for (Passage next = original(mention); next != null; next = originals.get(next)) {
      first = next;
    }
    return first == null ? mention.claim().source() : first.outlet();
  }

  @Override
  public List<Quote> originals(Mention mention) {
    List<Quote> quotes = new ArrayList<>();
    for (Passage next = original(mention); next != null; next = originals.get(next)) {
      quotes.add(next.quote());
    }
    return quotes;
  }

  private Passage original(Mention mention) {
    Passage passage = passages.get(mention);
    return passage == null ? null : originals.get(passage);
  }
}
