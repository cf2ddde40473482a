package org.gainsay.link;

import java.io.Serializable;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/**
 * The longest span of days that claims speak of: a claim is looked for by its first day, so that
 * one that has lasted for long is found only where that is looked for.
 *
 * @param told in days after the first, of claims that something is so
 * @param denied of claims that something is not so
 */
public record Longest(int told, int denied) implements Serializable {
  /** Of no claims. */
  public static final Longest NONE = new Longest(0, 0);

  /** Of the claims of one article. */
  public static Longest of(TaggedArticle article) {
    Longest longest = NONE;
    for (TaggedClaim claim : article.claims()) {
      if (Links.isOfEvent(article.article().day(), claim) && claim.frame().event().day() != null) {
        long first = claim.frame().event().day().toEpochDay();
        long last = Links.last(claim.frame().event()).toEpochDay();
        longest = longest.with(claim.negated(), (int) (last - first));
      }
    }
    return longest;
  }

  Longest with(boolean negated, int days) {
    return negated
        ? new Longest(told, Math.max(denied, days))
        : new Longest(Math.max(told, days), denied);
  }

  /** Of the claims of a shelf. */
  int of(Shelf shelf) {
    if (!shelf.spanning()) {
      return 0;
    }
    return shelf.reach() == Mention.DAYS ? told : denied;
  }
}
