package org.gainsay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.rate.OwnRules;
import org.gainsay.rule.Rule;
import org.junit.jupiter.api.Test;

/**
 * The documentation says what the code does. Generated parts are written anew by {@code mvn test
 * -Dtest=DocsTest -Ddocs.write=true}.
 */
class DocsTest {
  private static final Pages PAGES = new Pages(Path.of("").toAbsolutePath());
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
  void every_rule_has_a_section_with_its_points_and_title() throws IOException {
    check("docs/rules.md", "rules", Generated.catalogue(OwnRules.PACK.rules()));
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
    assertThat(Stream.of("rule", "source", "author").flatMap(each -> codes(each).stream()))
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
