package org.gainsay.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.postag.TagDictionary;

/**
 * What tells talk of a page about itself from its story, as features of each sentence: its words
 * and classes of words, how it is typed, where it stands, what stands beside it, whether it shares
 * words with the rest of the page. Works before anything is tagged.
 */
final class PageTalk {
  /** Longer words that say nothing of a topic. */
  private static final Set<String> LIGHT =
      Set.of(
          "about", "after", "also", "before", "been", "could", "from", "have", "here", "into",
          "more", "over", "than", "that", "their", "them", "then", "there", "these", "they", "this",
          "those", "were", "what", "when", "where", "which", "will", "with", "would", "your");

  /** From how many sentences on a page has a beginning and an end. */
  private static final int LONG = 8;

  /** From how many lines on they are paragraphs. */
  private static final int SEVERAL = 4;

  /** From two lines for three sentences on, lines are no paragraphs either. */
  private static final double MOST = 1.5;

  private final List<Passage> passages;
  private final Set<String> outlet = new HashSet<>();
  private final Map<String, Set<Integer>> paragraphs = new HashMap<>();
  private final List<SentenceLook> looks = new ArrayList<>();
  private final List<TalkBlock> blocks = new ArrayList<>();
  private final Shape shape;

  /** What can be told from where a sentence stands. */
  private enum Shape {
    /** There is a story, and an end where the page talks about itself. */
    PAGE,
    /** No paragraphs to speak of: all in one, or nearly every sentence in one of its own. */
    SOLID,
    /** A few sentences. */
    SHORT
  }

  PageTalk(Page page, List<Passage> passages, TagDictionary dictionary) {
    this.passages = passages;
    this.shape = shape(passages);
    for (String word : page.outlet().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
      if (word.length() > 2 && !word.equals("the")) {
        outlet.add(word);
      }
    }
    for (Passage passage : passages) {
      String text = page.chars().substring(passage.start(), passage.end());
      looks.add(new SentenceLook(text, passage.words(), outlet, dictionary));
      for (Words.Word word : passage.words()) {
        String topic = topic(word.text());
        if (!topic.isEmpty()) {
          paragraphs.computeIfAbsent(topic, any -> new HashSet<>()).add(passage.paragraph());
        }
      }
    }
    int from = 0;
    for (int to = 1; to <= passages.size(); to++) {
      if (!isTogether(from, to)) {
        TalkBlock block = new TalkBlock(page, passages, looks, from, to);
        blocks.addAll(Collections.nCopies(to - from, block));
        from = to;
      }
    }
  }

  private static Shape shape(List<Passage> passages) {
    if (passages.size() < LONG) {
      return Shape.SHORT;
    }
    long lines = passages.stream().mapToInt(Passage::paragraph).distinct().count();
    boolean list = lines * MOST > passages.size();
    return lines < SEVERAL || list ? Shape.SOLID : Shape.PAGE;
  }

  /** Whether the page has a few sentences only. */
  boolean isShort() {
    return shape == Shape.SHORT;
  }

  /** Whether the lines of the page are no paragraphs: then they hold nothing together. */
  boolean isSolid() {
    return shape == Shape.SOLID;
  }

  /** Whether somebody is quoted there, who is not the page. */
  boolean isQuoted(int at) {
    return blocks.get(at).isQuoted(at);
  }

  /**
   * Whether nothing but its ordinary words could tell that a sentence is talk of the page: too
   * little, for "Our streets are quiet" is news to those who do not live there.
   */
  boolean isPlain(int at) {
    return shape == Shape.SHORT && looks.get(at).isPlain();
  }

  /** Whether a sentence takes up what the title says, and speaks to nobody. */
  boolean isOfTitle(int at) {
    if (looks.get(at).isYou() || looks.get(at).isWe()) {
      return false;
    }
    int title = passages.get(0).paragraph();
    return passages.get(0).role() == Line.Role.TITLE
        && passages.get(at).words().stream()
            .map(word -> paragraphs.get(topic(word.text())))
            .anyMatch(where -> where != null && where.contains(title) && where.size() > 1);
  }

  /** Whether a sentence tells of others, and so may hold a claim. */
  boolean isTelling(int at) {
    return looks.get(at).isTelling();
  }

  /** The features of one sentence. */
  String[] features(int at) {
    Passage passage = passages.get(at);
    SentenceLook look = looks.get(at);
    List<String> out = new ArrayList<>(look.features());
    out.addAll(blocks.get(at).features());
    out.add("shape=" + shape);
    if (shape == Shape.PAGE) {
      addTopic(out, passage, look);
      position(out, at, look);
    }
    neighbour(out, at, -1);
    neighbour(out, at, 1);
    return out.toArray(String[]::new);
  }

  /** Whether the words are those of other paragraphs too: the story goes on, an appeal does not. */
  private void addTopic(List<String> out, Passage passage, SentenceLook look) {
    int all = 0;
    int shared = 0;
    for (Words.Word word : passage.words()) {
      Set<Integer> where = paragraphs.get(topic(word.text()));
      if (where != null) {
        all++;
        shared += where.size() > 1 ? 1 : 0;
      }
    }
    String share = all == 0 ? "none" : shared == 0 ? "0" : shared * 2 >= all ? "most" : "some";
    out.add("topic=" + share);
    out.add("topics=" + Math.min(4, shared));
    out.add("past+topic=" + look.isPast() + (shared > 0));
  }

  private void position(List<String> out, int at, SentenceLook look) {
    int paragraph = passages.get(at).paragraph();
    int left = Math.min(3, passages.get(passages.size() - 1).paragraph() - paragraph);
    boolean alone = !isTogether(at, at - 1) && !isTogether(at, at + 1);
    out.add("left=" + left);
    out.add("sentences left=" + Math.min(5, passages.size() - 1 - at));
    out.add("paragraph=" + Math.min(3, paragraph));
    out.add("alone=" + alone);
    out.add("alone=" + alone + " left=" + left);
    if (alone) {
      out.add("alone=" + Math.min(6, look.words() / 3) + look.isStop());
    }
  }

  /** The sentence before or after, where it stands in the same paragraph. */
  private void neighbour(List<String> out, int at, int by) {
    String side = by < 0 ? "before" : "after";
    if (at + by < 0 || at + by >= passages.size()) {
      out.add(side + "=none");
    } else if (isTogether(at, at + by)) {
      out.add(side);
      List<Words.Word> words = passages.get(at + by).words();
      for (Words.Word word : words) {
        String text = SentenceLook.normal(word.text());
        if (!text.isEmpty()) {
          out.add(side + "=" + SentenceLook.start(text));
        }
      }
      out.add(side + " classes=" + Math.min(4, looks.get(at + by).classes().size()));
    }
  }

  private boolean isTogether(int one, int other) {
    return other >= 0
        && other < passages.size()
        && passages.get(one).paragraph() == passages.get(other).paragraph();
  }

  /** A longer word without its ending; empty for all others. */
  private static String topic(String word) {
    boolean counts = word.length() > 3 && Character.isLetter(word.charAt(0));
    String lower = counts ? word.toLowerCase(Locale.ROOT) : "";
    return LIGHT.contains(lower) ? "" : lower.substring(0, Math.min(6, lower.length()));
  }
}
