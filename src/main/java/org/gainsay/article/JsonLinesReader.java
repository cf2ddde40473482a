package org.gainsay.article;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads one JSON object a line. Empty lines are no records. */
final class JsonLinesReader implements ArticleReader {
  private final JsonRecords records;

  JsonLinesReader(JsonRecords records) {
    this.records = records;
  }

  @Override
  public void read(Bytes in, String file, Consumer<Reading> out) throws IOException {
    read(in, file, 1, out);
  }

  /** The same from a line on. */
  void read(Bytes in, String file, int first, Consumer<Reading> out) throws IOException {
    int line = first;
    Chunk chunk = new Chunk(file, line, in.offset());
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next != '\n') {
        chunk.add(next);
        continue;
      }
      give(chunk, out);
      line++;
      chunk = new Chunk(file, line, in.offset());
    }
    give(chunk, out);
  }

  private void give(Chunk chunk, Consumer<Reading> out) {
    if (!chunk.isBlank()) {
      records.read(chunk, out);
    }
  }
}
