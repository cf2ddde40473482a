package org.gainsay.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gainsay.article.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was broken off and resumed is the run that was not. */
class ResumeTest {
  private static final List<String> RESULTS =
      List.of(
          "assessments.jsonl", "assessments.sha256", "tagged.jsonl", "rejects.jsonl", "extra.csv");

  /** Every fourth look at it finds it a second later, so that a run often makes sure. */
  private static final class Ticking extends Clock {
    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochSecond(looks.incrementAndGet() / 4);
    }
  }

  @TempDir Path folder;
  private final List<Reading> readings = new ArrayList<>();
  private final AtomicInteger tagged = new AtomicInteger();
  private Map<String, String> conditions = Map.of("rules", "1", "models", "2");

  @BeforeEach
  void an_uninterrupted_run() throws Exception {
    for (int number = 0; number < 60; number++) {
      readings.add(
          switch (number % 6) {
            case 2 -> RunTest.rejected(number);
            case 4 -> RunTest.revision("a" + number, "2016-03-" + (10 + number % 20));
            case 5 -> RunTest.read("a" + number, number % 12 == 5 ? "break rater" : "refuse");
            default -> RunTest.read("a" + number, "text " + number);
          });
    }
    assertThat(run("whole", Start.NEW, 1, Integer.MAX_VALUE).ending())
        .isEqualTo(RunResult.Ending.COMPLETE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 30, 60, 61, 75, 100})
  void a_run_that_was_asked_to_stop_goes_on_where_it_was(int records) throws Exception {
    RunResult broken = run("run", Start.NEW, 2, records);
    assertThat(broken.ending()).isEqualTo(RunResult.Ending.INTERRUPTED);
    assertThat(folder.resolve("run/manifest.json")).doesNotExist();
    int before = tagged.get();
    RunResult resumed = run("run", Start.RESUME, 2, Integer.MAX_VALUE);
    assertThat(resumed.ending()).isEqualTo(RunResult.Ending.COMPLETE);
    isWhole("run");
    // what the queue held when it stopped is tagged once, not twice
    assertThat(tagged.get() - before).isLessThanOrEqualTo(Math.max(0, 60 - records));
    assertThat(Files.readString(folder.resolve("run/manifest.json"))).contains("\"resumed\" : 1");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_was_lost_of_the_end_of_files_is_done_again(long seed) throws Exception {
    Random chance = new Random(seed);
    Start start = Start.NEW;
    for (int time = 0; time < 3; time++) {
      RunResult broken = run("run", start, 1 + chance.nextInt(3), 1 + chance.nextInt(90));
      assertThat(broken.ending()).isEqualTo(RunResult.Ending.INTERRUPTED);
      start = Start.RESUME;
      for (String file :
          List.of(
              "assessments.jsonl",
              "tagged.jsonl",
              "rejects.jsonl",
              "extra.csv",
              "unfinished/tagging.ledger",
              "unfinished/rating.ledger")) {
        tear(folder.resolve("run").resolve(file), chance);
      }
    }
    assertThat(run("run", Start.RESUME, 2, Integer.MAX_VALUE).ending())
        .isEqualTo(RunResult.Ending.COMPLETE);
    isWhole("run");
  }

  /** Cuts the file, or puts noughts at its end as a loss of power may. */
  private static void tear(Path file, Random chance) throws IOException {
    if (!Files.exists(file) || chance.nextInt(3) == 0) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long lost = Math.min(channel.size(), chance.nextInt(600));
      channel.truncate(channel.size() - lost);
      if (chance.nextBoolean()) {
        channel.write(java.nio.ByteBuffer.allocate(chance.nextInt(50)), channel.size());
      }
    }
  }

  @Test
  void an_input_that_changed_is_read_anew_from_the_change_on() throws Exception {
    run("run", Start.NEW, 2, 100);
    readings.set(30, RunTest.read("other", "other text"));
    run("run", Start.RESUME, 2, Integer.MAX_VALUE);
    run("anew", Start.NEW, 2, Integer.MAX_VALUE);
    same("anew", "run");
    assertThat(folder.resolve("run/assessments.jsonl")).content().contains("rated other of ");
  }

  @Test
  void an_input_that_grew_or_shrank_is_read_anew_where_it_differs() throws Exception {
    run("run", Start.NEW, 2, 100);
    readings.add(RunTest.read("more", "more"));
    run("grown", Start.NEW, 2, 100);
    run("run", Start.RESUME, 2, Integer.MAX_VALUE);
    readings.remove(readings.size() - 1);
    run("grown", Start.RESUME, 2, Integer.MAX_VALUE);
    isWhole("grown");
    assertThat(folder.resolve("run/assessments.jsonl")).content().contains("rated more of ");
  }

  @Test
  void a_run_under_other_conditions_is_refused_and_all_of_them_are_named() throws Exception {
    run("run", Start.NEW, 2, 80);
    conditions = Map.of("rules", "9", "models", "8");
    assertThatThrownBy(() -> run("run", Start.RESUME, 2, Integer.MAX_VALUE))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("run:1: RUN_CHANGED models: 2 when the run began, now 8")
        .hasMessageContaining("run:1: RUN_CHANGED rules: 1 when the run began, now 9");
    assertThatThrownBy(() -> run("whole", Start.RESUME, 2, Integer.MAX_VALUE))
        .isInstanceOf(RefusedException.class);
    run("run", Start.RESTART, 2, Integer.MAX_VALUE);
    isWhole("run");
  }

  @Test
  void a_run_that_holds_anything_is_refused_unless_it_is_said_what_to_do_with_it()
      throws Exception {
    run("run", Start.NEW, 2, 80);
    assertThatThrownBy(() -> run("run", Start.NEW, 2, 80))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("--resume to go on with it, --restart to begin anew");
    assertThatThrownBy(() -> run("whole", Start.NEW, 2, 80))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("RUN_OCCUPIED the folder holds a run");
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/notes.txt"), "x");
    for (Start start : Start.values()) {
      assertThatThrownBy(() -> run("mine", start, 2, 80)).isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void to_resume_what_is_not_there_begins_it_and_what_is_complete_changes_nothing()
      throws Exception {
    run("new", Start.RESUME, 2, Integer.MAX_VALUE);
    isWhole("new");
    String manifest = Files.readString(folder.resolve("new/manifest.json"));
    int before = tagged.get();
    assertThat(run("new", Start.RESUME, 2, Integer.MAX_VALUE).counts().read()).isEqualTo(60);
    assertThat(tagged.get()).isEqualTo(before);
    assertThat(folder.resolve("new/manifest.json")).hasContent(manifest);
  }

  @Test
  void two_at_once_are_one_too_many() throws Exception {
    RunFiles files = new RunFiles(folder.resolve("run"));
    RunFolder.create(files);
    try (RunLock lock = RunLock.of(files)) {
      assertThat(lock.path()).exists();
      assertThatThrownBy(() -> run("run", Start.RESUME, 1, 9))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("run:1: RUN_LOCKED");
    }
    assertThat(files.lock()).doesNotExist();
    run("run", Start.RESUME, 1, Integer.MAX_VALUE);
    isWhole("run");
  }

  @Test
  void a_file_that_cannot_be_written_is_an_error_with_a_code_and_the_run_goes_on_later()
      throws Exception {
    run("run", Start.NEW, 1, 40);
    Path file = folder.resolve("run/rejects.jsonl");
    Files.createDirectories(file);
    assertThatThrownBy(() -> run("run", Start.RESUME, 1, Integer.MAX_VALUE))
        .isInstanceOf(WriteException.class)
        .hasMessageContaining("rejects.jsonl:1: WRITE_FAILED");
    Files.delete(file);
    run("run", Start.RESUME, 1, Integer.MAX_VALUE);
    isWhole("run");
  }

  /** Stops after so many records of both passes together. */
  private RunResult run(String name, Start start, int threads, int records)
      throws IOException, RefusedException {
    Stages<String> stages = RunTest.stages();
    Supplier<Tagger> counting =
        () -> {
          Tagger tagger = stages.taggers().get();
          return article -> {
            tagged.incrementAndGet();
            return tagger.tag(article);
          };
        };
    AtomicInteger done = new AtomicInteger();
    List<Run<String>> runs = new ArrayList<>();
    RunListener<String> listener =
        new RunListener<>() {
          @Override
          public void progress(Phase phase, long now, OptionalLong of) {
            if (phase != Phase.LINKING && done.incrementAndGet() >= records) {
              runs.get(0).stop();
            }
          }
        };
    runs.add(
        new Run<>(
            new Stages<>(counting, stages.linker(), stages.raters(), stages.json(), stages.label()),
            List.of(new Output<>("extra.csv", "id\n", id -> id + "\n")),
            new RunSettings(threads, start, Optional.empty(), ErrorLimit.NONE),
            new Ticking(),
            listener));
    RunInfo info =
        new RunInfo(
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            conditions,
            Map.of("1/rules/a.drl", new byte[] {1}));
    return runs.get(0).run(readings::forEach, new RunFiles(folder.resolve(name)), info);
  }

  private void isWhole(String name) throws IOException {
    same("whole", name);
    Manifest whole = manifest("whole");
    assertThat(manifest(name).counts()).isEqualTo(whole.counts());
    assertThat(manifest(name).outputs()).isEqualTo(whole.outputs());
    assertThat(manifest(name).chain()).isEqualTo(whole.chain());
    assertThat(folder.resolve(name).resolve("unfinished")).doesNotExist();
  }

  private void same(String expected, String name) {
    for (String file : RESULTS) {
      assertThat(folder.resolve(name).resolve(file))
          .hasSameBinaryContentAs(folder.resolve(expected).resolve(file));
    }
  }

  private Manifest manifest(String name) throws IOException {
    String text = Files.readString(folder.resolve(name).resolve("manifest.json"));
    return Json.read(text, Manifest.class).orElseThrow();
  }
}
