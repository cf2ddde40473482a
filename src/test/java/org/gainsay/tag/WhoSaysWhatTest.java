package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.scenario.Whose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns, surnames, titles, acronyms and descriptions lead back to whoever was named. */
class WhoSaysWhatTest {
  @ParameterizedTest
  @CsvSource({"who-says-what.txt, 0.90", "who-says-what-2.txt, 0.75"})
  void most_speakers_are_who_a_reader_takes_them_for(String file, double least) throws IOException {
    List<Whose> all = Whose.read(text(file));
    List<String> missed = new ArrayList<>();
    for (Whose each : all) {
      String problem = each.problem();
      if (!problem.isEmpty()) {
        missed.add(each + "  <- " + problem);
      }
    }
    assertThat((double) (all.size() - missed.size()) / all.size())
        .as("%d of %d missed:%n%s", missed.size(), all.size(), String.join("\n", missed))
        .isGreaterThanOrEqualTo(least);
  }

  private static String text(String file) throws IOException {
    try (InputStream in = WhoSaysWhatTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
