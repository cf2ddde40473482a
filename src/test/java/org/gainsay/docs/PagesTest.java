package org.gainsay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.cli.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages besides the first, typed in a folder with the rules. Commands of Gainsay run in this
 * process, all others in a shell.
 */
class PagesTest {
  private static final String COMMAND = "./gainsay ";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  @BeforeEach
  void rules() throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("rules"))) {
      for (Path each : tree.toList()) {
        Files.copy(each, folder.resolve(each.toString()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docs/audit.md", "docs/batch.md", "docs/evidence.md", "docs/rule-authors.md"})
  void the_commands_run_and_print_what_the_page_shows(String page) throws Exception {
    TypedPage.type(page, new Pages(Path.of("")), this::run);
  }

  private String run(String script) throws IOException, InterruptedException {
    StringBuilder printed = new StringBuilder();
    List<String> others = new ArrayList<>();
    for (String line : script.lines().toList()) {
      if (line.startsWith(COMMAND)) {
        printed.append(shell(others)).append(gainsay(line));
        others.clear();
      } else {
        others.add(line);
      }
    }
    return printed.append(shell(others)).toString();
  }

  private String gainsay(String line) {
    assertThat(line.replaceAll("\"[^\"$`]*\"", ""))
        .as("only a shell could run it")
        .doesNotContainPattern("[|<>;&$`'\"]");
    String[] words =
        WORD.matcher(line.substring(COMMAND.length()))
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toArray(String[]::new);
    Typed typed = Typed.really(folder, folder, words);
    String printed = typed.out() + typed.err();
    assertThat(typed.code()).as(line + "\n" + printed).isZero();
    return printed;
  }

  private String shell(List<String> lines) throws IOException, InterruptedException {
    if (lines.isEmpty()) {
      return "";
    }
    String script = String.join("\n", lines);
    Path out = folder.resolve("out");
    int code =
        new ProcessBuilder("sh", "-euc", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start()
            .waitFor();
    String printed = Files.readString(out);
    assertThat(code).as(script + "\n" + printed).isZero();
    return printed;
  }
}
