package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A paragraph as one: who speaks in it, to whom, and where it quotes. */
final class TalkBlock {
  /** Behind one of them stands who is quoted. */
  private static final String DASHES = "-\u2013\u2014\u2015";

  private final BitSet quoted = new BitSet();
  private final List<String> features = new ArrayList<>();

  /**
   * Looks at the sentences of one paragraph.
   *
   * @param looks how all sentences of the page look
   * @param from its first sentence
   * @param to after its last one
   */
  TalkBlock(Page page, List<Passage> passages, List<SentenceLook> looks, int from, int to) {
    markQuotes(page, passages, from, to);
    if (to - from > 1) {
      addFeatures(looks.subList(from, to));
    }
  }

  /** A mark that is never closed opens nothing: it may be one of inches, or an oversight. */
  private void markQuotes(Page page, List<Passage> passages, int from, int to) {
    int offset = passages.get(from).start();
    String chars = page.chars().substring(offset, passages.get(to - 1).end());
    int last = chars.lastIndexOf('"');
    boolean open = false;
    int at = 0;
    for (int i = from; i < to; i++) {
      int start = passages.get(i).start() - offset;
      for (; at < start; at++) {
        open ^= chars.charAt(at) == '"';
      }
      char first = chars.charAt(start);
      boolean named = i > from && quoted.get(i - 1) && DASHES.indexOf(first) >= 0;
      quoted.set(i, first == '"' || (open && last >= start) || named);
    }
  }

  private void addFeatures(List<SentenceLook> looks) {
    int we = 0;
    int you = 0;
    int past = 0;
    int names = 0;
    Set<String> classes = new HashSet<>();
    for (SentenceLook look : looks) {
      we += look.isWe() ? 1 : 0;
      you += look.isYou() ? 1 : 0;
      past += look.isPast() ? 1 : 0;
      names += look.names();
      classes.addAll(look.classes());
    }
    int size = looks.size();
    features.add("paragraph we=" + Math.min(3, we));
    features.add("paragraph you=" + Math.min(3, you));
    features.add("paragraph past=" + 3 * past / size);
    features.add("paragraph names=" + Math.min(3, 2 * names / size));
    features.add("paragraph quotes=" + !quoted.isEmpty());
    features.add("paragraph classes=" + Math.min(5, classes.size()));
    features.add("paragraph voice=" + (we > 0) + (you > 0) + (past > 0) + (names > 1));
  }

  /** Features of each of its sentences; none where it has one only. */
  List<String> features() {
    return features;
  }

  /** Whether a sentence of the page, by its number, is a quotation or says whose one is. */
  boolean isQuoted(int at) {
    return quoted.get(at);
  }
}
