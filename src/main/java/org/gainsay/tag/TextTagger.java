package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;

/** Tags short texts that are no articles. For one thread. */
public final class TextTagger {
  private final PageReader reader;

  /** Shares what the models have loaded. */
  public TextTagger(Models models) {
    this(models.pretrained());
  }

  TextTagger(Pretrained pretrained) {
    this.reader = new PageReader(pretrained, KnownNames.NONE);
  }

  /** The text with its words tagged; a headline in Title Case is read as if it were a sentence. */
  public TaggedText tag(String text) {
    Page page = Page.of(new Article("", "", text, "", "", "", null, "en", "", DeclaredSource.NONE));
    List<Passage> passages = reader.passages(page);
    List<Tagged> tagged = reader.tag(passages, reader.casing(passages), new BitSet());
    List<TaggedText.Word> words = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      List<Token> tokens = tagged.get(i).tokens();
      for (Token each : tokens) {
        words.add(
            new TaggedText.Word(
                each.text(), each.lower(), each.lemma(), each.tag(), each.chunk(), i));
      }
      Line line = Line.of(passages.get(i), false, tokens, List.of());
      quantities.addAll(Numbers.find(new Phrases(line), new Range(0, tokens.size())));
    }
    return new TaggedText(text, words, quantities);
  }
}
