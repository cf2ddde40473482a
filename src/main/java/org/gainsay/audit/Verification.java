package org.gainsay.audit;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.Manifest;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.Stages;
import org.gainsay.rule.Scale;

/** Checks a run, step by step; each step notes in what it is not what it should be. */
public final class Verification {
  private static final Set<String> CHAINED = Set.of("assessments.jsonl", "assessments.sha256");

  private final Differences differences = new Differences();
  private final RunFiles files;
  private final Manifest manifest;
  private long lines;

  public Verification(FinishedRun run) {
    this.files = run.files();
    this.manifest = run.manifest();
  }

  /** Version, rules, tables and models. */
  public void surroundings(Surroundings before, Surroundings now) {
    new SurroundingsCheck(differences).check(before, now);
  }

  /**
   * Chain, hashes and counts, each quote, each number.
   *
   * @param scale of the rules of the run
   * @param progress hears how many lines are done
   */
  public void files(Scale scale, LongConsumer progress) throws IOException {
    ManifestCheck ofManifest = new ManifestCheck(files, manifest, differences);
    ofManifest.seal();
    try (Texts texts = Texts.of(files, differences)) {
      boolean sealed = !manifest.outputs().isEmpty();
      if (sealed) {
        new ChainCheck(manifest.chain(), texts, differences).check(files);
      }
      ofManifest.outputs(differences.hasLines() ? CHAINED : Set.of());
      LinesCheck ofLines = new LinesCheck(texts, manifest, scale, differences);
      ofLines.check(files, progress);
      lines = ofLines.count();
      ofManifest.counts(lines, ofLines.labels(), texts.size());
    }
  }

  /**
   * Links and rates again what the run tagged.
   *
   * @return why that is not possible; empty where it was
   */
  public <A> Optional<String> again(Stages<A> stages, int threads, LongConsumer progress)
      throws IOException {
    return new Again(files, manifest, differences).rate(stages, threads, progress);
  }

  /** Compares with a run of the same inputs, rules and tables now. */
  public void again(FinishedRun now) throws IOException {
    new Again(files, manifest, differences).compare(now.files(), now.manifest());
  }

  /**
   * What came of all of it.
   *
   * @param again why the run was not rated again; empty where it was
   */
  public Verdict verdict(Optional<String> again) {
    return new Verdict(lines, again.orElse(""), manifest.chain(), differences.all());
  }
}
