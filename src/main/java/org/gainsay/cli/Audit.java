package org.gainsay.cli;

import picocli.CommandLine;

/** For those who have to answer for the result. */
@CommandLine.Command(
    name = "audit",
    header = "Checks a run, compares two, and makes packets for outlets that object.",
    description = "RUN is a complete run: a folder that 'gainsay classify' wrote.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  gainsay audit verify run-1",
      "  gainsay audit diff run-1 run-2",
      "  gainsay audit contest run-1 --source \"Radio Chu\""
    })
final class Audit {
  private Audit() {}

  static CommandLine line(Console console, Engine engine) {
    return new CommandLine(new Audit())
        .addSubcommand(new AuditVerify(console, engine))
        .addSubcommand(new AuditDiff(console, engine))
        .addSubcommand(new AuditContest(console, engine));
  }
}
