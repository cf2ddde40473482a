package org.gainsay.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Article;
import org.gainsay.article.Corpus;
import org.gainsay.article.ProblemCode;

/** Leaves out articles that a later revision takes the place of. */
final class Revisions {
  private Revisions() {}

  static <A> List<Outcome<A>> latest(List<Outcome<A>> records) {
    List<Article> articles = new ArrayList<>();
    for (Outcome<A> record : records) {
      if (record instanceof Outcome.Tagged<A> tagged) {
        articles.add(tagged.read().article());
      }
    }
    Map<String, String> superseded = Corpus.superseded(articles);
    return records.stream().map(record -> leftOut(record, superseded)).toList();
  }

  private static <A> Outcome<A> leftOut(Outcome<A> record, Map<String, String> superseded) {
    if (record instanceof Outcome.Tagged<A> tagged) {
      String by = superseded.get(tagged.read().article().id());
      if (by != null) {
        String message = "article \"" + by + "\" is a later revision of the same url";
        return new Outcome.Left<>(tagged.read().rejected(ProblemCode.SUPERSEDED.name(), message));
      }
    }
    return record;
  }
}
