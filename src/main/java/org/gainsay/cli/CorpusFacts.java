package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.Input;
import org.gainsay.batch.RefusedException;
import org.gainsay.batch.Run;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.RunInfo;
import org.gainsay.batch.RunSettings;
import org.gainsay.batch.Stages;
import org.gainsay.batch.TaggedJson;
import org.gainsay.link.Dossier;
import org.gainsay.link.Linker;
import org.gainsay.rule.Label;
import org.gainsay.tag.TaggedArticle;
import picocli.CommandLine.Mixin;

/** The articles of inputs or of a run, and their facts. */
final class CorpusFacts {
  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private Threads threads = new Threads();

  /** In the order of the input. */
  List<Dossier> all(Console console, Engine engine, Setup setup)
      throws IOException, UsageException {
    String first = inputs.names(console).get(0);
    if (FinishedRun.isRun(console.folder().resolve(first))) {
      List<TaggedArticle> tagged = new ArrayList<>();
      new TaggedJson().read(OpenedRun.finished(console, first).files().tagged(), tagged::add);
      return new Linker().link(tagged);
    }
    return of(inputs.open(console), console, engine, setup);
  }

  /** By way of a run nobody keeps, so that revisions and rejects are what they are in a run. */
  List<Dossier> of(Input input, Console console, Engine engine, Setup setup)
      throws IOException, UsageException {
    Stages<Dossier> stages =
        new Stages<>(
            engine.taggers(setup),
            articles -> new Linker().links(articles)::dossier,
            () -> dossier -> dossier,
            dossier -> dossier.article().id(),
            dossier -> Label.CANNOT_BE_JUDGED);
    Path folder = Files.createTempDirectory("gainsay");
    Progress<Dossier> progress =
        new Progress<>(console, ProgressStyle.of(console), Integer.MAX_VALUE);
    try (progress) {
      RunSettings settings = RunSettings.of(threads.count());
      new Run<>(stages, List.of(), settings, Clock.systemUTC(), progress)
          .run(input, new RunFiles(folder), RunInfo.NONE);
    } catch (RefusedException impossible) {
      throw new IOException(impossible);
    } finally {
      FreshRun.delete(folder);
    }
    progress.tell();
    return progress.assessments();
  }
}
