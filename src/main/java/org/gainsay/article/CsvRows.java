package org.gainsay.article;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a CSV file into rows. Where the quotation marks of a row never balance, only its first line
 * is lost: the next row is looked for on the line after it.
 */
final class CsvRows {
  private final Bytes in;
  private final String file;
  private final Deque<Chunk> again = new ArrayDeque<>();
  private int line = 1;

  CsvRows(Bytes in, String file) {
    this.in = in;
    this.file = file;
  }

  /** The next row with the ends of its lines, {@code null} at the end of the file. */
  Chunk next(char delimiter) throws IOException {
    Chunk first = nextLine();
    if (first == null) {
      return null;
    }
    CsvSplitter splitter = new CsvSplitter(delimiter);
    List<Chunk> more = new ArrayList<>();
    long size = first.size();
    boolean sound = feed(splitter, first);
    while (sound && splitter.isQuoted()) {
      Chunk following = size > Chunk.LARGEST ? null : nextLine();
      if (following == null) {
        sound = false;
      } else {
        more.add(following);
        size += following.size();
        sound = feed(splitter, following);
      }
    }
    if (sound) {
      more.forEach(first::add);
    } else {
      for (int at = more.size() - 1; at >= 0; at--) {
        again.addFirst(more.get(at));
      }
    }
    return first;
  }

  private static boolean feed(CsvSplitter splitter, Chunk line) {
    boolean sound = true;
    for (int at = 0; sound && at < line.size(); at++) {
      sound = splitter.accept(line.at(at));
    }
    return sound;
  }

  private Chunk nextLine() throws IOException {
    if (!again.isEmpty()) {
      return again.removeFirst();
    }
    Chunk chunk = null;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (chunk == null) {
        chunk = new Chunk(file, line, in.offset() - 1);
      }
      chunk.add(next);
      if (next == '\n') {
        line++;
        break;
      }
    }
    return chunk;
  }
}
