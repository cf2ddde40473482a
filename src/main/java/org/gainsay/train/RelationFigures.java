package org.gainsay.train;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.link.RelationModel.Stance;

/**
 * How well it is told how texts stand to claims.
 *
 * @param data what it was measured on, and how
 * @param classes of each stance, as tables of pairs call them: for, against, observing
 * @param errors pairs that were got wrong, the surest first
 */
public record RelationFigures(String data, List<Row> classes, List<Wrong> errors) {
  public RelationFigures {
    classes = List.copyOf(classes);
    errors = List.copyOf(errors);
  }

  /** One stance. */
  public record Row(String label, Score score) {
    /** How many pairs are marked so. */
    public int count() {
      return score.right() + score.missed();
    }

    /** How many were judged so. */
    public int answers() {
      return score.right() + score.wrong();
    }
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

  static RelationFigures of(String data, Map<Stance, Score> scores, List<Wrong> errors) {
    Map<Stance, Score> ordered = new EnumMap<>(scores);
    List<Row> rows =
        ordered.entrySet().stream()
            .map(entry -> new Row(RelationPair.label(entry.getKey()), entry.getValue()))
            .toList();
    return new RelationFigures(data, rows, errors);
  }

  /** How many pairs there are. */
  public int pairs() {
    return classes.stream().mapToInt(Row::count).sum();
  }

  /** The share of pairs that were got right. */
  public double accuracy() {
    int right = classes.stream().mapToInt(row -> row.score().right()).sum();
    return pairs() == 0 ? 0 : (double) right / pairs();
  }

  /** Mean F1 of the stances. */
  public double macroF1() {
    return classes.stream().mapToDouble(row -> row.score().f1()).average().orElse(0);
  }

  /** The commonest stance. */
  public Row commonest() {
    Row most = classes.get(0);
    for (Row row : classes) {
      most = row.count() > most.count() ? row : most;
    }
    return most;
  }

  /** Macro-F1 where that is the answer to everything. */
  public double constantMacroF1() {
    int most = commonest().count();
    return new Score(most, pairs() - most, 0).f1() / classes.size();
  }
}
