package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.gainsay.Examples;
import org.gainsay.article.Article;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.junit.jupiter.api.Test;

class InterruptionTest {
  private static final String ENDLESS =
      "the minister said that the bridge near the old town was opened by the army and ".repeat(50);

  @Test
  void an_article_is_given_up_where_its_thread_is_interrupted_and_the_next_is_tagged()
      throws Exception {
    Gazetteer gazetteer = Gazetteer.load(Path.of("rules"));
    SourceRegistry registry = SourceRegistry.load(Path.of("rules"), gazetteer);
    ArticleTagger tagger = new ArticleTagger(Models.load(), registry, gazetteer);
    Article article = Examples.article("a", ENDLESS);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> tagger.tag(article)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(tagger.tag(article).claims()).isNotEmpty();
  }
}
