package org.gainsay.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * A file of several compressed parts. Java's own reader goes on with the next part only where the
 * stream says that more is available, which a pipe does not say for sure.
 */
final class Members extends FilterInputStream {
  Members(BufferedInputStream in) {
    super(in);
  }

  @Override
  public int available() throws IOException {
    in.mark(1);
    boolean more = in.read() >= 0;
    in.reset();
    return more ? 1 : 0;
  }
}
