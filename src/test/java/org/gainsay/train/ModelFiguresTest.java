package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of docs/models.md, as {@code gainsay evaluate} measures them without a file. */
@Tag("long")
class ModelFiguresTest {
  private static final Path RULES = Path.of("rules");

  @Test
  void the_models_find_what_they_never_read() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(RULES);
    CrossValidation validation =
        new CrossValidation(
            Corpus.read(Path.of("training-data")),
            SourceRegistry.load(RULES, gazetteer),
            gazetteer);
    List<String> lines = new ArrayList<>();
    List<Double> learned = new ArrayList<>();
    for (Task task : Task.values()) {
      for (CrossValidation.Folds folds : CrossValidation.Folds.values()) {
        Figures figures = validation.measure(task, folds, done -> {});
        figures.classes().forEach(row -> lines.add(line(figures, row)));
        lines.add(line(figures, figures.all()));
        figures.macroF1().ifPresent(f1 -> lines.add(figures.task() + " macro-F1 " + f1));
        if (task != Task.ATTRIBUTIONS && task != Task.POSTURES) {
          learned.add(figures.all().score().f1());
        }
      }
    }
    Files.write(Files.createDirectories(Path.of("target")).resolve("model-figures.txt"), lines);
    assertThat(learned).as(String.join("\n", lines)).allMatch(f1 -> f1 > 0.7);
  }

  private static String line(Figures figures, Figures.Row row) {
    return figures.task().label() + ", " + figures.data() + ", " + row.label() + "  " + row.score();
  }
}
