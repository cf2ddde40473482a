package org.gainsay.rate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Source;

/**
 * Who contradicts a claim, who says the same: at most one sentence for each, the weightier first.
 */
final class EvidenceSentences {
  private final RatedClaim rated;
  private final Claim claim;

  EvidenceSentences(RatedClaim rated) {
    this.rated = rated;
    this.claim = rated.claim();
  }

  /** Empty where no counted finding rests on what others say. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    Optional<Contradiction> against = strongest(Contradiction.class);
    Optional<Corroboration> with = strongest(Corroboration.class);
    against.ifPresent(each -> sentences.add(against(each)));
    with.ifPresent(each -> sentences.add(with(each, against.isPresent())));
    return sentences;
  }

  /** Of the strongest finding that rests on such evidence, the best known and nearest voice. */
  private <E extends Evidence> Optional<E> strongest(Class<E> kind) {
    return rated.findings().stream()
        .filter(Finding::counts)
        .flatMap(finding -> evidence(finding, kind).sorted(bestFirst()))
        .findFirst();
  }

  private static <E extends Evidence> Stream<E> evidence(Finding finding, Class<E> kind) {
    return finding.evidence().stream().filter(kind::isInstance).map(kind::cast);
  }

  private Comparator<Evidence> bestFirst() {
    return Comparator.comparing((Evidence each) -> !each.source().identified())
        .thenComparing(each -> !each.source().localTo(claim.event().places()))
        .thenComparing(Evidence::id);
  }

  private String against(Contradiction contradiction) {
    String words = Explanation.quote(contradiction.quote().text());
    if (contradiction.isCorrection() && claim.attribution() != null) {
      return "%s later took it back: %s.".formatted(speaker(contradiction, List.of()), words);
    }
    if (contradiction.sameArticle() && contradiction.source().equals(claim.outlet())) {
      return "The article itself says otherwise: %s.".formatted(words);
    }
    String others = others(Contradiction.class, contradiction);
    return "%s contradicted it%s: %s."
        .formatted(speaker(contradiction, contradiction.via()), others, words);
  }

  private String with(Corroboration corroboration, boolean contradicted) {
    String others = others(Corroboration.class, corroboration);
    return "%s%s said the same%s: %s."
        .formatted(
            contradicted ? "On the other side, " : "",
            contradicted
                ? Speaker.beforeVerb(corroboration.source(), corroboration.via(), claim.event())
                : speaker(corroboration, corroboration.via()),
            others,
            Explanation.quote(corroboration.quote().text()));
  }

  /** ", as did two others": other identified origins in counted findings of the same kind. */
  private String others(Class<? extends Evidence> kind, Evidence shown) {
    long count =
        rated.findings().stream()
            .filter(Finding::counts)
            .flatMap(finding -> evidence(finding, kind))
            .map(Evidence::source)
            .filter(source -> source.identified() && !source.equals(shown.source()))
            .distinct()
            .count();
    if (count == 0) {
      return "";
    }
    return count == 1 ? ", as did one other" : ", as did " + count + " others";
  }

  private String speaker(Evidence evidence, List<Source> via) {
    return Explanation.capital(Speaker.beforeVerb(evidence.source(), via, claim.event()));
  }
}
