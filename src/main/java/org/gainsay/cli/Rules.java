package org.gainsay.cli;

import picocli.CommandLine;

/** The bench of those who write rules. */
@CommandLine.Command(
    name = "rules",
    header = "Helps to write rules: checks them.",
    description = "DIR is a folder of rules; docs/rules.md says what may stand in it.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Examples:", "  gainsay rules check", "  gainsay rules check mine/fire.drl"})
final class Rules {
  private Rules() {}

  static CommandLine line(Console console, Engine engine) {
    return new CommandLine(new Rules()).addSubcommand(new RulesCheck(console, engine));
  }
}
