package org.gainsay.batch;

import java.io.BufferedInputStream;
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
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long end;

  /** A file that is not there has no lines. */
  public Lines(Path path) throws IOException {
    in =
        Files.exists(path)
            ? new BufferedInputStream(Files.newInputStream(path), 1 << 16)
            : InputStream.nullInputStream();
  }

  /** The next line without its end; empty where the file ends, also in the middle of a line. */
  public Optional<String> next() throws IOException {
    return bytes().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The bytes of the next line. */
  public Optional<byte[]> bytes() throws IOException {
    line.reset();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        end += line.size() + 1;
        return Optional.of(line.toByteArray());
      }
      line.write(next);
    }
    return Optional.empty();
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
