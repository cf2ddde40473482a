package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gainsay.cli.Shell.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs as large as a newsroom's archive, on a machine that does nothing else. */
@Tag("long")
class LargeRunIT {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final String LAUNCHER = CHECKOUT.resolve("gainsay").toString();

  @TempDir Path folder;

  @Test
  void a_hundred_thousand_articles_fit_a_small_heap_and_take_as_long_each_as_ten_thousand()
      throws Exception {
    double small = seconds(10_000, 2, "small");
    double large = seconds(100_000, 2, "large");
    assertThat(large / 100_000).isLessThanOrEqualTo(1.3 * small / 10_000);
  }

  /** So many that Java's own compiling, a minute in the background, does not decide. */
  @Test
  void two_threads_are_nearly_twice_as_fast_as_one() throws Exception {
    double one = seconds(50_000, 1, "one");
    double two = seconds(50_000, 2, "two");
    assertThat(one / two).isGreaterThanOrEqualTo(1.7);
    for (String file : new String[] {"assessments.jsonl", "tagged.jsonl"}) {
      assertThat(folder.resolve("two").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  private double seconds(int articles, int threads, String out) throws Exception {
    Map<String, String> variables =
        Map.of(
            "GAINSAY_JAVA_OPTS",
            "-Xmx1g",
            "GAINSAY_CACHE",
            CHECKOUT.resolve("target/it-cache").toString());
    Shell shell = new Shell(folder, variables);
    String corpus = articles + ".jsonl";
    if (!Files.exists(folder.resolve(corpus))) {
      shell.run(LAUNCHER, "bench", "--articles", "" + articles, "--corpus", corpus);
    }
    long start = System.nanoTime();
    Result result =
        shell.run(LAUNCHER, "classify", corpus, "--out", out, "--threads", "" + threads);
    assertThat(result.code()).as(result.err()).isZero();
    return (System.nanoTime() - start) / 1e9;
  }
}
