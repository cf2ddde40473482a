package org.gainsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/**
 * An article as others need it that are linked with it: of its text there is only what they may
 * quote, in its place, and blanks between.
 */
final class Slim {
  private Slim() {}

  static TaggedArticle of(TaggedArticle article) {
    List<Span> quoted = new ArrayList<>();
    Set<Span> sentences = new HashSet<>();
    for (TaggedClaim claim : article.claims()) {
      quoted.add(claim.span());
      if (Passage.isOwn(claim)) {
        sentences.add(Passage.sentence(article, claim));
      }
    }
    quoted.addAll(sentences);
    article.denials().forEach(denial -> quoted.add(denial.span()));
    return new TaggedArticle(
        blanked(article.article(), quoted),
        article.outlet(),
        article.sentences().stream().filter(each -> sentences.contains(each.span())).toList(),
        List.of(),
        article.attributions(),
        article.claims(),
        article.denials());
  }

  private static Article blanked(Article article, List<Span> quoted) {
    return new Article(
        article.id(),
        blanked(article.title(), Span.Part.TITLE, quoted),
        blanked(article.text(), Span.Part.TEXT, quoted),
        article.outlet(),
        article.url(),
        article.published(),
        article.day(),
        article.language(),
        article.place(),
        article.source());
  }

  private static String blanked(String text, Span.Part part, List<Span> quoted) {
    char[] kept = new char[text.length()];
    Arrays.fill(kept, ' ');
    for (Span span : quoted) {
      if (span.in() == part) {
        text.getChars(span.start(), span.end(), kept, span.start());
      }
    }
    return new String(kept);
  }
}
