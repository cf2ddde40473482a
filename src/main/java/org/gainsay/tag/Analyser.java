package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.source.Gazetteer;

/** Takes a page apart into sentences, words and names. One for each thread. */
final class Analyser {
  private final PageReader reader;
  private final BoilerplateFinder boilerplate;
  private final Names names;

  /**
   * An analyser of its own for one thread.
   *
   * @param known names that are taken as one word each
   */
  Analyser(Models models, KnownNames known, Gazetteer gazetteer) {
    this.reader = new PageReader(models.pretrained(), known);
    this.boilerplate = new BoilerplateFinder(models.boilerplate(), models.pretrained().words());
    this.names = new Names(models.names(), new NameClues(gazetteer, known));
  }

  /** Every sentence of the page, in order. */
  List<Line> analyse(Page page) {
    List<Passage> passages = reader.passages(page);
    BitSet skipped = boilerplate.find(page, passages);
    Casing casing = reader.casing(passages);
    List<Tagged> tagged = reader.tag(passages, casing, skipped);
    List<List<Line.NamedTokens>> found = names.find(tagged, casing);
    List<Line> lines = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      lines.add(Line.of(passages.get(i), skipped.get(i), tagged.get(i).tokens(), found.get(i)));
    }
    return lines;
  }
}
