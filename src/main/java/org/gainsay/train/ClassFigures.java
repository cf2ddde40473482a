package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;

/**
 * How well each of some answers is given, where every question has one that is right.
 *
 * @param rows one an answer, as files call them
 */
public record ClassFigures(List<Row> rows) {
  public ClassFigures {
    rows = List.copyOf(rows);
  }

  /** One answer. */
  public record Row(String label, Score score) {
    /** How many questions are marked so. */
    public int count() {
      return score.right() + score.missed();
    }

    /** How many were answered so. */
    public int answers() {
      return score.right() + score.wrong();
    }
  }

  /** What is marked and what was answered. */
  record Answer(String marked, String found) {}

  /**
   * Counts answers.
   *
   * @param labels all answers that there are, in the order of the rows
   */
  static ClassFigures of(List<String> labels, List<Answer> answers) {
    List<Row> rows = new ArrayList<>();
    for (String label : labels) {
      Score score = Score.NONE;
      for (Answer answer : answers) {
        boolean marked = answer.marked().equals(label);
        boolean found = answer.found().equals(label);
        score =
            score.plus(
                new Score(
                    marked && found ? 1 : 0, found && !marked ? 1 : 0, marked && !found ? 1 : 0));
      }
      rows.add(new Row(label, score));
    }
    return new ClassFigures(rows);
  }

  /** How many questions there are. */
  public int all() {
    return rows.stream().mapToInt(Row::count).sum();
  }

  /** The share of questions that were answered right. */
  public double accuracy() {
    int right = rows.stream().mapToInt(row -> row.score().right()).sum();
    return all() == 0 ? 0 : (double) right / all();
  }

  /** Mean F1 of the answers. */
  public double macroF1() {
    return rows.stream().mapToDouble(row -> row.score().f1()).average().orElse(0);
  }

  /** The answer that is most often right. */
  public Row commonest() {
    Row most = rows.get(0);
    for (Row row : rows) {
      most = row.count() > most.count() ? row : most;
    }
    return most;
  }

  /** Accuracy where that is the answer to everything. */
  public double constantAccuracy() {
    return all() == 0 ? 0 : (double) commonest().count() / all();
  }

  /** Macro-F1 where that is the answer to everything. */
  public double constantMacroF1() {
    int most = commonest().count();
    return new Score(most, all() - most, 0).f1() / rows.size();
  }
}
