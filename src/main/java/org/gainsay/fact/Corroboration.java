package org.gainsay.fact;

import java.util.List;

/**
 * Somebody says the same of the same event.
 *
 * @param source the origin of the corroboration
 * @param via who passed it on
 * @param quote its exact words
 * @param sameArticle whether it stands in the claim's own article
 * @param independent whether its origin and owner are others than those of the claim
 * @param hedged whether it is worded with doubt
 * @param same why it is taken to speak of the same event
 */
public record Corroboration(
    String id,
    Claim claim,
    Source source,
    List<Source> via,
    Quote quote,
    boolean sameArticle,
    boolean independent,
    boolean hedged,
    Same same)
    implements Evidence {
  public Corroboration {
    via = List.copyOf(via);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Corroboration that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
