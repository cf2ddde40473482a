package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Cuts a sentence into words and punctuation marks. For one thread. */
final class Words {
  /** A run without a blank that is longer is no word, and would cost quadratic time. */
  private static final int LONGEST_RUN = 200;

  private static final String LEADING = "\"([{\u2013\u2014\u2026\u2022*";
  private static final String TRAILING = "\"',;:!?)]}\u2013\u2014\u2026";

  /** A half-open range of the page and what stands there. */
  record Word(int start, int end, String text) {}

  private final TokenizerME tokenizer;

  Words(TokenizerModel model) {
    tokenizer = new TokenizerME(model);
  }

  /**
   * Words in order, without blanks.
   *
   * @param offset added to the range of each word
   */
  List<Word> of(String sentence, int offset) {
    List<Word> out = new ArrayList<>(sentence.length() / 5 + 2);
    int from = 0;
    while (from < sentence.length()) {
      int run = longRun(sentence, from);
      for (var span : tokenizer.tokenizePos(sentence.substring(from, run))) {
        peel(sentence, from + span.getStart(), from + span.getEnd(), offset, out);
      }
      int end = run;
      while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
        end++;
      }
      if (end > run) {
        out.add(new Word(offset + run, offset + end, sentence.substring(run, end)));
      }
      from = Math.max(end, from + 1);
    }
    return out;
  }

  /** Where the next run starts that is too long; the end of the sentence where there is none. */
  private static int longRun(String sentence, int from) {
    int start = from;
    for (int i = from; i < sentence.length(); i++) {
      if (Character.isWhitespace(sentence.charAt(i))) {
        start = i + 1;
      } else if (i - start >= LONGEST_RUN) {
        return start;
      }
    }
    return sentence.length();
  }

  /** The model leaves some marks on a word: a dash, a quotation mark, the last full stop. */
  private static void peel(String sentence, int from, int to, int offset, List<Word> out) {
    int start = from;
    int end = to;
    while (end - start > 1 && LEADING.indexOf(sentence.charAt(start)) >= 0) {
      add(sentence, start, start + 1, offset, out);
      start++;
    }
    int tail = end;
    while (tail - start > 1 && TRAILING.indexOf(sentence.charAt(tail - 1)) >= 0) {
      tail--;
    }
    boolean last = end == sentence.length() && tail == end;
    if (last && endsInFullStop(sentence, start, end)) {
      tail--;
    }
    inner(sentence, start, tail, offset, out);
    for (int i = tail; i < end; i++) {
      add(sentence, i, i + 1, offset, out);
    }
  }

  private static boolean endsInFullStop(String sentence, int start, int end) {
    return end - start > 2
        && sentence.charAt(end - 1) == '.'
        && Character.isLetterOrDigit(sentence.charAt(end - 2))
        && sentence.lastIndexOf('.', end - 2) < start;
  }

  /** A dash between two words: {@code sides—one}. */
  private static void inner(String sentence, int start, int end, int offset, List<Word> out) {
    int from = start;
    for (int i = start + 1; i < end - 1; i++) {
      char c = sentence.charAt(i);
      boolean dash = c == '\u2014' || (c == '\u2013' && !Character.isDigit(sentence.charAt(i - 1)));
      if (dash && i > from) {
        add(sentence, from, i, offset, out);
        add(sentence, i, i + 1, offset, out);
        from = i + 1;
      }
    }
    add(sentence, from, end, offset, out);
  }

  private static void add(String sentence, int from, int to, int offset, List<Word> out) {
    if (from < to) {
      out.add(new Word(offset + from, offset + to, sentence.substring(from, to)));
    }
  }

  /** Takes each known name as one word. */
  static List<Word> merged(List<Word> words, KnownNames known) {
    List<String> texts = words.stream().map(Word::text).toList();
    List<Word> out = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int count = Math.min(known.match(texts, at), words.size() - at);
      if (count > 1) {
        Word first = words.get(at);
        Word last = words.get(at + count - 1);
        out.add(new Word(first.start, last.end, written(words.subList(at, at + count))));
        at += count;
      } else {
        out.add(words.get(at++));
      }
    }
    return out;
  }

  private static String written(List<Word> name) {
    StringBuilder out = new StringBuilder();
    int end = name.get(0).start;
    for (Word word : name) {
      out.append(word.start > end ? " " : "").append(word.text);
      end = word.end;
    }
    return out.toString();
  }
}
