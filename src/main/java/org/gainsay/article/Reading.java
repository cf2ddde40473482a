package org.gainsay.article;

/** What became of one record of the input, or a remark beside the records. */
public sealed interface Reading {
  /**
   * A record that is an article.
   *
   * @param line line on which it begins, from 1
   * @param raw the beginning of the record, for the list of rejects
   */
  record Read(Article article, String file, int line, String raw) implements Reading {
    /** The same record, for a reason that was found later, rejected. */
    public Rejected rejected(String code, String message) {
      return new Rejected(new Problem(file, line, code, message), article.id(), raw);
    }
  }

  /**
   * A record, or a whole file, that is no article.
   *
   * @param id what the record says its id is, or {@code ""}
   * @param raw the beginning of the record, or {@code ""}
   */
  record Rejected(Problem problem, String id, String raw) implements Reading {}

  /** A remark; the record that it is about follows. */
  record Warned(Problem problem) implements Reading {}
}
