package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.author.ExampleRunner;
import org.gainsay.batch.Tagger;
import org.gainsay.link.Dossier;
import org.gainsay.link.Linker;
import org.gainsay.tag.TaggedArticle;

/** The way from a few articles to their facts. */
record TaggedAndLinked(Tagger tagger) implements ExampleRunner.Stages {
  @Override
  public List<Dossier> dossiers(List<Article> articles) throws RejectedException {
    List<TaggedArticle> tagged = new ArrayList<>();
    for (Article article : articles) {
      tagged.add(tagger.tag(article));
    }
    return new Linker().link(tagged);
  }
}
