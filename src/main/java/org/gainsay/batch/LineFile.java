package org.gainsay.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** A file of lines that is only added to. For one thread. */
final class LineFile implements Closeable {
  private final Path path;
  private final FileChannel channel;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private final CRC32C sum = new CRC32C();
  private long end;
  private boolean broken;

  private LineFile(Path path, FileChannel channel, long end) {
    this.path = path;
    this.channel = channel;
    this.end = end;
  }

  /** Opens a file, or makes it, and keeps only its first bytes. */
  static LineFile open(Path path, long keep) throws WriteException {
    try {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(keep).position(keep);
      return new LineFile(path, channel, keep);
    } catch (IOException problem) {
      throw new WriteException(path, problem);
    }
  }

  /** The same, and takes the checksum of what is kept. */
  static LineFile summed(Path path, long keep) throws WriteException {
    LineFile file = open(path, keep);
    try {
      sum(path, keep, file.sum);
      return file;
    } catch (IOException problem) {
      throw new WriteException(path, problem);
    }
  }

  /** Adds the first bytes of a file to a checksum. */
  static void sum(Path path, long bytes, CRC32C sum) throws IOException {
    byte[] block = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(path)) {
      long left = bytes;
      int got = 0;
      while (left > 0 && (got = in.read(block, 0, (int) Math.min(left, block.length))) > 0) {
        sum.update(block, 0, got);
        left -= got;
      }
    }
  }

  /** Adds text that ends with a line's end, or is empty. */
  void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    waiting.writeBytes(bytes);
    sum.update(bytes);
    end += bytes.length;
  }

  /** Where the file ends when all that was added is written. */
  long end() {
    return end;
  }

  /**
   * CRC-32C of all that was added since it was opened, and of what was kept where that is {@link
   * #summed}.
   */
  long sum() {
    return sum.getValue();
  }

  /** How many bytes are not yet written. */
  int waiting() {
    return waiting.size();
  }

  /** Writes what was added: no end of this process takes it away. */
  void flush() throws WriteException {
    if (broken || waiting.size() == 0) {
      return;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      waiting.reset();
    } catch (IOException problem) {
      broken = true;
      throw new WriteException(path, problem);
    }
  }

  /** Writes what was added: no loss of power takes it away. */
  void force() throws WriteException {
    flush();
    try {
      channel.force(false);
    } catch (IOException problem) {
      broken = true;
      throw new WriteException(path, problem);
    }
  }

  @Override
  public void close() throws WriteException {
    try (channel) {
      flush();
    } catch (WriteException problem) {
      throw problem;
    } catch (IOException problem) {
      throw new WriteException(path, problem);
    }
  }
}
