package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.report.Wrapped;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RulePack;
import org.gainsay.rule.Status;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All rules in a table. */
@CommandLine.Command(
    name = "list",
    header = "Lists rules: id, points, group, title, and where they stand.",
    footer = {
      "",
      "Examples:",
      "  gainsay rules list --sort points",
      "  gainsay rules list --filter contradict --format csv > rules.csv"
    })
final class RulesList extends Command {
  enum Format {
    text,
    json,
    csv
  }

  enum Sort {
    id,
    points,
    group,
    place;

    Comparator<Rule> order() {
      return switch (this) {
        case id -> Comparator.comparing(Rule::id);
        case points -> Comparator.comparing(Rule::points).thenComparing(Rule::id);
        case group -> Comparator.comparing(Rule::group).thenComparing(Rule::id);
        case place -> Comparator.comparing(Rule::file).thenComparing(Rule::line);
      };
    }
  }

  @Mixin private SetupOptions setup = new SetupOptions();

  @Option(
      names = "--sort",
      paramLabel = "BY",
      description = "id, points, group or place. Default: ${DEFAULT-VALUE}.")
  private Sort sort = Sort.id;

  @Option(
      names = "--filter",
      paramLabel = "REGEX",
      description = "Only rules it matches in: id, status, group, title or file, each a line.")
  private String filter = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or csv. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  private RulePack pack;

  RulesList(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws UsageException {
    Pattern wanted = pattern();
    pack = pack(setup.setup(console).rules());
    List<Rule> rules =
        pack.rules().stream()
            .filter(rule -> wanted.matcher(words(rule)).find())
            .sorted(sort.order())
            .toList();
    switch (format) {
      case json -> console.line(json(rules));
      case csv -> {
        console.line("id,status,points,group,since,title,file,line");
        rules.forEach(rule -> console.line(csv(rule)));
      }
      case text -> rules.forEach(this::row);
    }
    return ExitCode.DONE;
  }

  private Pattern pattern() throws UsageException {
    try {
      return Pattern.compile(filter, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          "--filter " + filter + " is no regular expression: " + e.getDescription());
    }
  }

  private String words(Rule rule) {
    return String.join("\n", rule.id(), status(rule), rule.group(), rule.title(), rule.file());
  }

  private String status(Rule rule) {
    if (!pack.fires(rule) && rule.status() != Status.RETIRED) {
      return "off";
    }
    return rule.status().name().toLowerCase(Locale.ROOT);
  }

  private void row(Rule rule) {
    String head = "%-10s %5s  ".formatted(rule.id(), rule.points());
    Wrapped.lines(head, rule.title()).forEach(console::line);
    String place = console.shown(rule.file() + ":" + rule.line());
    Wrapped.lines(
            " ".repeat(head.length()), place + ", " + status(rule) + ", group " + rule.group())
        .forEach(console::line);
  }

  private String json(List<Rule> rules) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Rule rule : rules) {
      array
          .addObject()
          .put("id", rule.id())
          .put("status", status(rule))
          .put("points", rule.points().decimal())
          .put("group", rule.group())
          .put("since", rule.since())
          .put("title", rule.title())
          .put("rationale", rule.rationale())
          .put("limits", rule.limits())
          .put("file", console.shown(rule.file()))
          .put("line", rule.line());
    }
    return array.toString();
  }

  private String csv(Rule rule) {
    return Stream.of(
            rule.id(),
            status(rule),
            rule.points().decimal().toPlainString(),
            rule.group(),
            rule.since(),
            rule.title(),
            console.shown(rule.file()),
            String.valueOf(rule.line()))
        .map(RulesList::cell)
        .collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    return text.matches("[^\",\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
