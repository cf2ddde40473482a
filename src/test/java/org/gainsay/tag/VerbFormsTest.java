package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import opennlp.tools.postag.POSDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
  private static Vocabulary known() {
    POSDictionary dictionary = new POSDictionary();
    Stream.of("shell", "load", "seal", "carry", "plan", "watch", "vow", "free", "use")
        .forEach(verb -> dictionary.put(verb, "VB"));
    return new Vocabulary(dictionary);
  }

  @ParameterizedTest
  @CsvSource({
    "withstood, withstand",
    "retaken, retake",
    "overthrown, overthrow",
    "shelled, shell",
    "shelling, shell",
    "loaded, load",
    "unsealed, unseal",
    "carries, carry",
    "carried, carry",
    "planned, plan",
    "watches, watch",
    "vowed, vow",
    "freed, free",
    "using, use",
    "shot, shoot",
    "found, find",
    "read, read",
    "glorped, ''"
  })
  void each_form_has_its_infinitive(String form, String infinitive) {
    assertThat(VerbForms.infinitive(form, known()).orElse("")).isEqualTo(infinitive);
  }
}
