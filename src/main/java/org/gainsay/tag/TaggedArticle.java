package org.gainsay.tag;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.fact.Source;

/**
 * An article with everything the tagger saw in it, each list in order of the text (the title
 * first).
 *
 * @param outlet who published it
 */
public record TaggedArticle(
    Article article,
    Source outlet,
    List<Sentence> sentences,
    List<Name> names,
    List<Statement> attributions,
    List<TaggedClaim> claims,
    List<Denial> denials) {
  public TaggedArticle {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    denials = List.copyOf(denials);
  }
}
