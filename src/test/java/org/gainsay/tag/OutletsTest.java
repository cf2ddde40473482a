package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.scenario.Stages;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

class OutletsTest {
  @Test
  void a_domain_is_looked_up_in_the_registry() {
    Source outlet = outlet("url: 'https://www.granma.cu/some/page.html'");
    assertThat(outlet.name()).isEqualTo("Granma");
    assertThat(outlet.basis()).isEqualTo(Basis.REGISTRY);
  }

  @Test
  void the_registry_wins_over_the_input() {
    Source outlet = outlet("outlet: KCNA, source: {kind: INDEPENDENT_MEDIA}");
    assertThat(outlet.kind()).isEqualTo(SourceKind.STATE_AFFILIATED);
    assertThat(outlet.state()).isEqualTo("KP");
  }

  @Test
  void the_input_says_who_an_unknown_outlet_is() {
    Source outlet =
        outlet(
            "outlet: Tema Dockside, source: {kind: CITIZEN_JOURNALIST, places: [Tema], country: GH}");
    assertThat(outlet.kind()).isEqualTo(SourceKind.CITIZEN_JOURNALIST);
    assertThat(Told.names(outlet.places())).containsExactly("Tema/GH");
    assertThat(outlet.basis()).isEqualTo(Basis.INPUT);
  }

  @Test
  void the_country_of_a_state_outlet_is_its_state() {
    assertThat(
            outlet("outlet: Volta Gazette, source: {kind: STATE_AFFILIATED, country: GH}").state())
        .isEqualTo("GH");
  }

  @Test
  void an_outlet_nobody_describes_is_unknown_but_has_a_name() {
    Source outlet = outlet("outlet: Nobody's Paper");
    assertThat(outlet.kind()).isEqualTo(SourceKind.UNKNOWN);
    assertThat(outlet.identified()).isTrue();
  }

  @Test
  void no_outlet_at_all_is_nobody() {
    assertThat(outlet("place: Bern").identified()).isFalse();
  }

  private static Source outlet(String fields) {
    try {
      JsonNode record =
          new YAMLMapper()
              .readTree("{id: a, text: The bridge in Tema burned down., " + fields + "}");
      return Told.of(Stages.article(record)).outlet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
