package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.gainsay.author.FactFields;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.link.Dossier;
import org.gainsay.report.Wrapped;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a rule sees. */
@CommandLine.Command(
    name = "facts",
    header = "Shows what a rule sees of an article.",
    description =
        "Every fact with its fields, as a rule names them and as it would write their values."
            + " INPUT may be the folder of a run.",
    footer = {
      "",
      "Examples:",
      "  gainsay rules facts article.html",
      "  gainsay rules facts run-1 --article 2016-0229-7 --format json"
    })
final class RulesFacts extends Command {
  enum Format {
    table,
    json
  }

  @Mixin private ArticleFacts article = new ArticleFacts();
  @Mixin private SetupOptions setup = new SetupOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table or json. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.table;

  RulesFacts(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Dossier dossier = article.chosen(console, engine, setup.setup(console));
    if (format == Format.json) {
      console.line(json(dossier).toString());
      return ExitCode.DONE;
    }
    console.line("article " + Wrapped.words(dossier.article().id()));
    for (Claim claim : dossier.claims()) {
      table("Claim " + claim.id(), FactFields.of(claim));
    }
    for (Evidence each : dossier.evidence()) {
      String type = each.getClass().getSimpleName();
      table(type + " on " + each.claim().id(), FactFields.of(each));
    }
    return ExitCode.DONE;
  }

  private void table(String head, Map<String, Object> fields) {
    console.line("\n" + Wrapped.words(head));
    int width = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
    fields.forEach(
        (name, value) -> {
          String left = "  " + name + " ".repeat(width - name.length() + 2);
          Wrapped.lines(left, FactFields.drl(value)).forEach(console::line);
        });
  }

  private static ObjectNode json(Dossier dossier) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("article", dossier.article().id());
    var claims = tree.putArray("claims");
    dossier.claims().forEach(each -> claims.add(json("Claim", FactFields.of(each))));
    var evidence = tree.putArray("evidence");
    dossier
        .evidence()
        .forEach(each -> evidence.add(json(each.getClass().getSimpleName(), FactFields.of(each))));
    return tree;
  }

  private static ObjectNode json(String type, Map<String, Object> fields) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", type);
    fields.forEach(
        (name, value) -> {
          if (value instanceof Boolean truth) {
            node.put(name, truth);
          } else if (value instanceof Integer number) {
            node.put(name, number);
          } else if (value instanceof Collection<?> all) {
            var array = node.putArray(name);
            all.forEach(each -> array.add(text(each)));
          } else {
            node.put(name, value == null ? null : text(value));
          }
        });
    return node;
  }

  private static String text(Object value) {
    return value instanceof String words ? words : FactFields.drl(value);
  }
}
