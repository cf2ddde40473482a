package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Gazetteer;
import org.junit.jupiter.api.Test;

/** Types that one sentence got wrong and the page tells. Types are P, O and L. */
class NameCorrectionsTest {
  private static final NameClues CLUES =
      new NameClues(Gazetteer.load(Path.of("rules")), KnownNames.NONE);

  @Test
  void a_surname_is_the_person_whose_full_name_the_page_has() {
    assertThat(corrected("[P Amir Velasquez-Toor] won .", "[L Velasquez-Toor] led the party ."))
        .containsExactly("Amir Velasquez-Toor P", "Velasquez-Toor P");
  }

  @Test
  void one_person_does_not_outvote_many_places_of_that_name() {
    assertThat(
            corrected(
                "[P Jack Quelimane] won .",
                "[L Quelimane] is calm .",
                "[L Quelimane] sleeps .",
                "[L Quelimane] waits ."))
        .containsExactly("Jack Quelimane P", "Quelimane L", "Quelimane L", "Quelimane L");
  }

  @Test
  void an_acronym_in_brackets_is_what_the_name_before_it_is() {
    assertThat(corrected("[O Dry Rivers Fund] ( [L DRF] ) pays .", "[L DRF] pays ."))
        .containsExactly("Dry Rivers Fund O", "DRF O", "DRF O");
  }

  @Test
  void a_town_in_brackets_stays_a_place() {
    assertThat(corrected("[O Dry Rivers Fund] ( [L Ebira] ) pays ."))
        .containsExactly("Dry Rivers Fund O", "Ebira L");
  }

  @Test
  void a_country_is_a_place_whoever_bears_its_name() {
    assertThat(corrected("[P Ana Kenya] won .", "[P Kenya] lost ."))
        .containsExactly("Ana Kenya P", "Kenya L");
  }

  @Test
  void an_adjective_or_a_month_by_itself_is_no_name() {
    assertThat(corrected("[O Kenyan] police came in [L July] .", "[O Kenyan Post] wrote ."))
        .containsExactly("Kenyan Post O");
  }

  private static List<String> corrected(String... sentences) {
    List<Tagged> page = new ArrayList<>();
    List<List<Line.NamedTokens>> names = new ArrayList<>();
    for (String sentence : sentences) {
      List<Line.NamedTokens> found = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (String part : sentence.split("\\[|\\] ?", -1)) {
        boolean name = part.matches("[POL] .*");
        int from = words.size();
        words.addAll(List.of((name ? part.substring(2) : part).strip().split(" ")));
        words.removeIf(String::isEmpty);
        if (name) {
          found.add(new Line.NamedTokens(from, words.size(), type(part.charAt(0))));
        }
      }
      names.add(found);
      page.add(tagged(words));
    }
    List<String> out = new ArrayList<>();
    List<List<Line.NamedTokens>> corrected = new NameCorrections(CLUES).correct(page, names);
    for (int i = 0; i < page.size(); i++) {
      for (Line.NamedTokens name : corrected.get(i)) {
        List<String> words = page.get(i).seen().subList(name.from(), name.to());
        out.add(String.join(" ", words) + " " + name.type().name().charAt(0));
      }
    }
    return out;
  }

  private static Name.Type type(char letter) {
    return letter == 'P'
        ? Name.Type.PERSON
        : letter == 'O' ? Name.Type.ORGANIZATION : Name.Type.LOCATION;
  }

  private static Tagged tagged(List<String> words) {
    List<Token> tokens =
        words.stream().map(word -> new Token(0, 0, word, word, "NNP", word, "B-NP")).toList();
    return new Tagged(new Passage(0, 0, 0, Line.Role.BODY, List.of()), tokens, words);
  }
}
