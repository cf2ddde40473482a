package org.gainsay.train;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How good the tagger is at one task on one set of texts.
 *
 * @param data what it was measured on, and how
 * @param texts how many of them
 * @param all precision, recall and F1 of everything that counts
 * @param classes of its parts
 * @param macroF1 mean F1 of the classes; empty where the parts are no classes
 * @param baselines what is reached by one answer for everything
 * @param kinds every mistake, the commonest kind first
 * @param remarks what else was counted
 */
public record Figures(
    Task task,
    String data,
    int texts,
    Row all,
    List<Row> classes,
    OptionalDouble macroF1,
    List<Baseline> baselines,
    List<Kind> kinds,
    List<String> remarks) {
  public Figures {
    classes = List.copyOf(classes);
    baselines = List.copyOf(baselines);
    kinds = List.copyOf(kinds);
    remarks = List.copyOf(remarks);
  }

  /** One line of a table. */
  public record Row(String label, Score score) {}

  /**
   * One answer for everything.
   *
   * @param f1 of what is claimed or, for postures, the mean over the classes
   */
  public record Baseline(String label, double f1) {}

  /** Mistakes of one kind, the worst first. */
  public record Kind(String label, List<Mistake> mistakes) {
    public Kind {
      mistakes = List.copyOf(mistakes);
    }
  }
}
