package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.tag.TaggedArticle;

/**
 * Which sentences of outlets' own voices stand in an earlier article too, word for word or nearly:
 * their origin is the first outlet that had them, of one day an agency. What somebody is quoted as
 * saying is no copy, since many may have heard it.
 */
public final class Copies implements Origins {
  /** A single sentence of so many words is not written twice by chance. */
  private static final int LONG = 12;

  /** A sentence that copies another one, or is the original of one. */
  private record Place(String article, Span span) {}

  /** What is copied, and by itself may copy another one. */
  private record Copied(Place place, Original original) {}

  private final Map<Place, Copied> originals = new HashMap<>();

  /**
   * Looks for copies.
   *
   * @param passages of all articles, in any order
   */
  Copies(List<Passage> passages) {
    Map<Passage, Copied> known = new HashMap<>();
    certain(CopySearch.candidates(passages))
        .forEach(
            (copy, first) ->
                originals.put(place(copy), known.computeIfAbsent(first, Copies::copied)));
  }

  private static Copied copied(Passage passage) {
    return new Copied(place(passage), new Original(passage.quote(), passage.outlet()));
  }

  private static Place place(Passage passage) {
    return new Place(passage.article(), passage.span());
  }

  /** By which the sentences of one article's own voice find copies of themselves. */
  static Set<Long> hashes(TaggedArticle article) {
    Set<Long> hashes = new HashSet<>();
    Passage.of(article).forEach(each -> hashes.addAll(each.hashes()));
    return hashes;
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
  public List<Original> chain(Mention mention) {
    if (!Passage.isOwn(mention.tagged())) {
      return List.of();
    }
    List<Original> chain = new ArrayList<>();
    Copied next = originals.get(new Place(mention.claim().article(), mention.sentence()));
    for (; next != null; next = originals.get(next.place)) {
      chain.add(next.original);
    }
    return chain;
  }
}
