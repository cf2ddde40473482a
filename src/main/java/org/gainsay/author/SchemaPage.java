package org.gainsay.author;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema as a chapter of documentation. */
public final class SchemaPage {
  private SchemaPage() {}

  /** One table a type. */
  public static String of(Schema schema) {
    return schema.types().stream().map(SchemaPage::type).collect(Collectors.joining("\n"));
  }

  private static String type(Schema.Type type) {
    String head = "| `" + type.name() + "` | | " + cell(type.meaning()) + " |\n|---|---|---|\n";
    return Stream.concat(type.fields().stream(), type.functions().stream())
        .map(
            member ->
                "| `%s` | %s | %s |\n"
                    .formatted(member.name(), cell(member.type()), cell(member.meaning())))
        .collect(Collectors.joining("", head, ""));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
