package org.gainsay.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import org.gainsay.tag.TaggedArticle;

/**
 * Tagged articles of a file, read when they are asked for and not kept, and others behind them. Of
 * each only its place in the file is held. For any number of threads.
 */
final class TaggedLines extends AbstractList<TaggedArticle> implements RandomAccess, Closeable {
  private final RandomAccessFile file;
  private final TaggedJson json = TaggedJson.ofFew();
  private long[] places = new long[64];
  private int[] lengths = new int[64];
  private int size;
  private List<TaggedArticle> others = List.of();

  TaggedLines(Path file) throws IOException {
    this.file = new RandomAccessFile(file.toFile(), "r");
  }

  /** Adds a line of the file. */
  void add(long place, int length) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    places[size] = place;
    lengths[size++] = length;
  }

  /** Puts others behind those of the file. */
  void add(List<TaggedArticle> more) {
    others = List.copyOf(more);
  }

  /** Leaves out all but some. */
  void retain(IntPredicate which) {
    List<TaggedArticle> kept = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      if (which.test(size + i)) {
        kept.add(others.get(i));
      }
    }
    others = List.copyOf(kept);
    int left = 0;
    for (int i = 0; i < size; i++) {
      if (which.test(i)) {
        places[left] = places[i];
        lengths[left++] = lengths[i];
      }
    }
    size = left;
  }

  @Override
  public int size() {
    return size + others.size();
  }

  @Override
  public TaggedArticle get(int index) {
    return index < size ? json.read(line(index)) : others.get(index - size);
  }

  private synchronized String line(int index) {
    byte[] line = new byte[lengths[index]];
    try {
      file.seek(places[index]);
      file.readFully(line);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new String(line, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
