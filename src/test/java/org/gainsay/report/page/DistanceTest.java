package org.gainsay.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gainsay.author.ExampleFacts;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Outlook;
import org.gainsay.rate.OwnRules;
import org.gainsay.report.AssessmentJson;
import org.gainsay.report.OutlookWords;
import org.gainsay.rule.Scale;
import org.junit.jupiter.api.Test;

class DistanceTest {
  private static final String ARTICLE =
      """
      outlet: {name: Harbour Times, kind: INDEPENDENT_MEDIA}
      claims:
        - text: About 200 fighters took the side of the residents
          source: {name: Agencia del Llano, kind: STATE_AFFILIATED, state: CO}
          places: [Mocoa/CO]
          day: 2023-05-03
          contradicted:
            - source: {name: Voces de Mocoa, kind: CITIZEN_JOURNALIST, places: [Mocoa/CO]}
              quote: The town was calm today
              clash: OPPOSITE
        - text: The mayor may have left town
          section: LEAD
          signals: [{kind: HEDGED}]
        - text: The harbour is open
          corroborated:
            - source: {name: Voces de Mocoa, kind: CITIZEN_JOURNALIST, places: [Mocoa/CO]}
              quote: Ships come and go
        - text: It rained
      """;

  @Test
  void the_line_of_a_claim_tells_as_much_as_rating_it_again() throws IOException {
    Assessment assessment =
        OwnRules.RATER.rate(ExampleFacts.dossier(YAMLMapper.builder().build().readTree(ARTICLE)));
    List<Outlook> outlooks = OwnRules.RATER.outlooks(assessment);
    JsonNode line = new JsonMapper().readTree(new AssessmentJson().line(assessment));
    for (int claim = 0; claim < outlooks.size(); claim++) {
      String again =
          new OutlookWords(assessment.claims().get(claim), outlooks.get(claim))
              .next()
              .map(words -> words.toLowerCase(Locale.ROOT).replace('_', ' ') + ".")
              .orElse("");
      assertThat(new Distance(Scale.DEFAULT).words(line.path("claims").path(claim)).orElse(""))
          .isEqualTo(again);
    }
  }
}
