package org.gainsay.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What is left of a sentence for finding copies of it: its pairs of neighbouring words, and a few
 * hashes of them of which two sentences share one about as often as they share pairs (MinHash).
 */
final class Fingerprint {
  /** A copy with half of its pairs changed is found with 0.98. */
  private static final int HASHES = 6;

  /** Of the pairs of words that either has, how many both must have. */
  private static final double ALIKE = 0.5;

  private static final Set<String> NEGATIONS =
      Set.of("no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "without");

  private static final Analyzer PAIRS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(words, pairs(words));
        }
      };

  private static final Analyzer MINIMA =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(
              words, new MinHashFilter(pairs(words), HASHES, 1, 1, false));
        }
      };

  private static TokenStream pairs(Tokenizer words) {
    ShingleFilter pairs = new ShingleFilter(new LowerCaseFilter(words), 2, 2);
    pairs.setOutputUnigrams(false);
    return pairs;
  }

  /** By which likely copies are found. */
  private final long[] hashes;

  /** Hashes of 64 bits of its pairs of words, by which they are confirmed, each once, in order. */
  private final long[] pairs;

  /** Its numbers and negations: with others it is other news. */
  private final String weighty;

  private Fingerprint(long[] hashes, long[] pairs, String weighty) {
    this.hashes = hashes;
    this.pairs = pairs;
    this.weighty = weighty;
  }

  static Fingerprint of(String sentence) {
    Set<Long> pairs = new HashSet<>();
    Set<String> weighty = new TreeSet<>();
    for (String pair : terms(PAIRS, sentence)) {
      pairs.add(BlockKeys.hash(pair));
      for (String word : pair.split(" ", -1)) {
        if (isWeighty(word)) {
          weighty.add(word);
        }
      }
    }
    return new Fingerprint(
        terms(MINIMA, sentence).stream().mapToLong(BlockKeys::hash).toArray(),
        pairs.stream().mapToLong(Long::longValue).sorted().toArray(),
        String.join(" ", weighty));
  }

  private static boolean isWeighty(String word) {
    return NEGATIONS.contains(word)
        || word.endsWith("n't")
        || word.chars().anyMatch(Character::isDigit);
  }

  /** Reads what {@link #write} wrote. */
  static Fingerprint read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long[] hashes = longs(in, in.get());
    long[] pairs = longs(in, in.getInt());
    return new Fingerprint(hashes, pairs, StandardCharsets.UTF_8.decode(in).toString());
  }

  private static long[] longs(ByteBuffer in, int count) {
    long[] read = new long[count];
    Arrays.setAll(read, any -> in.getLong());
    return read;
  }

  /** All of it. */
  byte[] write() {
    byte[] words = weighty.getBytes(StandardCharsets.UTF_8);
    int size = 1 + 4 + 8 * (hashes.length + pairs.length) + words.length;
    ByteBuffer out = ByteBuffer.allocate(size).put((byte) hashes.length);
    LongStream.of(hashes).forEach(out::putLong);
    out.putInt(pairs.length);
    LongStream.of(pairs).forEach(out::putLong);
    return out.put(words).array();
  }

  /** How many words the sentence has, repetitions aside. */
  int length() {
    return pairs.length == 0 ? 0 : pairs.length + 1;
  }

  /** By which likely copies are found. */
  long[] hashes() {
    return hashes.clone();
  }

  /** Whether one may be a copy of the other, a few words changed. */
  boolean isLike(Fingerprint other) {
    if (!weighty.equals(other.weighty)) {
      return false;
    }
    int shared = 0;
    for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
      int order = Long.compare(pairs[i], other.pairs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared >= ALIKE * (pairs.length + other.pairs.length - shared);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
