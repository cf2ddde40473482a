package org.gainsay.docs;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for those who write rules and keep evidence. */
class RulesAndEvidenceIT extends ReleaseOfPages {
  @ParameterizedTest
  @ValueSource(strings = {"docs/evidence.md", "docs/rule-authors.md"})
  void the_commands_run_and_print_what_the_page_shows(String page) throws Exception {
    type(page);
  }
}
