package org.gainsay.cli;

import picocli.CommandLine;

/** The evidence store that outlives a run. */
@CommandLine.Command(
    name = "evidence",
    header = "Keeps what articles say, so that those of later runs are linked with it.",
    description =
        "STORE is a folder. 'gainsay classify --evidence STORE' uses it and adds to it; these"
            + " commands look into it and change it.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  gainsay evidence add run-1 --evidence store",
      "  gainsay evidence search reservoir --place Arlen --evidence store",
      "  gainsay evidence remove 2016-0229-7 --evidence store"
    })
final class EvidenceCommand {
  private EvidenceCommand() {}

  static CommandLine line(Console console, Engine engine) {
    return new CommandLine(new EvidenceCommand())
        .addSubcommand(new EvidenceAdd(console, engine))
        .addSubcommand(new EvidenceSearch(console, engine))
        .addSubcommand(new EvidenceShow(console, engine))
        .addSubcommand(new EvidenceRemove(console, engine))
        .addSubcommand(new EvidenceStats(console, engine))
        .addSubcommand(new EvidenceExport(console, engine))
        .addSubcommand(new EvidenceRebuild(console, engine));
  }
}
