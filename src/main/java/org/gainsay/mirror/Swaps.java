package org.gainsay.mirror;

import java.util.List;
import java.util.Map;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;

/**
 * What becomes of words and of codes of countries when all swaps are done at once.
 *
 * @param swaps in the order they were asked for or found
 * @param words what stands for what, in both directions
 * @param codes ISO 3166 alpha-2 codes that change places
 */
public record Swaps(List<Swap> swaps, Map<String, String> words, Map<String, String> codes) {
  public Swaps {
    swaps = List.copyOf(swaps);
    words = Map.copyOf(words);
    codes = Map.copyOf(codes);
  }

  /** The code that takes the place of one. */
  public String code(String code) {
    return codes.getOrDefault(code, code);
  }

  /** The same article with the parties in each other's places; its id and address stay. */
  public Article article(Article article, Wordings wordings) {
    DeclaredSource source = article.source();
    return new Article(
        article.id(),
        wordings.text(article.title()),
        wordings.text(article.text()),
        wordings.name(article.outlet()),
        article.url(),
        article.published(),
        article.day(),
        article.language(),
        wordings.name(article.place()),
        new DeclaredSource(
            source.kind(),
            code(source.country()),
            code(source.state()),
            wordings.name(source.owner()),
            source.allies().stream().map(this::code).toList(),
            source.places().stream().map(wordings::name).toList(),
            source.aliases().stream().map(wordings::name).toList()));
  }
}
