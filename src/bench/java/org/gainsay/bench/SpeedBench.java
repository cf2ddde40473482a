package org.gainsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleParser;
import org.gainsay.article.InputFiles;
import org.gainsay.article.Inputs;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.fact.SourceKind;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Models;
import org.gainsay.tag.SentencesToNames;
import org.gainsay.train.Corpus;
import org.gainsay.train.TrainingArticle;

/**
 * How many articles a second of one processor reads: Gainsay's tagging, OpenNLP as it comes, and
 * Stanford CoreNLP; warm, on one thread, in turns on the same articles, so that a busy machine
 * slows all alike.
 */
public final class SpeedBench {
  /** Processor seconds that each reads before it is timed: by then its code is compiled. */
  private static final double WARM_UP = 30;

  private static final int ROUNDS = 5;
  private static final String OURS = "Gainsay, whole tagging";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Contender> contenders = new LinkedHashMap<>();
  private final Map<String, Double> megabytes = new LinkedHashMap<>();

  private SpeedBench() {}

  private interface Loading {
    Contender load() throws IOException;
  }

  /** Takes inputs as {@code gainsay classify} does; without any it reads the training articles. */
  public static void main(String[] args) throws IOException {
    List<Article> articles = args.length == 0 ? trainingArticles() : read(List.of(args));
    new SpeedBench().run(articles);
  }

  private static List<Article> trainingArticles() throws IOException {
    return Corpus.read(Path.of("training-data")).stream().map(TrainingArticle::article).toList();
  }

  private static List<Article> read(List<String> inputs) {
    List<String> kinds = Arrays.stream(SourceKind.values()).map(Enum::name).toList();
    List<Article> articles = new ArrayList<>();
    Consumer<Reading> keep =
        reading -> {
          if (reading instanceof Reading.Read one) {
            articles.add(one.article());
          }
        };
    new Inputs(new ArticleParser(kinds), InputStream.nullInputStream())
        .read(InputFiles.of(inputs, Path.of("").toAbsolutePath()).files(), keep);
    return articles;
  }

  private void run(List<Article> articles) throws IOException {
    long characters = articles.stream().mapToLong(SpeedBench::length).sum();
    say("%,d articles, %,d characters, %d rounds in turns, medians%n", articles.size(), characters, ROUNDS);
    load(OURS, SpeedBench::whole);
    load("Gainsay, sentences to names", SpeedBench::engine);
    load("OpenNLP, stock", () -> new StockOpenNlp(Path.of("training-data")));
    load("CoreNLP, lean", CoreNlp::lean);
    load("CoreNLP, default", CoreNlp::byDefault);
    Map<String, Double> speeds = speeds(articles);
    say("%n%-30s %14s %14s %8s %8s%n", "", "articles/CPU-s", "chars/CPU-s", "ours is", "heap MB");
    for (Map.Entry<String, Double> each : speeds.entrySet()) {
      say(
          "%-30s %14.1f %,14.0f %7.2fx %8.0f%n",
          each.getKey(),
          each.getValue(),
          each.getValue() * characters / articles.size(),
          speeds.get(OURS) / each.getValue(),
          megabytes.get(each.getKey()));
    }
    say("%nheap: what loading it adds after collection; the engine shares the models of the whole%n");
  }

  private static Contender whole() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(Path.of("rules"));
    SourceRegistry registry = SourceRegistry.load(Path.of("rules"), gazetteer);
    ArticleTagger tagger = new ArticleTagger(Models.load(), registry, gazetteer);
    return article -> {
      try {
        return tagger.tag(article).claims().size();
      } catch (RejectedException e) {
        return 0;
      }
    };
  }

  private static Contender engine() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(Path.of("rules"));
    SourceRegistry registry = SourceRegistry.load(Path.of("rules"), gazetteer);
    SentencesToNames engine = new SentencesToNames(Models.load(), registry::match, gazetteer);
    return engine::read;
  }

  private void load(String name, Loading loading) throws IOException {
    double before = heap();
    contenders.put(name, loading.load());
    megabytes.put(name, heap() - before);
    say("loaded %s%n", name);
  }

  private Map<String, Double> speeds(List<Article> articles) {
    contenders.forEach(
        (name, contender) -> {
          for (double took = 0; took < WARM_UP; ) {
            took += seconds(name, contender, articles);
          }
          say("warmed up %s%n", name);
        });
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int round = 1; round <= ROUNDS; round++) {
      contenders.forEach(
          (name, contender) ->
              seconds
                  .computeIfAbsent(name, any -> new ArrayList<>())
                  .add(seconds(name, contender, articles)));
      say("round %d%n", round);
    }
    Map<String, Double> speeds = new LinkedHashMap<>();
    seconds.forEach((name, all) -> speeds.put(name, articles.size() / median(all)));
    return speeds;
  }

  private static double seconds(String name, Contender contender, List<Article> articles) {
    long start = THREADS.getCurrentThreadCpuTime();
    long seen = 0;
    for (Article article : articles) {
      seen += contender.read(article);
    }
    if (seen == 0) {
      throw new IllegalStateException(name + " found nothing");
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  private static long length(Article article) {
    return (long) article.title().length() + article.text().length();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
