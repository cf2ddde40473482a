package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;

/** Takes a page apart into sentences, words and names. One for each thread. */
final class Analyser {
  private final SentenceSplitter sentences;
  private final Words words;
  private final Tagger tagger;
  private final KnownNames known;

  /**
   * An analyser of its own for one thread.
   *
   * @param known names that are taken as one word each
   */
  Analyser(Models models, KnownNames known) {
    this.sentences = new SentenceSplitter(models.pretrained().sentences());
    this.words = new Words(models.pretrained().tokens());
    this.tagger = new Tagger(models.pretrained());
    this.known = known;
  }

  /** Every sentence of the page, in order. */
  List<Line> analyse(Page page) {
    List<Line> lines = new ArrayList<>();
    List<Layout.Paragraph> paragraphs = Layout.of(page);
    for (int i = 0; i < paragraphs.size(); i++) {
      Layout.Paragraph paragraph = paragraphs.get(i);
      String text = page.chars().substring(paragraph.start(), paragraph.end());
      for (SentenceSplitter.Extent range : sentences.split(text)) {
        int start = paragraph.start() + range.start();
        int end = paragraph.start() + range.end();
        List<Words.Word> found = words.of(page.chars().substring(start, end), start);
        List<Token> tokens = tagger.tag(Words.merged(found, known));
        lines.add(new Line(start, end, i, paragraph.role(), false, tokens, List.of()));
      }
    }
    return lines;
  }
}
