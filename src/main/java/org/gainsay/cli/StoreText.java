package org.gainsay.cli;

import java.util.Optional;
import org.gainsay.fact.Posture;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/** What an evidence store holds, for a person at a terminal. */
final class StoreText {
  private StoreText() {}

  /** One line of a claim: its id, its day, who says so, and the words. */
  static String claim(TaggedArticle article, TaggedClaim claim) {
    String source =
        claim.attribution() < 0
            ? article.outlet().name()
            : article.attributions().get(claim.attribution()).origin().name();
    String day = Optional.ofNullable(claim.frame().event().day()).map(Object::toString).orElse("-");
    return "%-9s  %-10s  %s%s: \"%s\""
        .formatted(
            claim.id() + (claim.negated() ? " not" : ""),
            day,
            stance(claim.posture()),
            source.isEmpty() ? "somebody" : source,
            line(article.article().quote(claim.span())));
  }

  /** What comes before the name of the one whose words they are. */
  private static String stance(Posture posture) {
    return switch (posture) {
      case ASSERTED -> "asserted by ";
      case REPORTED -> "reported by ";
      case REFUTED -> "refuted, said by ";
    };
  }

  /** Words of a text on one line. */
  static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
