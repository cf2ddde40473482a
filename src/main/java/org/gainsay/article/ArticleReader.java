package org.gainsay.article;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads one format, one record at a time. */
interface ArticleReader {
  /**
   * Gives every record of {@code in} to {@code out}, read or rejected.
   *
   * @throws IOException where the bytes cannot be read, never for what they say
   */
  void read(Bytes in, String file, Consumer<Reading> out) throws IOException;
}
