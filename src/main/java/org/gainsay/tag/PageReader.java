package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a page into sentences and words and tags them, with pretrained models only. One thread. */
final class PageReader {
  private final SentenceSplitter sentences;
  private final Words words;
  private final Tagger tagger;
  private final KnownNames known;

  PageReader(Pretrained models, KnownNames known) {
    this.sentences = new SentenceSplitter(models.sentences());
    this.words = new Words(models.tokens());
    this.tagger = new Tagger(models);
    this.known = known;
  }

  /** The sentences of a page, in order. */
  List<Passage> passages(Page page) {
    List<Passage> passages = new ArrayList<>();
    List<Layout.Paragraph> paragraphs = Layout.of(page);
    for (int i = 0; i < paragraphs.size(); i++) {
      Layout.Paragraph paragraph = paragraphs.get(i);
      String text = page.chars().substring(paragraph.start(), paragraph.end());
      for (SentenceSplitter.Extent extent : sentences.split(text)) {
        int start = paragraph.start() + extent.start();
        int end = paragraph.start() + extent.end();
        passages.add(passage(page, start, end, i, paragraph.role()));
      }
    }
    return passages;
  }

  Passage passage(Page page, int start, int end, int paragraph, Line.Role role) {
    List<Words.Word> found = words.of(page.chars().substring(start, end), start);
    return new Passage(start, end, paragraph, role, found);
  }

  Casing casing(List<Passage> passages) {
    return new Casing(passages, tagger::isCommon);
  }

  /** Every passage with its tokens; those of {@code skipped} have none. */
  List<Tagged> tag(List<Passage> passages, Casing casing, BitSet skipped) {
    List<Tagged> out = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (skipped.get(i)) {
        out.add(new Tagged(passage, List.of(), List.of()));
      } else {
        List<Words.Word> merged = Words.merged(passage.words(), known);
        List<String> seen = casing.seen(merged);
        out.add(new Tagged(passage, tagger.tag(merged, seen), seen));
      }
    }
    return out;
  }
}
