package org.gainsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The console of the process. */
final class SystemConsole {
  private SystemConsole() {}

  /**
   * Text is UTF-8 whatever the locale says. Java cannot tell which stream is a terminal; the
   * launcher can, and says so.
   */
  static Console open() {
    String noColour = System.getenv("NO_COLOR");
    boolean wanted = noColour == null || noColour.isEmpty();
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.in,
        wanted && Boolean.getBoolean("gainsay.terminal.out"),
        Boolean.getBoolean("gainsay.terminal.err"),
        Path.of("").toAbsolutePath(),
        Path.of(System.getProperty("gainsay.home", "")).toAbsolutePath());
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }
}
