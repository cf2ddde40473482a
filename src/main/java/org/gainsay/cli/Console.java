package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * What a command has to do with the world.
 *
 * @param out data
 * @param err everything else
 * @param in what the input {@code -} means
 * @param colour whether {@code out} is a terminal that wants colours
 * @param progress whether {@code err} is a terminal
 * @param folder what relative paths count from
 * @param home where Gainsay's own {@code rules} are
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    InputStream in,
    boolean colour,
    boolean progress,
    Path folder,
    Path home) {

  /** Prints a line of data. Throws where nobody reads it any more. */
  void line(String text) {
    out.print(text);
    out.print('\n');
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("standard output is closed"));
    }
  }

  /** The text with paths as they are seen from the folder that relative paths count from. */
  String shown(String text) {
    return text.replace(folder + "/", "");
  }

  /** Prints a line about the work. */
  void remark(String text) {
    err.print(text);
    err.print('\n');
    err.flush();
  }
}
