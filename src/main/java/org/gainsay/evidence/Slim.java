package org.gainsay.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.tag.Sentence;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/**
 * What evidence needs of an article: its claims and denials with their frames and sources, and the
 * sentences that they stand in. All other words are blanks, so that spans stay as they are.
 */
final class Slim {
  private Slim() {}

  static TaggedArticle of(TaggedArticle article) {
    Set<Sentence> sentences = new LinkedHashSet<>();
    List<Span> kept = new ArrayList<>();
    for (TaggedClaim claim : article.claims()) {
      kept.add(claim.span());
      article.sentences().stream()
          .filter(each -> each.span().contains(claim.span()))
          .findFirst()
          .ifPresent(sentences::add);
    }
    sentences.forEach(each -> kept.add(each.span()));
    article.denials().forEach(each -> kept.add(each.span()));
    Article whole = article.article();
    Article blanked =
        whole.with(
            blanked(whole.title(), Span.Part.TITLE, kept),
            blanked(whole.text(), Span.Part.TEXT, kept));
    return new TaggedArticle(
        blanked,
        article.outlet(),
        List.copyOf(sentences),
        List.of(),
        article.attributions(),
        article.claims(),
        article.denials());
  }

  /** The part up to the last word that is kept. */
  private static String blanked(String text, Span.Part part, List<Span> kept) {
    List<Span> here = kept.stream().filter(span -> span.in() == part).toList();
    int end = here.stream().mapToInt(Span::end).max().orElse(0);
    StringBuilder blanked = new StringBuilder(" ".repeat(end));
    here.forEach(
        span ->
            blanked.replace(span.start(), span.end(), text.substring(span.start(), span.end())));
    return blanked.toString();
  }
}
