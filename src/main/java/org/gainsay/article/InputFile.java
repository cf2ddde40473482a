package org.gainsay.article;

import java.nio.file.Path;

/**
 * One file to read.
 *
 * @param name as problems name it
 * @param path {@code null} for standard input
 */
public record InputFile(String name, Path path) {
  /** Standard input. */
  public static final InputFile STDIN = new InputFile("-", null);
}
