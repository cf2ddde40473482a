package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gainsay.batch.OccupiedException;
import org.gainsay.batch.Run;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.RunInfo;
import org.gainsay.batch.Stages;
import org.gainsay.batch.TaggedJson;
import org.gainsay.batch.Tagger;
import org.gainsay.link.Dossier;
import org.gainsay.link.Linker;
import org.gainsay.tag.TaggedArticle;
import picocli.CommandLine.Mixin;

/** The articles of inputs or of a run, and their facts. */
final class CorpusFacts {
  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private Threads threads = new Threads();

  /** In the order of the input. */
  List<Dossier> all(Console console, Engine engine, Setup setup)
      throws IOException, UsageException {
    RunFiles past = new RunFiles(console.folder().resolve(inputs.names().get(0)));
    if (Files.isRegularFile(past.tagged())) {
      if (!Files.isRegularFile(past.manifest())) {
        throw new UsageException(
            inputs.names().get(0)
                + " is a run that was not finished (expected one with a manifest)");
      }
      List<TaggedArticle> tagged = new ArrayList<>();
      new TaggedJson().read(past.tagged(), tagged::add);
      return new Linker().link(tagged);
    }
    return fresh(console, engine, setup);
  }

  /** By way of a run nobody keeps, so that revisions and rejects are what they are in a run. */
  private List<Dossier> fresh(Console console, Engine engine, Setup setup)
      throws IOException, UsageException {
    var input = inputs.open(console);
    Supplier<Tagger> taggers = engine.taggers(setup);
    Map<String, Dossier> dossiers = new ConcurrentHashMap<>();
    Stages<String> stages =
        new Stages<>(
            taggers,
            articles -> new Linker().link(articles),
            () ->
                dossier -> {
                  dossiers.put(dossier.article().id(), dossier);
                  return dossier.article().id();
                },
            id -> id);
    Path folder = Files.createTempDirectory("gainsay");
    Progress<String> progress = new Progress<>(console);
    try (progress) {
      new Run<>(stages, threads.count(), Clock.systemUTC(), progress)
          .run(input, new RunFiles(folder), new RunInfo(Map.of(), Map.of()));
    } catch (OccupiedException impossible) {
      throw new IOException(impossible);
    } finally {
      FreshRun.delete(folder);
    }
    progress.tell();
    return progress.assessments().stream().map(dossiers::get).toList();
  }
}
