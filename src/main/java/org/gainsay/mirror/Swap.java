package org.gainsay.mirror;

/**
 * Two who change places: countries, sources of {@code sources.csv}, or other names that texts use.
 */
public record Swap(String one, String other) {
  @Override
  public String toString() {
    return one + "=" + other;
  }
}
