package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Same;

/** What the denials of all articles deny. */
final class Denied {
  private final Map<String, List<Refutation>> byArticle = new HashMap<>();
  private final Map<Same, Same> reasons = new HashMap<>();
  private final Set<String> capped = new HashSet<>();

  /** Adds what was found for one article, those of a corpus in any order. */
  void add(DenialSearch found) {
    for (Refutation each : found.refutations()) {
      Same same = reasons.computeIfAbsent(each.same(), any -> each.same());
      byArticle
          .computeIfAbsent(each.article(), any -> new ArrayList<>())
          .add(new Refutation(each.article(), each.claim(), each.denier(), same));
    }
    if (found.capped()) {
      capped.add(found.article());
    }
  }

  /** Once all were added. */
  void seal() {
    reasons.clear();
  }

  /**
   * Adds what denies the claims of an article.
   *
   * @param own all of these
   */
  void addTo(EvidenceMaker evidence, String article, List<Mention> own) {
    for (Refutation each : byArticle.getOrDefault(article, List.of())) {
      Refutation.Denier denier = each.denier();
      Mention claim =
          own.stream()
              .filter(one -> one.claim().id().equals(each.claim()))
              .findFirst()
              .orElseThrow();
      evidence.contradiction(
          claim,
          claim.claim().source(),
          denier.source(),
          denier.via(),
          denier.quote(),
          denier.day(),
          List.of(new Clash(Clash.Kind.DENIAL, "", denier.quote().text())),
          false,
          each.same());
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
