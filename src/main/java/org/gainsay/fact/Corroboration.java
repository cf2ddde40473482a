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
 * @param later days after the claim's article; 0 where unknown
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
    int later,
    Same same)
    implements Evidence {
  public Corroboration {
    via = List.copyOf(via);
  }

  @Override
  public String id() {
    return Deadline.read(id);
  }

  @Override
  public Claim claim() {
    return Deadline.read(claim);
  }

  @Override
  public Source source() {
    return Deadline.read(source);
  }

  @Override
  public List<Source> via() {
    return Deadline.read(via);
  }

  @Override
  public Quote quote() {
    return Deadline.read(quote);
  }

  @Override
  public boolean sameArticle() {
    Deadline.check();
    return sameArticle;
  }

  @Override
  public boolean independent() {
    Deadline.check();
    return independent;
  }

  @Override
  public boolean hedged() {
    Deadline.check();
    return hedged;
  }

  @Override
  public int later() {
    Deadline.check();
    return later;
  }

  @Override
  public Same same() {
    return Deadline.read(same);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Corroboration that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    Deadline.check();
    return id.hashCode();
  }
}
