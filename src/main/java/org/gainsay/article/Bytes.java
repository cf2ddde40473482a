package org.gainsay.article;

import java.io.IOException;
import java.io.InputStream;

/** A stream of bytes that knows its offset and lets one look ahead. */
final class Bytes {
  /** How far one can look ahead. */
  static final int AHEAD = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[AHEAD];
  private int at;
  private int end;
  private long base;

  Bytes(InputStream in) {
    this(in, 0);
  }

  /** A stream that begins at an offset. */
  Bytes(InputStream in, long offset) {
    this.in = in;
    this.base = offset;
  }

  /** The next byte, −1 at the end. */
  int read() throws IOException {
    if (at == end && !fill()) {
      return -1;
    }
    return buffer[at++] & 0xff;
  }

  /** Offset of the byte that {@link #read} gives next. */
  long offset() {
    return base + at;
  }

  /** Up to {@code count} bytes that come next; they stay to be read. */
  byte[] peek(int count) throws IOException {
    if (end - at < count) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      base += at;
      end -= at;
      at = 0;
      int got = 0;
      while (end < count && (got = in.read(buffer, end, AHEAD - end)) > 0) {
        end += got;
      }
    }
    byte[] next = new byte[Math.min(count, end - at)];
    System.arraycopy(buffer, at, next, 0, next.length);
    return next;
  }

  /** What comes next, as a stream. */
  InputStream stream() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return Bytes.this.read();
      }

      @Override
      public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
          return 0;
        }
        if (at == end && !fill()) {
          return -1;
        }
        int got = Math.min(length, end - at);
        System.arraycopy(buffer, at, to, from, got);
        at += got;
        return got;
      }

      @Override
      public int available() {
        return end - at;
      }
    };
  }

  /** Leaves out the mark that some programs put before UTF-8. */
  void skipByteOrderMark() throws IOException {
    byte[] head = peek(3);
    if (head.length == 3
        && (head[0] & 0xff) == 0xef
        && (head[1] & 0xff) == 0xbb
        && (head[2] & 0xff) == 0xbf) {
      at += 3;
    }
  }

  private boolean fill() throws IOException {
    base += end;
    at = 0;
    end = Math.max(0, in.read(buffer, 0, AHEAD));
    return end > 0;
  }
}
