package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
  @Test
  void the_nearest_word_is_proposed() {
    List<String> words = List.of("text", "title", "published");
    assertThat(DidYouMean.nearest("txet", words)).contains("text");
    assertThat(DidYouMean.nearest("Titel", words)).contains("title");
    assertThat(DidYouMean.nearest("publish_date", words)).contains("published");
    assertThat(DidYouMean.nearest("body", words)).isEmpty();
    assertThat(DidYouMean.hint("tex", words)).isEqualTo(", did you mean \"text\"?");
  }
}
