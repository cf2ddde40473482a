package org.gainsay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for those who run Gainsay and read what comes of it. */
class ReadmeIT extends ReleaseOfPages {
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/audit.md", "docs/batch.md"})
  void the_commands_run_and_print_what_the_page_shows(String page) throws Exception {
    type(page);
  }

  @Test
  void the_links_of_a_release_lead_somewhere() throws IOException {
    assertThat(new Pages(release).brokenLinks()).isEmpty();
  }

  @Test
  void a_release_holds_what_it_should_and_nothing_else() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(release)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.matches("(news|numbers|page|run)[.-].*|mine"))
          .forEach(names::add);
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "docs",
            "gainsay",
            "gainsay.jar",
            "lib",
            "rules",
            "training-data");
  }
}
