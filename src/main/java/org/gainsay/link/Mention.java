package org.gainsay.link;

import org.gainsay.fact.Claim;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/** A claim in its article: as rules see it and as the tagger saw it. */
record Mention(TaggedArticle article, TaggedClaim tagged, Claim claim) {
  boolean sameArticle(Mention other) {
    return claim.article().equals(other.claim.article());
  }
}
