package org.gainsay.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.fact.Source;
import org.gainsay.link.Dossier;
import org.gainsay.rule.Label;

/**
 * Says in two or three plain sentences why an article is rated as it is: who says what, who
 * contradicts or corroborates it, and what that makes of the claim that tells most.
 */
final class Explanation {
  private static final int LONGEST_QUOTE = 140;

  private final Source outlet;
  private final RatedClaim rated;
  private final Label whole;
  private final Claim claim;

  private Explanation(Source outlet, RatedClaim rated, Label whole) {
    this.outlet = outlet;
    this.rated = rated;
    this.whole = whole;
    this.claim = rated.claim();
  }

  static String of(Dossier dossier, List<RatedClaim> claims, Rating article) {
    if (claims.isEmpty()) {
      return "The article makes no claim that could be checked, so it cannot be judged.";
    }
    RatedClaim telling =
        claims.stream()
            .max(
                Comparator.comparing((RatedClaim each) -> each.rating().judged())
                    .thenComparing(RatedClaim::counted)
                    .thenComparing(Explanation::strength)
                    .thenComparing(each -> each.claim().section() != Section.BODY)
                    .thenComparing(each -> each.claim().span(), Comparator.reverseOrder()))
            .orElseThrow();
    Explanation explanation = new Explanation(dossier.outlet(), telling, article.label());
    List<String> sentences = new ArrayList<>();
    sentences.add(explanation.whoSaysWhat());
    sentences.addAll(explanation.whatOthersSay());
    sentences.add(explanation.whatThatMakesOfIt());
    return String.join(" ", sentences);
  }

  private static BigDecimal strength(RatedClaim claim) {
    return claim
        .rating()
        .points()
        .map(points -> points.abs().decimal().multiply(claim.weight()))
        .orElse(BigDecimal.ZERO);
  }

  private String whoSaysWhat() {
    String words = quote(claim.text());
    String who = outlet.name().isBlank() ? "The article" : outlet.name();
    boolean own = claim.attribution() == null || claim.source().equals(outlet);
    boolean unknown = claim.source().name().isBlank();
    if (claim.posture() == Posture.REFUTED) {
      String whose = own || unknown ? "" : " by " + speaker();
      return who + " refutes the claim " + words + whose + ".";
    }
    if (claim.attribution() == null) {
      return who + " says: " + words + ".";
    }
    if (unknown) {
      return who + " reports, and does not say from whom: " + words + ".";
    }
    return claim.source().equals(outlet)
        ? capital(speakerBeforeVerb()) + " said: " + words + "."
        : who + " reports what " + speakerBeforeVerb() + " said: " + words + ".";
  }

  private String speaker() {
    return Speaker.of(claim.source(), claim.attribution().via(), claim.event());
  }

  private String speakerBeforeVerb() {
    return Speaker.beforeVerb(claim.source(), claim.attribution().via(), claim.event());
  }

  private List<String> whatOthersSay() {
    List<String> sentences = new EvidenceSentences(rated).sentences();
    if (!sentences.isEmpty()) {
      return sentences;
    }
    Optional<Finding> strongest = rated.findings().stream().filter(Finding::counts).findFirst();
    String alone = "No other origin contradicts or confirms it";
    return strongest.isPresent()
        ? List.of(alone + ". " + strongest.get().rule().title() + ".")
        : List.of();
  }

  private String whatThatMakesOfIt() {
    if (!rated.rating().judged()) {
      return "No other origin that carries weight contradicts or confirms it, and too little is"
          + " known of who says it, so it cannot be judged.";
    }
    String rating =
        "%s (confidence %s)"
            .formatted(
                words(rated.rating().label()),
                rated.rating().confidence().orElseThrow().setScale(2, RoundingMode.HALF_UP));
    if (rated.rating().cap().equals(Optional.of(Cap.NO_CONTRADICTION))) {
      return "As no identified source contradicts it, it stays " + rating + article() + ".";
    }
    if (rated.rating().cap().equals(Optional.of(Cap.NO_CORROBORATION))) {
      return "As no other origin confirms it, it is " + rating + " and no more" + article() + ".";
    }
    boolean stake =
        rated.rating().points().orElseThrow().sign() < 0 && claim.source().partyTo(claim.event());
    String since =
        stake ? "As " + Speaker.name(claim.source()) + " has a stake in the event, that" : "That";
    return since + " makes the claim " + rating + article() + ".";
  }

  /** What the rating of the claim says of the article. */
  private String article() {
    int sign = rated.rating().points().orElseThrow().sign();
    if (claim.posture() == Posture.REFUTED && sign != 0) {
      return sign < 0 ? ", which bears the article out" : ", which speaks against the article";
    }
    if (!rated.counted()) {
      return "; the article reports both sides and is not rated for it";
    }
    return whole == rated.rating().label() ? "" : "; the article as a whole is " + words(whole);
  }

  private static String words(Label label) {
    return switch (label) {
      case CONFIRMED -> "confirmed";
      case PROBABLY_TRUE -> "probably true";
      case POSSIBLY_TRUE -> "possibly true";
      case DOUBTFUL -> "doubtful";
      case IMPROBABLE -> "improbable";
      case CANNOT_BE_JUDGED -> "impossible to judge";
    };
  }

  /** Exact words between quotation marks, cut between words where they are long. */
  static String quote(String text) {
    String words = text.strip().replaceAll("\\s+", " ").replaceAll("[.,;:]+$", "");
    if (words.length() > LONGEST_QUOTE) {
      int end = words.lastIndexOf(' ', LONGEST_QUOTE);
      words = words.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
    }
    return "“" + words + "”";
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
