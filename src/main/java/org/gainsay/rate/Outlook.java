package org.gainsay.rate;

import java.util.List;
import java.util.Optional;

/**
 * What the rating of a claim rests on, and what would change it.
 *
 * @param bearing the smallest sets of findings without which the label would be another
 * @param up the way to the next better label
 * @param down the way to the next worse label
 * @param prospects evidence that would change the label, easily found first
 */
public record Outlook(
    List<List<Finding>> bearing, Optional<Step> up, Optional<Step> down, List<Prospect> prospects) {
  public Outlook {
    bearing = List.copyOf(bearing);
    prospects = List.copyOf(prospects);
  }
}
