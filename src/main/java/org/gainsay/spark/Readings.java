package org.gainsay.spark;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.batch.TaggedJson;

/** Records of the input as rows, and back. */
final class Readings {
  /** Articles first, by id; equal keys are equal ids. */
  static final String COLUMNS =
      "key binary, kind int, file int, at long, name string, line int, offset long, raw string,"
          + " code string, body string";

  static final int READ = 0;
  static final int REJECTED = 1;
  static final int WARNED = 2;

  private static final TaggedJson JSON = new TaggedJson();

  private Readings() {}

  /**
   * A row of a record.
   *
   * @param file number
   * @param at what orders the records of a file
   */
  static Row row(Reading reading, int file, long at) {
    if (reading instanceof Reading.Read read) {
      return RowFactory.create(
          key(READ, read.article().id()),
          READ,
          file,
          at,
          read.file(),
          read.line(),
          read.offset(),
          read.raw(),
          "",
          JSON.line(read.article()));
    }
    Problem problem;
    int kind = WARNED;
    long offset = 0;
    String raw = "";
    String key;
    if (reading instanceof Reading.Rejected rejected) {
      problem = rejected.problem();
      kind = REJECTED;
      offset = rejected.offset();
      raw = rejected.raw();
      key = file + ":" + at;
    } else if (reading instanceof Reading.Warned warned) {
      problem = warned.problem();
      key = file + ":" + problem.message();
    } else {
      throw new IllegalArgumentException("neither record nor remark");
    }
    return RowFactory.create(
        key(kind, key),
        kind,
        file,
        at,
        problem.file(),
        problem.line(),
        offset,
        raw,
        problem.code(),
        problem.message());
  }

  /** What a row of an article was made of. */
  static Reading.Read read(Row row) {
    Article article = JSON.value(row.getString(9), Article.class);
    return new Reading.Read(
        article, row.getString(4), row.getInt(5), row.getLong(6), row.getString(7));
  }

  /** Bytes that sort as the text does in Java. */
  static byte[] key(int kind, String text) {
    byte[] order = text.getBytes(StandardCharsets.UTF_16BE);
    byte[] key = new byte[order.length + 1];
    key[0] = (byte) kind;
    System.arraycopy(order, 0, key, 1, order.length);
    return key;
  }
}
