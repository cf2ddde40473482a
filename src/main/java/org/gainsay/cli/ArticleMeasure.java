package org.gainsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.Linked;
import org.gainsay.batch.Stages;
import org.gainsay.batch.Tagger;
import org.gainsay.link.Dossier;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.train.ArticleAnswer;
import org.gainsay.train.ArticleFigures;
import org.gainsay.train.ArticleTable;
import org.gainsay.train.LabelledArticle;

/** Rates the labelled articles of a table, as a run would, and compares. */
final class ArticleMeasure {
  private ArticleMeasure() {}

  static <A> ArticleFigures of(Console console, String file, Pipeline<A> pipeline, Tables tables)
      throws IOException {
    List<LabelledArticle> articles =
        ArticleTable.read(
            console.folder().resolve(file), file, tables.registry(), tables.gazetteer());
    Stages<A> stages = pipeline.stages();
    List<TaggedArticle> tagged = new ArrayList<>();
    List<Optional<String>> rejected = new ArrayList<>();
    Tagger tagger = stages.taggers().get();
    try (Steps steps = new Steps(console, "articles", articles.size())) {
      for (LabelledArticle each : articles) {
        try {
          tagged.add(tagger.tag(each.article()));
          rejected.add(Optional.empty());
        } catch (RejectedException e) {
          rejected.add(Optional.of(e.code()));
        }
        steps.at(rejected.size());
      }
    }
    Linked linked = stages.linker().apply(tagged);
    Function<Dossier, A> rater = stages.raters().get();
    List<ArticleAnswer> answers = new ArrayList<>();
    int next = 0;
    for (Optional<String> code : rejected) {
      answers.add(
          code.isPresent()
              ? new ArticleAnswer(code.get(), Optional.empty(), List.of())
              : pipeline.answer(rater.apply(linked.dossier(tagged.get(next++)))));
    }
    return ArticleFigures.of(file, articles, answers);
  }
}
