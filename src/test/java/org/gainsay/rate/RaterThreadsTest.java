package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gainsay.author.Example;
import org.gainsay.author.ExampleFacts;
import org.gainsay.author.ExampleReader;
import org.gainsay.link.Dossier;
import org.gainsay.rule.RuleException;
import org.junit.jupiter.api.Test;

class RaterThreadsTest {
  @Test
  void one_rater_serves_many_threads() throws Exception {
    List<Dossier> dossiers = dossiers();
    List<Assessment> alone = dossiers.stream().map(OwnRules.RATER::rate).toList();
    Callable<List<Assessment>> rateAll = () -> dossiers.stream().map(OwnRules.RATER::rate).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Assessment>> each :
          threads.invokeAll(List.of(rateAll, rateAll, rateAll, rateAll, rateAll, rateAll))) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Ten times the facts of all examples. */
  private static List<Dossier> dossiers() throws IOException, RuleException {
    List<Dossier> dossiers = new ArrayList<>();
    JsonNode nothing = YAMLMapper.builder().build().readTree("{}");
    for (int round = 0; round < 10; round++) {
      for (Example example :
          ExampleReader.read(List.of(OwnRules.DIRECTORY), OwnRules.PACK.rules())) {
        for (Example.Case each : example.cases()) {
          JsonNode facts = each.facts().isMissingNode() ? nothing : each.facts();
          dossiers.add(ExampleFacts.dossier(facts));
        }
      }
    }
    return dossiers;
  }
}
