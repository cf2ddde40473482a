package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A page as something to learn from: whole, with all its lines run into one, and in cuts of a few
 * sentences. So what is learned of long pages is not held to be true of a short one, where the
 * first sentence is also the last and no topic comes up twice.
 *
 * @param passages sentences in order
 * @param boilerplate the numbers of those that are
 */
record PageCut(List<Passage> passages, BitSet boilerplate) {
  private static final int SENTENCES = 3;

  PageCut {
    passages = List.copyOf(passages);
  }

  /** The cuts of one page; the short ones have no title. */
  static List<PageCut> of(List<Passage> passages, BitSet boilerplate) {
    List<PageCut> cuts = new ArrayList<>();
    cuts.add(new PageCut(passages, boilerplate));
    cuts.add(new PageCut(passages.stream().map(PageCut::inOneLine).toList(), boilerplate));
    int from = 0;
    while (from < passages.size() && isTitle(passages.get(from))) {
      from++;
    }
    for (; from < passages.size(); from += SENTENCES) {
      int to = Math.min(passages.size(), from + SENTENCES);
      cuts.add(new PageCut(passages.subList(from, to), boilerplate.get(from, to)));
    }
    return cuts;
  }

  private static boolean isTitle(Passage passage) {
    return passage.role() == Line.Role.TITLE;
  }

  private static Passage inOneLine(Passage passage) {
    return isTitle(passage)
        ? passage
        : new Passage(passage.start(), passage.end(), 1, passage.role(), passage.words());
  }
}
