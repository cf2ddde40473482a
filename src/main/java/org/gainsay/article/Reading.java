package org.gainsay.article;

/** What became of one record of the input, or a remark beside the records. */
public sealed interface Reading {
  /**
   * A record that is an article.
   *
   * @param line line on which it begins, from 1
   * @param offset of its first byte in the file, unpacked, or 0 where the whole file is meant
   * @param raw the beginning of the record, for the list of rejects
   */
  record Read(Article article, String file, int line, long offset, String raw) implements Reading {
    /** The same record, for a reason that was found later, rejected. */
    public Rejected rejected(String code, String message) {
      return new Rejected(new Problem(file, line, code, message), offset, article.id(), raw);
    }
  }

  /**
   * A record, or a whole file, that is no article.
   *
   * @param offset of its first byte in the file, unpacked, or 0 where the whole file is meant
   * @param id what the record says its id is, or {@code ""}
   * @param raw the beginning of the record, or {@code ""}
   */
  record Rejected(Problem problem, long offset, String id, String raw) implements Reading {}

  /** A remark; the record that it is about follows. */
  record Warned(Problem problem) implements Reading {}

  /**
   * A file has been read to its end, or to where reading it broke off; its records came before.
   *
   * @param bytes how many there were, packed as they are
   * @param sha256 of these bytes
   */
  record Ended(String file, long bytes, String sha256) implements Reading {}
}
