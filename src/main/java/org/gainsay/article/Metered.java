package org.gainsay.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** Counts the bytes of a file and hashes them as they are read. */
final class Metered extends FilterInputStream {
  private final MessageDigest digest;
  private final LongConsumer meter;
  private long count;

  /**
   * @param meter is told how many more bytes were read
   */
  Metered(InputStream in, LongConsumer meter) {
    super(in);
    this.meter = meter;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = in.read(bytes, from, length);
    if (got > 0) {
      digest.update(bytes, from, got);
      count += got;
      meter.accept(got);
    }
    return got;
  }

  @Override
  public long skip(long length) throws IOException {
    // what is skipped is hashed all the same
    return readNBytes((int) Math.min(length, Bytes.AHEAD)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Reads what a reader left over, and says what there was. */
  Reading.Ended end(String file) throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return new Reading.Ended(file, count, HexFormat.of().formatHex(digest.digest()));
  }
}
