package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.source.Gazetteer;
import org.gainsay.tag.KnownNames;
import org.gainsay.tag.Name;
import org.gainsay.tag.Tutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on a few files of the training data only, so that it takes seconds. */
class TrainModelsTest {
  private static final Path RULES = Path.of("rules");

  @TempDir private Path folder;

  @Test
  void models_are_trained_once_and_again_only_when_the_data_change() throws IOException {
    Path data = sample(1);
    Path models = folder.resolve("models");
    assertThat(TrainModels.train(data, models, RULES)).hasSize(3);
    String hash = Files.readString(models.resolve("models.sha256"));
    byte[] names = Files.readAllBytes(models.resolve("names.bin"));
    assertThat(TrainModels.train(data, models, RULES)).isEmpty();

    Files.delete(models.resolve("models.sha256"));
    assertThat(TrainModels.train(data, models, RULES)).hasSize(3);
    assertThat(models.resolve("models.sha256")).hasContent(hash.strip());
    assertThat(Files.readAllBytes(models.resolve("names.bin"))).isEqualTo(names);

    Path file = Corpus.files(data).get(0);
    Files.writeString(file, Files.readString(file).replaceFirst("<s>", "<s>Then "));
    assertThat(TrainModels.train(data, models, RULES)).hasSize(3);
    assertThat(models.resolve("models.sha256")).content().isNotEqualTo(hash);
  }

  @Test
  void a_few_articles_teach_more_than_guessing() throws IOException {
    List<TrainingArticle> articles = Corpus.read(sample(6));
    Tutor tutor = new Tutor(Gazetteer.load(RULES), KnownNames.NONE);
    Evaluation evaluation =
        new Evaluation(tutor, articles, article -> article.article().id().endsWith("1") ? 1 : 0);
    Score names = evaluation.names().values().stream().reduce(Score.NONE, Score::plus);
    assertThat(names.f1()).isGreaterThan(0.6);
    assertThat(evaluation.names().get(Name.Type.LOCATION).f1()).isGreaterThan(0.7);
    assertThat(evaluation.boilerplate().precision()).isGreaterThan(0.8);
    assertThat(evaluation.claims(0.5).f1()).isGreaterThan(0.8);
  }

  private Path sample(int files) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("data/articles"));
    for (Path file : Corpus.files(Path.of("training-data")).subList(0, files)) {
      Files.copy(file, articles.resolve(file.getFileName()));
    }
    return folder.resolve("data");
  }
}
