package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceRegistryMatchTest {
  private static final Path RULES = Path.of("rules");

  @Test
  void a_name_is_matched_across_the_tokens_that_a_possessive_makes_of_it() {
    SourceRegistry registry = SourceRegistry.load(RULES, Gazetteer.load(RULES));
    assertThat(registry.match(List.of("The", "People", "'s", "Daily", "wrote"), 1)).isEqualTo(3);
    assertThat(registry.match(List.of("People", "'s", "houses"), 0)).isZero();
  }
}
