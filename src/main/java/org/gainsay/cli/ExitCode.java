package org.gainsay.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a command ends. Where several hold, 5 comes before 4 and 4 before 3. */
public enum ExitCode {
  DONE(0, "done"),
  INTERNAL_ERROR(1, "internal error; run it again with --debug for the details"),
  USAGE(2, "usage or bad rules; the message says what to change"),
  CHECK_FAILED(3, "a check that was asked for failed"),
  SOME_REJECTED(4, "done, some articles rejected"),
  TOO_MANY_REJECTED(5, "stopped, too many articles rejected"),
  INTERRUPTED(130, "interrupted (143: terminated); --resume goes on with RUN");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** What the process returns. */
  public int number() {
    return number;
  }

  /** One line for the documentation. */
  public String meaning() {
    return meaning;
  }

  /** As the help lists them. */
  public static Map<String, String> list() {
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      list.put(String.valueOf(code.number), code.meaning);
    }
    return list;
  }
}
