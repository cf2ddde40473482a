package org.gainsay.rate;

import java.time.Duration;

/**
 * What the rules may take for one article. Far above what any honest article needs: the largest
 * that were tried take a hundredth of it.
 *
 * @param time how long they may work
 * @param bytes how much memory they may ask for
 * @param firings how often they may fire
 */
public record Limits(Duration time, long bytes, int firings) {
  /** Half of the memory that there is, because what they ask for they keep. */
  public static Limits standard() {
    return new Limits(Duration.ofSeconds(20), Runtime.getRuntime().maxMemory() / 2, 1_000_000);
  }
}
