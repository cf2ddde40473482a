package org.gainsay.train;

import java.util.List;

/**
 * How well it is told how texts stand to claims.
 *
 * @param data what it was measured on, and how
 * @param classes of each stance, as tables of pairs call them: for, against, observing
 * @param errors pairs that were got wrong, the surest first
 */
public record RelationFigures(String data, ClassFigures classes, List<Wrong> errors) {
  public RelationFigures {
    errors = List.copyOf(errors);
  }

  /**
   * A pair that was got wrong.
   *
   * @param reasons names of the features that decided
   */
  public record Wrong(
      RelationPair pair, String marked, String found, double probability, List<String> reasons) {
    public Wrong {
      reasons = List.copyOf(reasons);
    }
  }
}
