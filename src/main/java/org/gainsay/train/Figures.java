package org.gainsay.train;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How good the tagger is at one task on one set of texts.
 *
 * @param data what it was measured on
 * @param texts how many of them
 * @param all precision, recall and F1 of everything that counts
 * @param classes of its parts
 * @param macroF1 mean F1 of the classes, where each text or sentence is of one of several
 * @param baseline what a constant answer reaches
 * @param mistakes all of them, the worst kinds first
 * @param remarks what one must know to read the numbers
 */
public record Figures(
    Task task,
    String data,
    int texts,
    Row all,
    List<Row> classes,
    OptionalDouble macroF1,
    List<Row> baseline,
    List<Kind> mistakes,
    List<String> remarks) {

  /** One line of a table. */
  public record Row(String label, Score score) {}

  /** Mistakes of one kind, the worst first. */
  public record Kind(String label, List<Mistake> mistakes) {}
}
