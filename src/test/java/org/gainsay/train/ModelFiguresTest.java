package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.Name;
import org.gainsay.tag.Tutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of docs/models.md: each writer is judged by models that learned from the others. */
@Tag("long")
class ModelFiguresTest {
  private static final Path RULES = Path.of("rules");

  @Test
  void the_models_find_what_a_writer_they_never_read_has_marked() throws IOException {
    List<TrainingArticle> articles = Corpus.read(Path.of("training-data"));
    List<String> writers = articles.stream().map(TrainingArticle::writer).distinct().toList();
    Gazetteer gazetteer = Gazetteer.load(RULES);
    Tutor tutor = new Tutor(gazetteer, SourceRegistry.load(RULES, gazetteer)::match);
    Evaluation evaluation =
        new Evaluation(tutor, articles, article -> writers.indexOf(article.writer()));

    List<String> figures = new ArrayList<>();
    Map<Name.Type, Score> names = evaluation.names();
    names.forEach((type, score) -> figures.add(type + "  " + score));
    Score all = names.values().stream().reduce(Score.NONE, Score::plus);
    figures.add("all names  " + all);
    Score boilerplate = evaluation.boilerplate();
    figures.add("boilerplate  " + boilerplate);
    Score claims = evaluation.claims(0.5);
    figures.add("claim or not, at 0.5  " + claims);
    Files.write(Files.createDirectories(Path.of("target")).resolve("model-figures.txt"), figures);

    assertThat(List.of(all.f1(), boilerplate.f1(), claims.f1()))
        .as(String.join("\n", figures))
        .allMatch(f1 -> f1 > 0.7);
  }
}
