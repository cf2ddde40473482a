package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

class NameRunsTest {
  @Test
  void foreign_particles_hold_a_name_together() {
    assertThat(sources("The reports are false, according to Sauti ya Bunia, a group of reporters."))
        .containsExactly("Sauti ya Bunia");
    assertThat(sources("The rumours are baseless, according to Regards de Mopti, a local network."))
        .containsExactly("Regards de Mopti");
  }

  @Test
  void the_initials_in_brackets_say_where_a_name_begins() {
    assertThat(names("Voices of Bunia (VOB) denies it."))
        .contains("Voices of Bunia/ORGANIZATION", "VOB/ORGANIZATION");
  }

  @Test
  void initials_of_something_else_make_no_name() {
    assertThat(names("The ferry to Bunia (VOB) was late.")).doesNotContain("Bunia/ORGANIZATION");
  }

  @Test
  void a_town_with_a_capitalised_word_after_it_is_part_of_an_institutions_name() {
    assertThat(names("The reports are false, according to Lashio Eyes, a local network."))
        .contains("Lashio Eyes/ORGANIZATION");
  }

  @Test
  void a_river_stays_a_place() {
    assertThat(names("The boat sank in the Niger River near Mopti."))
        .contains("Mopti/LOCATION")
        .noneMatch(name -> name.endsWith("/ORGANIZATION"));
  }

  private static List<String> names(String text) {
    Told told = Told.of(text);
    return told.tagged().names().stream()
        .map(name -> told.quote(name.span()) + "/" + name.type())
        .toList();
  }

  private static List<String> sources(String text) {
    return Told.of(text).tagged().attributions().stream()
        .map(said -> said.origin().name())
        .toList();
  }
}
