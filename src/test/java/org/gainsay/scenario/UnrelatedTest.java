package org.gainsay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gainsay.article.Article;
import org.gainsay.fact.Evidence;
import org.gainsay.link.Dossier;
import org.gainsay.link.Linker;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.train.Corpus;
import org.gainsay.train.TrainingArticle;
import org.junit.jupiter.api.Test;

/** What is linked in articles that have nothing to do with each other, and in all at once. */
class UnrelatedTest {
  private static final int PAIRS = 200;

  /**
   * An article and the dossier or the writer it is from; of one of these two may tell of one event.
   */
  private record Told(String from, TaggedArticle article) {}

  private static List<Told> told;

  @Test
  void articles_of_different_events_are_not_linked() throws Exception {
    List<Told> all = articles();
    Random random = new Random(4);
    List<String> linked = new ArrayList<>();
    int pairs = 0;
    while (pairs < PAIRS) {
      Told one = all.get(random.nextInt(all.size()));
      Told other = all.get(random.nextInt(all.size()));
      if (!one.from.equals(other.from)) {
        pairs++;
        for (Dossier dossier : new Linker().link(List.of(one.article, other.article))) {
          dossier.evidence().stream()
              .filter(each -> !each.quote().article().equals(each.claim().article()))
              .map(each -> each.claim().text() + " <> " + each.quote().text())
              .forEach(linked::add);
        }
      }
    }
    assertThat(linked).isEmpty();
  }

  @Test
  void the_order_of_the_articles_changes_no_dossier() throws Exception {
    List<TaggedArticle> articles = new ArrayList<>();
    articles().forEach(each -> articles.add(each.article()));
    Map<String, String> expected = dossiers(articles);
    for (int seed = 0; seed < 2; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(dossiers(articles)).isEqualTo(expected);
    }
  }

  private static Map<String, String> dossiers(List<TaggedArticle> articles) {
    Map<String, String> dossiers = new TreeMap<>();
    for (Dossier dossier : new Linker().link(articles)) {
      List<Evidence> evidence = dossier.evidence();
      dossiers.put(dossier.article().id(), evidence.toString());
    }
    return dossiers;
  }

  private static synchronized List<Told> articles() throws Exception {
    if (told == null) {
      List<Told> all = new ArrayList<>();
      int scenarios = 0;
      for (Scenario scenario : Scenario.all(Path.of("src/test/resources/scenarios"))) {
        scenarios++;
        for (Article article : scenario.articles()) {
          all.add(told("scenario " + scenarios, article));
        }
      }
      List<TrainingArticle> training = Corpus.read(Path.of("training-data"));
      for (int i = 0; i < training.size(); i += 2) {
        TrainingArticle article = training.get(i);
        all.add(told("writer " + article.writer(), article.article()));
      }
      told = List.copyOf(all);
    }
    return told;
  }

  /** With its origin before the id, since scenarios share ids. */
  private static Told told(String from, Article article) {
    Article renamed =
        new Article(
            from + " " + article.id(),
            article.title(),
            article.text(),
            article.outlet(),
            article.url(),
            article.published(),
            article.day(),
            article.language(),
            article.place(),
            article.source());
    return new Told(from, Stages.shared().tag(renamed));
  }
}
