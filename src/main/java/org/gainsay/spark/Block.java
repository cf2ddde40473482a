package org.gainsay.spark;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gainsay.link.Longest;
import org.gainsay.link.Shelf;

/**
 * The postings of one key, or of a part of them, and the questions that they answer. Postings come
 * before questions, in order of shelf, day and claim.
 */
final class Block {
  /** Postings and questions as rows; what the numbers mean this class knows. */
  static final String COLUMNS = "key long, part int, sub long, ref long, days long, question long";

  /** Answers: how many claims of a shelf are of the days that are wanted. */
  static final String ANSWERS =
      "no long, question long, flags int, first int, key long, part int, shelf int, from int,"
          + " size int, before int, until int";

  /** What is to be read of these claims. */
  static final String FETCHES =
      "key long, part int, shelf int, from int, begin int, end int, no long, question long,"
          + " flags int, first int, weight int, capped boolean";

  /** What was read: days and claims. */
  static final String HITS =
      "no long, question long, flags int, first int, weight int, capped boolean, hits binary";

  static final int NEGATED = 1;
  static final int OF_CLAIM = 2;
  static final int OF_DENIAL = 4;

  private static final long QUESTION = 1L << 62;
  private static final int FLAGS = 8;
  private static final long DAY = 1L << 31;

  private final long key;
  private final int part;
  private long[] subs = new long[16];
  private long[] refs = new long[16];
  private int size;

  Block(long key, int part) {
    this.key = key;
    this.part = part;
  }

  static Row posting(long key, int part, int shelf, int day, long ref) {
    return RowFactory.create(key, part, sub(shelf, day), ref, 0L, 0L);
  }

  static Row question(
      long key, int part, int back, int flags, long no, int first, int last, long question) {
    long sub = QUESTION | (long) back << FLAGS | flags;
    return RowFactory.create(
        key, part, sub, no, (long) first << Integer.SIZE | last & 0xffffffffL, question);
  }

  private static long sub(int shelf, long day) {
    return (long) shelf << Integer.SIZE | Math.max(0, Math.min(day + DAY, (1L << 32) - 1));
  }

  boolean isOf(Row row) {
    return isOf(row.getLong(0), row.getInt(1));
  }

  boolean isOf(long otherKey, int otherPart) {
    return key == otherKey && part == otherPart;
  }

  static boolean isPosting(Row row) {
    return row.getLong(2) < QUESTION;
  }

  void add(Row posting) {
    if (size == subs.length) {
      subs = Arrays.copyOf(subs, 2 * size);
      refs = Arrays.copyOf(refs, 2 * size);
    }
    subs[size] = posting.getLong(2);
    refs[size++] = posting.getLong(3);
  }

  /** Answers a question, a row for each shelf on which there is anything. */
  void answer(Row question, Longest longest, Consumer<Row> out) {
    int back = (int) (question.getLong(2) & ~QUESTION) >> FLAGS;
    int flags = (int) question.getLong(2) & ((1 << FLAGS) - 1);
    int first = (int) (question.getLong(4) >> Integer.SIZE);
    int last = (int) question.getLong(4);
    for (int at = 0; at < size; ) {
      int number = (int) (subs[at] >> Integer.SIZE);
      Shelf shelf = Shelf.of(number);
      int from = (int) shelf.from(first, back, longest);
      int begin = position(sub(number, from));
      int end = position(sub(number, shelf.until(last)));
      if (begin < end) {
        out.accept(
            RowFactory.create(
                question.getLong(3),
                question.getLong(5),
                flags,
                first,
                key,
                part,
                number,
                from,
                end - begin,
                position(sub(number, first)) - begin,
                position(sub(number, last + 1L)) - begin));
      }
      at = position(sub(number + 1, -DAY));
    }
  }

  /** Reads what was asked for. */
  Row fetch(Row fetch) {
    int begin = position(sub(fetch.getInt(2), fetch.getInt(3)));
    int from = begin + fetch.getInt(4);
    int to = begin + fetch.getInt(5);
    ByteBuffer hits = ByteBuffer.allocate((to - from) * (Integer.BYTES + Long.BYTES));
    for (int i = from; i < to; i++) {
      hits.putInt((int) ((subs[i] & 0xffffffffL) - DAY)).putLong(refs[i]);
    }
    return RowFactory.create(
        fetch.getLong(6),
        fetch.getLong(7),
        fetch.getInt(8),
        fetch.getInt(9),
        fetch.getInt(10),
        fetch.getBoolean(11),
        hits.array());
  }

  /** Where the first posting of a shelf and day stands or would stand. */
  private int position(long sub) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (subs[middle] < sub) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
