package org.gainsay.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs programs as a user's shell does.
 *
 * @param folder where they are run
 * @param variables added to the environment, or put in the place of what is there
 */
record Shell(Path folder, Map<String, String> variables) {
  /** A few articles are rated before the slower, better compiler has paid for itself. */
  static final String FLAGS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  /** What a program left behind. */
  record Result(int code, String out, String err) {
    List<String> errors() {
      return err.lines().toList();
    }
  }

  /** The same with one more variable. */
  Shell with(String name, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(name, value);
    return new Shell(folder, Map.copyOf(more));
  }

  Result run(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("gainsay", ".out");
    Path err = Files.createTempFile("gainsay", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("GAINSAY_JAVA_OPTS", FLAGS);
      builder.environment().putAll(variables);
      builder.redirectInput(new File("/dev/null"));
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      int code = builder.start().waitFor();
      return new Result(code, Files.readString(out), Files.readString(err));
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }
}
