package org.gainsay.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A file of a run cannot be written. What it holds so far is enough to go on from. */
public final class WriteException extends IOException {
  private static final long serialVersionUID = 1L;

  WriteException(Path file, IOException cause) {
    super(file + ":1: " + said(cause), cause);
  }

  private static String said(IOException cause) {
    String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    String lower = why.toLowerCase(Locale.ROOT);
    boolean full =
        lower.contains("no space left") || lower.contains("quota") || lower.contains("too large");
    return full
        ? "DISK_FULL " + why + " (expected room for the run; make some, then go on with --resume)"
        : "WRITE_FAILED " + why + " (expected a folder to write to; then go on with --resume)";
  }
}
