package org.gainsay.tag;

import java.util.Arrays;
import org.gainsay.learn.Hashed;

/**
 * What the tagger looks at, as hashes: the word and its letters, two words to either side and the
 * two tags before. The features are those of OpenNLP's {@code DefaultPOSContextGenerator} without a
 * dictionary, in its order.
 */
final class TagFeatures {
  private static final int AFFIXES = 4;
  private static final int MOST = 20;
  private static final Hashed ANY = Hashed.of("default");
  private static final Hashed START = Hashed.of("*SB*");
  private static final Hashed END = Hashed.of("*SE*");
  private static final Hashed WORD = Hashed.of("w=");
  private static final Hashed SUFFIX = Hashed.of("suf=");
  private static final Hashed PREFIX = Hashed.of("pre=");
  private static final Hashed HYPHEN = Hashed.of("h");
  private static final Hashed CAPITAL = Hashed.of("c");
  private static final Hashed DIGIT = Hashed.of("d");
  private static final Hashed BEFORE = Hashed.of("p=");
  private static final Hashed BEFORE_THAT = Hashed.of("pp=");
  private static final Hashed TAG = Hashed.of("t=");
  private static final Hashed TAGS = Hashed.of("t2=");
  private static final Hashed COMMA = Hashed.of(",");
  private static final Hashed NEXT = Hashed.of("n=");
  private static final Hashed NEXT_BUT_ONE = Hashed.of("nn=");

  private final String[] words;
  private final Hashed[] hashed;

  TagFeatures(String[] words) {
    this.words = words;
    this.hashed = Arrays.stream(words).map(Hashed::of).toArray(Hashed[]::new);
  }

  /** The features of one position, given the tags before it. */
  Hashed[] at(int i, String[] before) {
    Hashed[] out = new Hashed[MOST];
    int size = 0;
    out[size++] = ANY;
    out[size++] = WORD.and(hashed[i]);
    size = addLetters(words[i], out, size);
    out[size++] = BEFORE.and(i < 1 ? START : hashed[i - 1]);
    if (i > 0) {
      Hashed last = Hashed.of(before[i - 1]);
      out[size++] = TAG.and(last);
      out[size++] = BEFORE_THAT.and(i < 2 ? START : hashed[i - 2]);
      if (i > 1) {
        out[size++] = TAGS.and(Hashed.of(before[i - 2])).and(COMMA).and(last);
      }
    }
    out[size++] = NEXT.and(i + 1 < hashed.length ? hashed[i + 1] : END);
    if (i + 1 < hashed.length) {
      out[size++] = NEXT_BUT_ONE.and(i + 2 < hashed.length ? hashed[i + 2] : END);
    }
    return Arrays.copyOf(out, size);
  }

  /** A word that is shorter than an affix is taken whole for it. */
  private static int addLetters(String word, Hashed[] out, int from) {
    int size = from;
    int length = word.length();
    for (int i = 1; i <= AFFIXES; i++) {
      out[size++] = SUFFIX.and(Hashed.of(word.substring(Math.max(0, length - i))));
    }
    for (int i = 1; i <= AFFIXES; i++) {
      out[size++] = PREFIX.and(Hashed.of(word.substring(0, Math.min(length, i))));
    }
    if (word.indexOf('-') >= 0) {
      out[size++] = HYPHEN;
    }
    if (has(word, 'A', 'Z')) {
      out[size++] = CAPITAL;
    }
    if (has(word, '0', '9')) {
      out[size++] = DIGIT;
    }
    return size;
  }

  private static boolean has(String word, char first, char last) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= first && word.charAt(i) <= last) {
        return true;
      }
    }
    return false;
  }
}
