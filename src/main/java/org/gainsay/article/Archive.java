package org.gainsay.article;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of files that hold other files, or pages of the web. */
enum Archive {
  ZIP,
  TAR,
  WARC;

  /** Where a tar file says what it is. */
  private static final int USTAR = 257;

  /** What the first bytes of a file say; empty where it is none. */
  static Optional<Archive> of(byte[] head) {
    // a byte is a character here: what tells archives apart is ASCII
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return Optional.of(ZIP);
    }
    if (text.startsWith("WARC/")) {
      return Optional.of(WARC);
    }
    return text.startsWith("ustar", USTAR) ? Optional.of(TAR) : Optional.empty();
  }
}
