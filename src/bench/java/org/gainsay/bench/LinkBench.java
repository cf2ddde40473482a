package org.gainsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.link.Dossier;
import org.gainsay.link.Linker;
import org.gainsay.link.Links;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Models;
import org.gainsay.tag.TaggedArticle;

/**
 * What linking costs beside tagging, in processor time of one thread, how it grows with the corpus,
 * and how much memory it holds. The corpus is an {@link EventCorpus}: twenty articles on each event,
 * and a tenth of all articles on one town in one week. What tagging it would cost is measured on the
 * articles of which it is made, warm.
 */
public final class LinkBench {
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LinkBench() {}

  /** Takes sizes of corpora, the smallest first; without any 20,000 and 100,000. */
  public static void main(String[] args) throws IOException {
    // all in the thread that is measured
    System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "0");
    List<Integer> sizes = new ArrayList<>();
    for (String arg : args) {
      sizes.add(Integer.parseInt(arg));
    }
    run(sizes.isEmpty() ? List.of(20_000, 100_000) : sizes);
  }

  private static void run(List<Integer> sizes) throws IOException {
    Gazetteer gazetteer = Gazetteer.load(Path.of("rules"));
    ArticleTagger tagger =
        new ArticleTagger(
            Models.load(), SourceRegistry.load(Path.of("rules"), gazetteer), gazetteer);
    List<List<Article>> kinds = EventCorpus.articles(Path.of("src/bench/events.txt"));
    int count = kinds.stream().mapToInt(List::size).sum();
    List<List<TaggedArticle>> tagged = List.of();
    double tagging = Double.MAX_VALUE;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      double start = seconds();
      tagged = kinds.stream().map(kind -> kind.stream().map(each -> tag(tagger, each)).toList()).toList();
      tagging = Math.min(tagging, (seconds() - start) / count);
    }
    say("tagging: %.2f ms an article, of %d%n%n", tagging * 1e3, count);
    say("%10s %10s %10s %10s %12s %8s %12s %8s%n", "articles", "claims", "CPU s", "of tagging", "as the first", "capped", "MB held", "B/claim");
    EventCorpus corpus = EventCorpus.of(tagged, Path.of("rules"));
    link(corpus.make(2_000), true);
    double first = 0;
    for (int size : sizes) {
      List<TaggedArticle> articles = corpus.make(size);
      Cost cost = link(articles, false);
      first = first == 0 ? cost.seconds : first;
      say(
          "%,10d %,10d %10.1f %9.1f%% %11.1fx %,8d %,12.0f %,8.0f   (%,d links, %,.0f MB of tagged articles)%n",
          size,
          cost.claims,
          cost.seconds,
          100 * cost.seconds / (tagging * size),
          cost.seconds / first,
          cost.capped,
          cost.megabytes,
          cost.megabytes * 1e6 / cost.claims,
          cost.evidence,
          cost.before);
    }
  }

  private record Cost(
      double seconds, long claims, long evidence, int capped, double megabytes, double before) {}

  /** Links a corpus, each dossier dropped when it is made, as a run that writes them does. */
  private static Cost link(List<TaggedArticle> articles, boolean warmUp) {
    double before = warmUp ? 0 : heap();
    double start = seconds();
    Links links = new Linker().links(articles);
    double index = seconds() - start;
    double megabytes = warmUp ? 0 : heap() - before;
    start = seconds();
    long claims = 0;
    long evidence = 0;
    for (TaggedArticle article : articles) {
      Dossier dossier = links.dossier(article);
      claims += dossier.claims().size();
      evidence += dossier.evidence().size();
    }
    double compared = seconds() - start;
    if (evidence == 0) {
      throw new IllegalStateException("nothing was linked");
    }
    return new Cost(index + compared, claims, evidence, links.capped(), megabytes, before);
  }

  private static TaggedArticle tag(ArticleTagger tagger, Article article) {
    try {
      return tagger.tag(article);
    } catch (RejectedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double seconds() {
    return THREADS.getCurrentThreadCpuTime() / 1e9;
  }

  private static double heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
