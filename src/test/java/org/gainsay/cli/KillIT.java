package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gainsay.cli.Shell.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real process, ended in every way there is, and resumed. */
@Tag("long")
class KillIT {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final String LAUNCHER = CHECKOUT.resolve("gainsay").toString();
  private static final String CACHE = CHECKOUT.resolve("target/it-cache").toString();
  private static final int SMALL = 60;

  /** So many that there is time to stop a run. */
  private static final int SOME = 500;

  private static final List<String> RESULTS =
      List.of(
          "assessments.jsonl",
          "assessments.sha256",
          "assessments.csv",
          "tagged.jsonl",
          "rejects.jsonl");

  @TempDir static Path folder;
  private static int made;

  /** Milliseconds that the whole run took. */
  private static long took;

  @Test
  void twenty_five_kills_of_a_run_of_two_thousand() throws Exception {
    killed(2_000, 25);
  }

  private void killed(int articles, int times) throws Exception {
    corpus(articles);
    Random chance = new Random(7);
    int unfinished = 0;
    for (int time = 0; time < times; time++) {
      Process process = start("killed", "--resume");
      boolean ended = process.waitFor(chance.nextLong(took) + 1, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      if (ended || Files.exists(folder.resolve("killed/manifest.json"))) {
        isWhole("killed");
        FreshRun.delete(folder.resolve("killed"));
      } else {
        unfinished++;
      }
    }
    assertThat(run("killed", "--resume").code()).isEqualTo(4);
    isWhole("killed");
    assertThat(unfinished).isPositive();
  }

  /** A third of the kills come in the last tenth of a run, where the articles join the store. */
  @Test
  void fifteen_kills_of_a_run_with_a_store_leave_it_as_before_or_as_after() throws Exception {
    corpus(SOME);
    Path store = folder.resolve("store");
    assertThat(shell().run(LAUNCHER, "evidence", "add", "news.jsonl", "--evidence", "store").code())
        .isEqualTo(4);
    shell().run(LAUNCHER, "evidence", "remove", "e0-1", "e1-1", "--evidence", "store");
    String before = state();
    copy(store, folder.resolve("kept"));
    long start = System.nanoTime();
    assertThat(run("joined", "--evidence", "store").code()).isEqualTo(4);
    long whole = (System.nanoTime() - start) / 1_000_000;
    String after = state();
    assertThat(after).isNotEqualTo(before);
    Random chance = new Random(11);
    int unfinished = 0;
    for (int time = 0; time < 15; time++) {
      FreshRun.delete(store);
      copy(folder.resolve("kept"), store);
      long until = time % 3 == 0 ? whole - chance.nextLong(whole / 10) : chance.nextLong(whole) + 1;
      Process process = start("storing", "--restart", "--evidence", "store");
      process.waitFor(until, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(state()).isIn(before, after);
      unfinished += state().equals(before) ? 1 : 0;
      assertThat(run("storing", "--resume", "--evidence", "store").code()).isEqualTo(4);
      assertThat(state()).isEqualTo(after);
      assertThat(folder.resolve("storing/assessments.jsonl"))
          .hasSameBinaryContentAs(folder.resolve("joined/assessments.jsonl"));
    }
    assertThat(unfinished).isPositive();
  }

  /** A hash of all that the store holds. */
  private String state() throws Exception {
    Result stats = shell().run(LAUNCHER, "evidence", "stats", "--evidence", "store");
    assertThat(stats.code()).as(stats.err()).isZero();
    return stats.out().lines().filter(line -> line.startsWith("state")).findFirst().orElseThrow();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void a_run_that_is_asked_to_stop_says_so_and_can_be_resumed() throws Exception {
    corpus(SOME);
    Map<String, Integer> codes = Map.of("INT", 130, "TERM", 143);
    for (String signal : List.of("INT", "TERM")) {
      Process process = start(signal);
      while (!Files.exists(folder.resolve(signal).resolve("tagged.jsonl"))
          || Files.size(folder.resolve(signal).resolve("tagged.jsonl")) == 0) {
        assertThat(process.isAlive()).isTrue();
        Thread.sleep(20);
      }
      new Shell(folder, Map.of()).run("kill", "-" + signal, String.valueOf(process.pid()));
      assertThat(process.waitFor()).isEqualTo(codes.get(signal));
      assertThat(folder.resolve(signal + ".err")).content().contains("Interrupted. What is done");
      assertThat(folder.resolve(signal).resolve("manifest.json")).doesNotExist();
      assertThat(run(signal, "--resume").code()).isEqualTo(4);
      isWhole(signal);
    }
  }

  @Test
  void a_full_disk_is_an_error_with_a_code_and_the_run_goes_on_when_there_is_room()
      throws Exception {
    corpus(SMALL);
    // a limit to the size of files, in blocks of 512 bytes, stands for the end of the disk
    String command = String.join("' '", command("full"));
    Result full = shell().run("sh", "-c", "ulimit -f 200; exec '" + command + "'");
    assertThat(full.code()).as(full.err()).isEqualTo(1);
    assertThat(full.err()).contains("DISK_FULL", "--resume");
    assertThat(run("full", "--resume").code()).isEqualTo(4);
    isWhole("full");
  }

  /** Makes articles, and the run of them that is never broken off. */
  private void corpus(int articles) throws Exception {
    if (made == articles) {
      return;
    }
    made = articles;
    Files.deleteIfExists(folder.resolve("news.jsonl"));
    shell().run(LAUNCHER, "bench", "--articles", "" + articles, "--corpus", "news.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("news.jsonl")));
    lines.add(articles / 3, "{\"id\": \"cut off\", ");
    lines.add(articles / 2, "{\"id\": \"no-text\"}");
    Files.write(folder.resolve("news.jsonl"), lines);
    long start = System.nanoTime();
    assertThat(run("whole", "--restart").code()).isEqualTo(4);
    took = (System.nanoTime() - start) / 1_000_000;
  }

  private void isWhole(String name) throws IOException {
    for (String file : RESULTS) {
      assertThat(folder.resolve(name).resolve(file))
          .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
    }
    JsonNode counts =
        new JsonMapper()
            .readTree(folder.resolve(name).resolve("manifest.json").toFile())
            .path("counts");
    assertThat(counts.path("read").asLong())
        .isEqualTo(counts.path("rated").asLong() + counts.path("rejected").asLong());
    assertThat(folder.resolve(name).resolve("unfinished")).doesNotExist();
  }

  private Shell shell() {
    return new Shell(folder, Map.of("GAINSAY_CACHE", CACHE));
  }

  private Result run(String out, String... more) throws Exception {
    return shell().run(command(out, more));
  }

  private Process start(String out, String... more) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(out, more)).directory(folder.toFile());
    builder.environment().put("GAINSAY_CACHE", CACHE);
    builder.environment().put("GAINSAY_JAVA_OPTS", Shell.FLAGS);
    return builder
        .redirectInput(new File("/dev/null"))
        .redirectOutput(folder.resolve(out + ".out").toFile())
        .redirectError(folder.resolve(out + ".err").toFile())
        .start();
  }

  private static String[] command(String out, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(LAUNCHER, "classify", "news.jsonl", "--out", out, "--threads", "2"));
    command.addAll(List.of(more));
    return command.toArray(String[]::new);
  }
}
