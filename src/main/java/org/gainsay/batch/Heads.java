package org.gainsay.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Corpus;
import org.gainsay.article.DeclaredSource;
import org.gainsay.tag.TaggedArticle;

/** What says which of the articles of a run are later revisions of others. */
final class Heads {
  /** An article and where it stands in its file. */
  record Line(long place, int length, Article head) {}

  private final TaggedLines articles;
  private final List<Article> heads = new ArrayList<>();

  Heads(TaggedLines articles) {
    this.articles = articles;
  }

  /** An article without its words. */
  static Article head(Article article) {
    return new Article(
        article.id(),
        "",
        "",
        "",
        article.url(),
        article.published(),
        article.day(),
        "",
        "",
        DeclaredSource.NONE);
  }

  void add(Line line) {
    articles.add(line.place, line.length);
    heads.add(line.head);
  }

  /**
   * Puts articles of earlier runs beside those of this one and leaves out earlier revisions.
   *
   * @return ids of these, each with the id of the one that counts
   */
  Map<String, String> select(Earlier earlier) throws IOException {
    List<TaggedArticle> others =
        earlier.beside(articles, heads.stream().map(Article::id).collect(Collectors.toSet()));
    articles.add(others);
    List<Article> all =
        Stream.concat(heads.stream(), others.stream().map(TaggedArticle::article)).toList();
    Map<String, String> superseded = new HashMap<>(Corpus.superseded(all));
    if (!superseded.isEmpty()) {
      articles.retain(index -> !superseded.containsKey(all.get(index).id()));
    }
    heads.clear();
    return superseded;
  }
}
