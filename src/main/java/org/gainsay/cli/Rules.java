package org.gainsay.cli;

import picocli.CommandLine;

/** The bench of those who write rules. */
@CommandLine.Command(
    name = "rules",
    header = "Helps to write rules: checks and tests them, says why one is quiet.",
    description =
        "DIR is a folder of rules; docs/rule-authors.md shows the way from the first edit.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  gainsay rules check",
      "  gainsay rules test --rules mine --watch",
      "  gainsay rules why news.jsonl --article a --rule CON-01"
    })
final class Rules {
  private Rules() {}

  static CommandLine line(Console console, Engine engine) {
    return new CommandLine(new Rules())
        .addSubcommand(new RulesCheck(console, engine))
        .addSubcommand(new RulesTest(console, engine))
        .addSubcommand(new RulesWhy(console, engine))
        .addSubcommand(new RulesFacts(console, engine))
        .addSubcommand(new RulesImpact(console, engine))
        .addSubcommand(new RulesSchema(console, engine))
        .addSubcommand(new RulesNew(console, engine))
        .addSubcommand(new RulesList(console, engine))
        .addSubcommand(new RulesDocs(console, engine));
  }
}
