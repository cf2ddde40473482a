package org.gainsay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.author.Catalogue;
import org.gainsay.author.Schema;
import org.gainsay.author.SchemaPage;
import org.gainsay.rate.OwnRules;
import org.gainsay.rule.Rule;
import org.junit.jupiter.api.Test;

/**
 * The documentation says what the code does. Generated parts are written anew by {@code mvn test
 * -Dtest=DocsTest -Ddocs.write=true}.
 */
class DocsTest {
  private static final Pages PAGES = new Pages(Path.of("").toAbsolutePath());
  private static final Path SCHEMA = Path.of("src/main/resources/org/gainsay/author/schema.json");
  private static final Pattern CODE = Pattern.compile("\"([A-Z]{5,}|[A-Z]+(?:_[A-Z]+)+)\"");

  @Test
  void every_problem_code_of_the_input_has_its_line() throws IOException {
    check("docs/input.md", "problems", Generated.problems());
  }

  @Test
  void every_exit_code_has_its_line() throws IOException {
    check("docs/output.md", "exit-codes", Generated.exitCodes());
  }

  @Test
  void every_difference_that_an_audit_can_find_has_its_line() throws IOException {
    check("docs/audit.md", "audit-codes", Generated.auditCodes());
  }

  @Test
  void every_rule_has_a_section_with_its_points_and_title() throws IOException {
    check("docs/rules.md", "rules", Catalogue.of(OwnRules.PACK.rules(), "../rules/examples"));
  }

  @Test
  void every_fact_and_every_field_has_its_line() throws IOException {
    check("docs/rules.md", "facts", SchemaPage.of(Schema.installed()));
  }

  @Test
  void the_schema_is_what_the_facts_say_of_themselves() throws IOException {
    ObjectWriter json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
    String made = json.writeValueAsString(SchemaFromSource.read()) + "\n";
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(SCHEMA, made);
    } else {
      assertThat(Files.readString(SCHEMA))
          .as("the schema is not what the facts say: run with -Ddocs.write=true")
          .isEqualTo(made);
    }
  }

  @Test
  void every_type_and_every_field_of_facts_says_what_it_means() throws IOException {
    assertThat(SchemaFromSource.read().types())
        .allSatisfy(
            type -> {
              assertThat(type.meaning()).as(type.name()).isNotEmpty();
              assertThat(type.fields())
                  .filteredOn(field -> !field.type().isEmpty())
                  .allSatisfy(
                      field ->
                          assertThat(field.meaning())
                              .as(type.name() + "." + field.name())
                              .isNotEmpty());
            });
  }

  @Test
  void the_changelog_counts_the_rules() throws IOException {
    int rules = OwnRules.PACK.rules().stream().map(Rule::id).distinct().toList().size();
    assertThat(PAGES.read("CHANGELOG.md")).contains(rules + " rules");
  }

  @Test
  void every_problem_code_of_rules_and_tables_has_its_line() throws IOException {
    String page = PAGES.read("docs/rules.md");
    assertThat(codes("rule")).contains("SYNTAX", "GROUP_SIGN");
    assertThat(codes("source")).contains("SHARED_ALIAS");
    assertThat(page).contains("| `ASYMMETRY` |");
    assertThat(Stream.of("rule", "source", "author").flatMap(each -> codes(each).stream()))
        .allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
  }

  @Test
  void every_problem_code_of_evidence_stores_has_its_line() throws IOException {
    String page = PAGES.read("docs/evidence.md");
    assertThat(codes("evidence")).contains("STORE_LOCKED", "STORE_FORMAT");
    assertThat(codes("evidence"))
        .allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
  }

  @Test
  void every_problem_code_of_marked_texts_has_its_line() throws IOException {
    String page = PAGES.read("docs/models.md");
    assertThat(codes("train")).contains("BAD_OFFSETS", "NO_CUE");
    assertThat(codes("train")).allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    assertThat(PAGES.brokenLinks()).isEmpty();
  }

  private static void check(String page, String part, String expected) throws IOException {
    String text = PAGES.read(page);
    String begin = "<!-- begin " + part + ": generated -->\n";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf("<!-- end " + part + " -->");
    assertThat(from).as(begin).isBetween(begin.length(), to);
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(
          PAGES.root().resolve(page), text.substring(0, from) + expected + text.substring(to));
    } else {
      assertThat(text.substring(from, to))
          .as("%s is not what the code says: run with -Ddocs.write=true", page)
          .isEqualTo(expected);
    }
  }

  /** Words in capitals that the code of a package holds: those of its problems. */
  private static List<String> codes(String name) {
    List<String> codes = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/gainsay", name))) {
      for (Path file : files.sorted().toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    codes.removeAll(List.of("GAINSAY_CACHE", "XDG_CACHE_HOME"));
    return codes;
  }
}
