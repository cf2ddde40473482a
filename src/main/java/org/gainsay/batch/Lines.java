package org.gainsay.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file of lines, as far as they are whole, and knows how far it is. */
public final class Lines implements Closeable {
  private final InputStream in;
  private final byte[] block = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int filled;
  private long end;

  /** A file that is not there has no lines. */
  public Lines(Path path) throws IOException {
    in = Files.exists(path) ? Files.newInputStream(path) : InputStream.nullInputStream();
  }

  /** The next line without its end; empty where the file ends, also in the middle of a line. */
  public Optional<String> next() throws IOException {
    return bytes().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The bytes of the next line. */
  public Optional<byte[]> bytes() throws IOException {
    line.reset();
    while (next < filled || fill()) {
      int from = next;
      while (next < filled && block[next] != '\n') {
        next++;
      }
      line.write(block, from, next - from);
      if (next < filled) {
        next++;
        end += line.size() + 1;
        return Optional.of(line.toByteArray());
      }
    }
    return Optional.empty();
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(in.read(block), 0);
    return filled > 0;
  }

  /** Where the lines that were read end. */
  public long end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
