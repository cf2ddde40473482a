package org.gainsay.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The main job: reads, tags, links and rates articles and writes what came of them. What it writes
 * is the same for any number of threads and however often it was broken off, byte for byte, the
 * manifest aside. Beside the links between articles it holds in memory no more than a few articles
 * a thread.
 *
 * @param <A> an assessment
 */
public final class Run<A> {
  private final Stages<A> stages;
  private final List<Output<A>> outputs = new ArrayList<>();
  private final RunSettings settings;
  private final Clock clock;
  private final RunListener<A> listener;
  private final Earlier earlier;
  private volatile boolean stop;

  /** A run that is linked with no others. */
  public Run(
      Stages<A> stages,
      List<Output<A>> outputs,
      RunSettings settings,
      Clock clock,
      RunListener<A> listener) {
    this(stages, outputs, settings, clock, listener, Earlier.NONE);
  }

  /**
   * @param outputs besides the assessments
   * @param clock for the manifest, and to make sure of what is done from time to time
   * @param earlier articles of earlier runs, which those of this one join when it is complete
   */
  public Run(
      Stages<A> stages,
      List<Output<A>> outputs,
      RunSettings settings,
      Clock clock,
      RunListener<A> listener,
      Earlier earlier) {
    this.stages = stages;
    this.outputs.add(
        new Output<>("assessments.jsonl", "", each -> stages.json().apply(each) + "\n"));
    this.outputs.addAll(outputs);
    this.settings = settings;
    this.clock = clock;
    this.listener = listener;
    this.earlier = earlier;
  }

  /** Asks for an early end, from any thread; what is in flight is finished. */
  public void stop() {
    stop = true;
  }

  /**
   * Does the job, once.
   *
   * @param about what the manifest says of versions and options
   * @throws RefusedException where the folder of the run cannot be used as was asked
   * @throws IOException where the files of the run cannot be written; it can be resumed then
   */
  public RunResult run(Input input, RunFiles files, RunInfo about)
      throws IOException, RefusedException {
    RunFolder.create(files);
    try (RunLock lock = RunLock.of(files)) {
      RunFolder folder = new RunFolder(files, lock);
      Optional<Manifest> before = folder.finished();
      if (settings.start() == Start.RESUME && before.isPresent()) {
        folder.tidy(before.get(), about);
        joinAfterwards(before.get(), files);
        return new RunResult(RunResult.Ending.COMPLETE, before.get().counts());
      }
      Begun begun = folder.begin(settings.start(), clock.instant().toString(), about.conditions());
      return passes(input, files, about, folder, begun);
    }
  }

  private RunResult passes(
      Input input, RunFiles files, RunInfo about, RunFolder folder, Begun begun)
      throws IOException {
    Map<String, Double> seconds = new LinkedHashMap<>();
    TaggingPass<A> tagging =
        new TaggingPass<>(stages, files, settings, clock, listener, () -> stop);
    RatingPass<A> rating =
        new RatingPass<>(stages, outputs, files, settings, clock, listener, () -> stop, tagging);
    long time = clock.millis();
    try {
      tagging.run(input);
      time = lap(time, "tagging", seconds);
      LinkingPass.Result links =
          LinkingPass.run(stages, earlier, files, settings.threads(), tagging.records(), listener);
      time = lap(time, "linking", seconds);
      rating.run(Checkpoint.last(files), links);
      lap(time, "rating", seconds);
      leaveOut(links, files);
    } catch (StoppedException stopped) {
      return new RunResult(stopped.ending(), rating.counts());
    }
    Counts counts = rating.counts();
    if (counts.read() != tagging.records()) {
      throw new IllegalStateException(
          "%d records were read, %d rated or rejected".formatted(tagging.records(), counts.read()));
    }
    folder.keep(about.kept());
    Seal seal = Seal.of(files, settings.threads());
    earlier.prepare(files.tagged());
    folder.finish(
        new Manifest(
            Manifest.SCHEMA,
            begun.started(),
            clock.instant().toString(),
            begun.resumed(),
            about.command(),
            about.versions(),
            about.options(),
            about.conditions(),
            tagging.inputs(),
            about.files(),
            counts,
            seconds,
            seal.chain(),
            seal.outputs(),
            ""));
    earlier.join();
    return new RunResult(RunResult.Ending.COMPLETE, counts);
  }

  /** It may have been broken off when it was complete and had not joined. */
  private void joinAfterwards(Manifest manifest, RunFiles files) throws IOException {
    if (earlier.state().equals(manifest.conditions().get(Earlier.CONDITION))) {
      earlier.prepare(files.tagged());
      earlier.join();
    }
  }

  private long lap(long since, String stage, Map<String, Double> seconds) {
    long now = clock.millis();
    seconds.put(stage, (now - since) / 1000.0);
    return now;
  }

  /** Takes earlier revisions out of the tagged articles. */
  private static void leaveOut(LinkingPass.Result links, RunFiles files) throws IOException {
    if (links.superseded().isEmpty()) {
      return;
    }
    Path kept = files.unfinished().resolve("tagged.jsonl");
    TaggedJson json = TaggedJson.ofFew();
    try (Lines lines = new Lines(files.tagged());
        BufferedWriter out = Files.newBufferedWriter(kept)) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!links.superseded().containsKey(json.read(line.get()).article().id())) {
          out.write(line.get());
          out.write('\n');
        }
      }
    } catch (IOException problem) {
      throw new WriteException(kept, problem);
    }
    Files.move(
        kept, files.tagged(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
