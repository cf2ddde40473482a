package org.gainsay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gainsay.article.Article;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Models;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.train.Corpus;
import org.gainsay.train.TrainingArticle;
import org.junit.jupiter.api.Test;

/** Threads share the models and nothing else. */
class TaggerThreadsTest {
  private static final Path RULES = Path.of("rules");
  private static final int THREADS = 4;

  @Test
  void ten_articles_are_tagged_the_same_by_one_thread_and_by_four() throws Exception {
    Models models = Models.load();
    List<Article> articles = articles();
    List<TaggedArticle> alone = tag(models, articles);

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<List<TaggedArticle>> work = () -> tag(models, articles);
      List<Future<List<TaggedArticle>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        together.add(threads.submit(work));
      }
      for (Future<List<TaggedArticle>> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone).anySatisfy(each -> assertThat(each.claims()).isNotEmpty());
  }

  /** Ten from all over the training data, so that all writers have their say. */
  private static List<Article> articles() throws IOException {
    List<TrainingArticle> all = Corpus.read(Path.of("training-data"));
    List<Article> articles = new ArrayList<>();
    for (int i = 0; articles.size() < 10; i++) {
      articles.add(all.get(i * (all.size() / 10)).article());
    }
    return articles;
  }

  private static List<TaggedArticle> tag(Models models, List<Article> articles) throws Exception {
    Gazetteer gazetteer = Gazetteer.load(RULES);
    SourceRegistry registry = SourceRegistry.load(RULES, gazetteer);
    ArticleTagger tagger = new ArticleTagger(models, registry, gazetteer);
    List<TaggedArticle> tagged = new ArrayList<>();
    for (Article article : articles) {
      tagged.add(tagger.tag(article));
    }
    return tagged;
  }
}
