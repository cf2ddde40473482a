package org.gainsay.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.Examples;
import org.gainsay.tag.TaggedArticle;
import org.junit.jupiter.api.Test;

class TaggedJsonTest {
  @Test
  void what_is_written_is_read_back() {
    TaggedArticle article = Examples.tagged(Examples.article("a", "It rained.\nHard \"é\"."));
    TaggedJson json = new TaggedJson();
    String line = json.write(article);
    assertThat(line).doesNotContain("\n");
    assertThat(json.read(line)).usingRecursiveComparison().isEqualTo(article);
    assertThat(json.write(json.read(line))).isEqualTo(line);
  }
}
