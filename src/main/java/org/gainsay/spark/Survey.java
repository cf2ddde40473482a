package org.gainsay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.gainsay.article.Inputs;

/**
 * What a file is, and the parts in which it is read.
 *
 * @param sha256 of its bytes; {@code ""} where they cannot be read
 */
record Survey(InputFile file, long bytes, String sha256, List<Part> parts) implements Serializable {
  Survey {
    parts = new ArrayList<>(parts);
  }

  /**
   * A part of a file that begins at the beginning of a line.
   *
   * @param line number of its first line, from 1
   * @param from offset of its first byte
   * @param to offset after its last byte
   * @param lines whether the file is one of JSON Lines; others are read whole
   */
  record Part(InputFile file, int line, long from, long to, boolean lines)
      implements Serializable {}

  /**
   * Reads a file once, for its hash and for the places where its lines begin.
   *
   * @param size about so many bytes are a part
   */
  static Survey of(InputFile file, long size, Configuration hadoop) {
    Path path = new Path(file.path());
    byte[] block = new byte[1 << 16];
    List<Part> parts = new ArrayList<>();
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long offset = 0;
      long begin = 0;
      int line = 1;
      int first = 1;
      boolean lines = false;
      for (int got = in.readNBytes(block, 0, block.length); got > 0; ) {
        if (offset == 0) {
          byte[] head = Arrays.copyOf(block, Math.min(got, Inputs.HEAD));
          lines = !file.isParquet() && Inputs.isJsonLines(file.name(), head);
        }
        digest.update(block, 0, got);
        for (int i = 0; lines && i < got; i++) {
          if (block[i] == '\n') {
            line++;
            long next = offset + i + 1;
            if (next - begin >= size) {
              parts.add(new Part(file, first, begin, next, true));
              begin = next;
              first = line;
            }
          }
        }
        offset += got;
        got = in.readNBytes(block, 0, block.length);
      }
      if (begin < offset || parts.isEmpty()) {
        parts.add(new Part(file, first, begin, offset, lines));
      }
      return new Survey(file, offset, HexFormat.of().formatHex(digest.digest()), parts);
    } catch (IOException unreadable) {
      // reading it again says why
      return new Survey(file, 0, "", List.of(new Part(file, 1, 0, 0, false)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
