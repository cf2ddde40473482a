package org.gainsay.link;

import java.util.List;
import org.gainsay.tag.TaggedArticle;

/** An article with its claims made ready once, however many it is compared with. */
public final class Held {
  private final TaggedArticle article;
  private final List<Mention> mentions;
  private final List<Mention> ordered;

  Held(TaggedArticle article, List<Mention> mentions) {
    this.article = article;
    this.mentions = mentions;
    this.ordered = mentions.stream().sorted(Mention.BY_CONTENT).toList();
  }

  /** Id of the article. */
  public String id() {
    return article.article().id();
  }

  TaggedArticle article() {
    return article;
  }

  /** In order of the text. */
  List<Mention> mentions() {
    return mentions;
  }

  /** In the order of {@link Mention#BY_CONTENT}. */
  List<Mention> ordered() {
    return ordered;
  }
}
