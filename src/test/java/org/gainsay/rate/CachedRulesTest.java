package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.author.ExampleFacts;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedRulesTest {
  @TempDir Path home;

  @Test
  void cached_rules_rate_as_compiled_ones_do() throws Exception {
    RuleCache cache = RuleCache.in(home.resolve("cache"));
    Files.writeString(
        home.resolve("a.drl"),
        """
        package newsroom;
        import org.gainsay.fact.*;
        rule "first" @id("MY-01") @points(-2) @title("A title") @rationale("A reason")
        when
            $claim : Claim(source.places.size() == 0)
        then
            findings.add($claim);
        end
        """);
    RulePack compiled = RulePack.load(List.of(home), cache);
    Path file = only(home.resolve("cache"));
    RulePack cached = RulePack.load(List.of(home), cache);
    assertThat(only(home.resolve("cache"))).isEqualTo(file);
    assertThat(rate(cached)).isEqualTo(rate(compiled)).contains("MY-01");
    // The scale does not change what is compiled, but what the assessments say they rest on.
    Files.copy(OwnRules.DIRECTORY.resolve("scale.csv"), home.resolve("scale.csv"));
    assertThat(RulePack.load(List.of(home), cache).sha256()).isNotEqualTo(cached.sha256());
    assertThat(only(home.resolve("cache"))).isEqualTo(file);
  }

  private static String rate(RulePack pack) {
    try (Rater rater = new Rater(pack, OwnRules.PROVENANCE)) {
      JsonNode facts = new ObjectMapper().readTree("{\"claims\":[{}]}");
      return rater.rate(ExampleFacts.dossier(facts)).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path only(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
