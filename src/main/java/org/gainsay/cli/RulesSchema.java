package org.gainsay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.gainsay.author.Schema;
import org.gainsay.author.SchemaPage;
import org.gainsay.report.Wrapped;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What conditions can ask. */
@CommandLine.Command(
    name = "schema",
    header = "Lists what conditions can ask: types, fields, functions, values.",
    footer = {
      "",
      "Examples:",
      "  gainsay rules schema",
      "  gainsay rules schema Claim Source",
      "  gainsay rules schema --format markdown > facts.md"
    })
final class RulesSchema extends Command {
  enum Format {
    text,
    json,
    markdown
  }

  @Parameters(arity = "0..*", paramLabel = "TYPE", description = "Only these. Default: all.")
  private List<String> names = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or markdown. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  RulesSchema(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws UsageException {
    Schema all = Schema.installed();
    List<String> known = all.types().stream().map(Schema.Type::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UsageException(
            name + " is no type (expected one of " + String.join(", ", known) + ")");
      }
    }
    Schema chosen =
        new Schema(
            all.types().stream()
                .filter(type -> names.isEmpty() || names.contains(type.name()))
                .toList());
    switch (format) {
      case json -> console.line(json(chosen));
      case markdown -> console.out().print(SchemaPage.of(chosen));
      case text -> chosen.types().forEach(this::type);
    }
    return ExitCode.DONE;
  }

  private static String json(Schema schema) {
    try {
      return JsonMapper.builder().build().writeValueAsString(schema);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void type(Schema.Type type) {
    String role =
        switch (type.role()) {
          case FACT -> " (a fact)";
          case PART -> "";
          case VALUES -> " (values)";
        };
    console.line(type.name() + role);
    Wrapped.lines("  ", type.meaning()).forEach(console::line);
    type.fields().forEach(this::member);
    type.functions().forEach(this::member);
    console.line("");
  }

  private void member(Schema.Member member) {
    console.line("    " + member.name() + (member.type().isEmpty() ? "" : ": " + member.type()));
    if (!member.meaning().isEmpty()) {
      Wrapped.lines("        ", member.meaning()).forEach(console::line);
    }
  }
}
