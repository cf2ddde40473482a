package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.train.Figures;
import org.gainsay.train.Mistake;

/** Chooses mistakes to be shown. */
final class Examples {
  private Examples() {}

  /**
   * So many mistakes: one of each kind, the commonest kind first, then a second one of each, and so
   * on. Of equally bad ones of a kind those are taken that stand far from each other.
   */
  static List<Mistake> of(List<Figures.Kind> kinds, int show) {
    List<Mistake> out = new ArrayList<>();
    int rounds = kinds.isEmpty() ? 0 : (show + kinds.size() - 1) / kinds.size();
    for (int round = 0; round < rounds; round++) {
      for (Figures.Kind kind : kinds) {
        List<Mistake> all = kind.mistakes();
        if (out.size() < show && round < all.size()) {
          boolean alike = all.get(0).weight() == all.get(all.size() - 1).weight();
          int step = alike ? Math.max(1, all.size() / rounds) : 1;
          out.add(all.get(round * step));
        }
      }
    }
    return out;
  }
}
