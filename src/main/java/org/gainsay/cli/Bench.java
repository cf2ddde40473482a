package org.gainsay.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Input;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a run costs on this machine. */
@CommandLine.Command(
    name = "bench",
    header = "Measures what a run costs on this machine, with articles that are made up.",
    description =
        "Rates a tenth of them, after that all, and prints for both: articles a second of"
            + " processor time, the highest use of memory, and how the time of an article grows. Of"
            + " each five articles on an event one denies it; how many articles are rated"
            + " lower than POSSIBLY_TRUE is printed too.",
    footer = {
      "",
      "Examples:",
      "  gainsay bench --articles 10000",
      "  gainsay bench --articles 2000 --corpus made-up.jsonl"
    })
final class Bench extends Command {
  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles; at least 50. Default: 5000.")
  private int articles = 5_000;

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "Only write the articles to a new file, as JSON Lines.")
  private String corpus;

  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private Threads threads = new Threads();

  Bench(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    if (articles < 50 || articles > 10_000_000) {
      throw new UsageException("--articles " + articles + " (expected 50 to 10,000,000)");
    }
    if (corpus != null) {
      Path file = console.folder().resolve(corpus);
      if (Files.exists(file)) {
        throw new UsageException("--corpus " + corpus + " is there already (expected a new file)");
      }
      BenchCorpus.write(file, articles);
      return ExitCode.DONE;
    }
    int count = threads.count();
    Path folder = Files.createTempDirectory("gainsay-bench");
    try (Pipeline<?> pipeline = engine.open(setup.setup(console))) {
      measure(pipeline, folder, 50, count);
      console.line(
          "%9s %8s %11s %13s %12s %10s %9s"
              .formatted(
                  "articles",
                  "seconds",
                  "CPU seconds",
                  "per CPU second",
                  "ms an article",
                  "heap, MB",
                  "lower"));
      double first = measure(pipeline, folder, articles / 10, count).tell(console);
      double all = measure(pipeline, folder, articles, count).tell(console);
      console.line(String.format(Locale.ROOT, "An article takes %.2f times as long.", all / first));
    } finally {
      FreshRun.delete(folder);
    }
    return ExitCode.DONE;
  }

  /**
   * What a run took.
   *
   * @param heap highest use of memory, in bytes
   * @param lower articles rated lower than POSSIBLY_TRUE
   */
  private record Cost(int articles, double seconds, double cpu, long heap, long lower) {
    /** Prints a row; gives the time of an article. */
    double tell(Console console) {
      console.line(
          String.format(
              Locale.ROOT,
              "%9d %8.1f %11.1f %13.1f %12.2f %10d %9d",
              articles,
              seconds,
              cpu,
              articles / cpu,
              1000 * cpu / articles,
              heap >> 20,
              lower));
      return cpu / articles;
    }
  }

  private <A> Cost measure(Pipeline<A> pipeline, Path folder, int size, int count)
      throws IOException {
    Path file = folder.resolve(size + ".jsonl");
    BenchCorpus.write(file, size);
    Progress<A> progress = new Progress<>(console, ProgressStyle.of(console), 0);
    Input input =
        out ->
            InputArguments.reader(console)
                .read(List.of(new org.gainsay.article.InputFile(file.toString(), file)), out);
    resetPeaks();
    long start = System.nanoTime();
    double cpu = cpu();
    Counts counts;
    try (progress) {
      counts = FreshRun.rate(pipeline, input, folder.resolve("run-" + size), count, progress);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Cost(
        (int) counts.read(),
        seconds,
        cpu() - cpu,
        peak(),
        counts.below(org.gainsay.rule.Label.POSSIBLY_TRUE));
  }

  private static double cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : System.nanoTime() / 1e9;
  }

  private static void resetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
