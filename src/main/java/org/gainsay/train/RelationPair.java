package org.gainsay.train;

import org.gainsay.link.RelationModel.Stance;

/**
 * A claim, a text and how the text stands to it, as a reader has marked it.
 *
 * @param place {@code file:line}
 * @param group what it belongs with: its claim, or what another column says
 */
public record RelationPair(String place, String group, String claim, String text, Stance stance) {
  /** How tables of pairs call a stance. */
  static String label(Stance stance) {
    return switch (stance) {
      case CORROBORATES -> "for";
      case CONTRADICTS -> "against";
      case NEITHER -> "observing";
    };
  }
}
