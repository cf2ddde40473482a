package org.gainsay.learn;

/**
 * The hash of a text, from which that of a longer text can be had without writing it down.
 *
 * @param hash a polynomial over the letters
 * @param power what the hash of a text before this one is to be multiplied with
 */
public record Hashed(long hash, long power) {
  private static final long BASE = 0x9e3779b97f4a7c15L;

  public static Hashed of(String text) {
    long hash = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new Hashed(hash, power);
  }

  /** Of this text and the next one behind it. */
  public Hashed and(Hashed next) {
    return new Hashed(hash * next.power + next.hash, power * next.power);
  }

  /** Well spread, as SplitMix64 does it; never 0. */
  public long mixed() {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    mixed ^= mixed >>> 31;
    return mixed == 0 ? 1 : mixed;
  }
}
