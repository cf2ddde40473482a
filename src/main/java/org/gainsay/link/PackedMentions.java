package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gainsay.fact.Source;

/**
 * The claims of a corpus in few bytes, unpacked where they are asked for. Numbered in the order of
 * {@link Mention#BY_CONTENT}. For any number of threads.
 */
final class PackedMentions {
  /** So many that were asked for of late are kept as they are; a power of two. */
  private static final int KEPT = 1 << 13;

  /** What is packed, while articles are added. */
  static final class Builder {
    private record Article(String id, LocalDate day, int outlet, List<byte[]> claims) {}

    private final MentionPacker packer = new MentionPacker();
    private final List<Article> articles = new ArrayList<>();

    /**
     * @param id of the article
     * @param day of it; {@code null} where unknown
     * @param mentions as {@link Mentions#bare} has them, of nobody's directory
     */
    void add(String id, LocalDate day, Source outlet, List<Mention> mentions) {
      List<byte[]> claims = mentions.stream().sorted(Mention.BY_CONTENT).map(packer::pack).toList();
      articles.add(new Article(id, day, packer.sources.number(outlet), claims));
    }

    /** How many articles there are. */
    int size() {
      return articles.size();
    }

    PackedMentions build(Directory directory, Likeness likeness) {
      articles.sort(Comparator.comparing(Article::id));
      return new PackedMentions(articles, new MentionReader(packer, directory, likeness));
    }
  }

  /** One that is unpacked. */
  private record Unpacked(int number, Mention mention) {}

  private final MentionReader reader;
  private final String[] articles;
  private final LocalDate[] days;
  private final int[] outlets;
  private final int[] firsts;
  private final byte[][] claims;
  private final Unpacked[] kept = new Unpacked[KEPT];

  private PackedMentions(List<Builder.Article> sorted, MentionReader reader) {
    this.reader = reader;
    this.articles = sorted.stream().map(Builder.Article::id).toArray(String[]::new);
    this.days = sorted.stream().map(Builder.Article::day).toArray(LocalDate[]::new);
    this.outlets = sorted.stream().mapToInt(Builder.Article::outlet).toArray();
    this.firsts = new int[articles.length + 1];
    for (int i = 0; i < articles.length; i++) {
      firsts[i + 1] = firsts[i] + sorted.get(i).claims.size();
    }
    this.claims = sorted.stream().flatMap(each -> each.claims.stream()).toArray(byte[][]::new);
  }

  int size() {
    return claims.length;
  }

  /** The one of a number. */
  Mention get(int number) {
    Unpacked before = kept[number & KEPT - 1];
    if (before != null && before.number == number) {
      return before.mention;
    }
    Mention mention = read(number, true);
    kept[number & KEPT - 1] = new Unpacked(number, mention);
    return mention;
  }

  /** The same, not made ready for comparison. */
  Mention bare(int number) {
    return read(number, false);
  }

  private Mention read(int number, boolean ready) {
    int article = article(number);
    return reader.read(claims[number], articles[article], days[article], outlets[article], ready);
  }

  /** The number of the first claim of an article; that of the next one where it has none. */
  int first(String article) {
    int place = Arrays.binarySearch(articles, article);
    return place < 0 ? claims.length : firsts[place];
  }

  /** After the number of the last claim of an article. */
  int end(String article) {
    int place = Arrays.binarySearch(articles, article);
    return place < 0 ? claims.length : firsts[place + 1];
  }

  private int article(int number) {
    int low = 0;
    int high = articles.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts[middle] <= number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
