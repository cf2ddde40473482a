package org.gainsay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Types the commands of a page; each has to print what the page shows. */
final class TypedPage {
  private TypedPage() {}

  /** Runs the lines of a block, and gives what they print. */
  interface Shell {
    String run(String script) throws Exception;
  }

  static void type(String page, Pages pages, Shell shell) throws Exception {
    String printed = "";
    int commands = 0;
    for (Pages.Block block : Pages.blocks(pages.read(page))) {
      if (block.language().equals("sh") && !block.text().startsWith("mvn ")) {
        printed = shell.run(block.text());
        boolean writes = block.text().startsWith("cat >");
        assertThat(printed.isBlank())
            .as("prints nothing: " + block.text())
            .isEqualTo(writes && printed.isEmpty());
        commands++;
      } else if (block.language().equals("text")) {
        List<String> shown =
            block.text().lines().filter(line -> !line.isBlank() && !line.equals("...")).toList();
        assertThat(printed.lines().toList()).containsSubsequence(shown);
      }
    }
    assertThat(commands).isGreaterThan(1);
  }
}
