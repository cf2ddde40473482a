package org.gainsay.link;

import org.gainsay.fact.Claim;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/** A claim in its article: as rules see it and as the tagger saw it. */
record Mention(TaggedArticle article, TaggedClaim tagged, Claim claim, Gist gist) {
  boolean sameArticle(Mention other) {
    return claim.article().equals(other.claim.article());
  }

  /** Whether two claims of one article stand no more than so many characters apart. */
  boolean isWithin(int characters, Mention other) {
    return Math.abs(claim.span().start() - other.claim.span().start()) <= characters;
  }

  /** Two mentions are one if their claims are; comparing whole articles would be slow. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Mention that && claim.equals(that.claim);
  }

  @Override
  public int hashCode() {
    return claim.hashCode();
  }
}
