package org.gainsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.Stages;
import org.gainsay.batch.TaggedJson;
import org.gainsay.link.Dossier;
import org.gainsay.tag.TaggedArticle;

/** Explains an article of a run, from what the run kept. */
final class PastRun {
  private PastRun() {}

  static <A> ExitCode explain(
      Console console,
      Pipeline<A> pipeline,
      FinishedRun run,
      RunStore store,
      String article,
      OptionalInt claim)
      throws IOException, UsageException {
    List<TaggedArticle> tagged = new ArrayList<>();
    new TaggedJson().read(run.files().tagged(), tagged::add);
    List<String> ids = tagged.stream().map(each -> each.article().id()).toList();
    int chosen = ids.indexOf(Explain.chosen(article, ids));
    Stages<A> stages = pipeline.stages().beside(store.earlier());
    Dossier dossier = stages.linker().apply(tagged).dossier(tagged.get(chosen));
    A assessment = stages.raters().get().apply(dossier);
    if (!wrote(run.files(), stages.json().apply(assessment))) {
      console.remark(otherwise(run, store));
    }
    console.out().print(pipeline.explain(assessment, claim, console.colour()));
    return ExitCode.DONE;
  }

  private static String otherwise(FinishedRun run, RunStore store) {
    if (run.hasStore() && store.reader().isEmpty()) {
      return "This run was linked with an evidence store; this is how it is rated without it (name"
          + " it with --evidence STORE).";
    }
    return store.moved().isPresent()
        ? "Since this run the evidence store has moved on; this is how it is rated with what it"
            + " holds now."
        : "Since this run, rules, sources or Gainsay have changed; this is how it is rated now.";
  }

  private static boolean wrote(RunFiles run, String assessment) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(run.assessments())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(assessment)) {
          return true;
        }
      }
    }
    return false;
  }
}
