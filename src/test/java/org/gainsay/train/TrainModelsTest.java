package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.KnownNames;
import org.gainsay.tag.Studied;
import org.gainsay.tag.Tutor;
import org.junit.jupiter.api.Tag;
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
    assertThat(TrainModels.train(data, models, RULES)).hasSize(7);
    String hash = Files.readString(models.resolve("models.sha256"));
    byte[] names = Files.readAllBytes(models.resolve("names.bin"));
    assertThat(TrainModels.train(data, models, RULES)).isEmpty();

    Files.delete(models.resolve("models.sha256"));
    assertThat(TrainModels.train(data, models, RULES)).hasSize(7);
    assertThat(models.resolve("models.sha256")).hasContent(hash.strip());
    assertThat(Files.readAllBytes(models.resolve("names.bin"))).isEqualTo(names);

    Path file = Corpus.files(data).get(0);
    Files.writeString(file, Files.readString(file).replaceFirst("<s>", "<s>Then "));
    assertThat(TrainModels.train(data, models, RULES)).hasSize(7);
    assertThat(models.resolve("models.sha256")).content().isNotEqualTo(hash);
  }

  @Tag("long")
  @Test
  void a_few_articles_teach_more_than_guessing() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(RULES);
    CrossValidation validation =
        new CrossValidation(
            Corpus.read(sample(6)), SourceRegistry.load(RULES, gazetteer), gazetteer);
    CrossValidation.Folds documents = CrossValidation.Folds.DOCUMENT;
    Figures names = validation.measure(Task.NAMES, documents, done -> {});
    assertThat(names.all().score().f1()).isGreaterThan(0.6);
    assertThat(names.classes()).extracting(Figures.Row::label).contains("location");
    Figures boilerplate = validation.measure(Task.BOILERPLATE, documents, done -> {});
    assertThat(boilerplate.all().score().precision()).isGreaterThan(0.8);
    Figures claims = validation.measure(Task.CLAIMS, documents, done -> {});
    assertThat(claims.all().score().f1()).isGreaterThan(0.8);
  }

  @Tag("long")
  @Test
  void nothing_is_judged_by_a_model_that_has_read_it() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(RULES);
    SourceRegistry registry = SourceRegistry.load(RULES, gazetteer);
    List<TrainingArticle> articles = Corpus.read(sample(2));
    CrossValidation validation = new CrossValidation(articles, registry, gazetteer);
    assertThat(validation.count(Task.ATTRIBUTIONS, CrossValidation.Folds.DOCUMENT)).isEqualTo(5);
    assertThat(validation.count(Task.ATTRIBUTIONS, CrossValidation.Folds.WRITER)).isEqualTo(1);
    Figures unlearned = validation.measure(Task.NAMES, CrossValidation.Folds.DOCUMENT, done -> {});
    Tutor tutor = new Tutor(gazetteer, registry::match);
    List<Studied> all = Lessons.of(articles).stream().map(tutor::study).toList();
    Evaluator knowing = new Evaluator(tutor.models(file -> all), registry, gazetteer);
    Figures learned =
        knowing.measure(
            Task.NAMES, "x", articles.stream().map(GoldCorpus::gold).toList(), done -> {});
    assertThat(learned.all().score().f1()).isGreaterThan(unlearned.all().score().f1() + 0.05);
  }

  @Test
  void own_texts_are_added_or_take_the_place_of_what_they_mark() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(RULES);
    List<GoldText> texts = Corpus.read(sample(1)).stream().map(GoldCorpus::gold).toList();
    Path own = folder.resolve("own.conll");
    Files.writeString(own, "Ozzy B-PER\nfell O\n. O\n\nNorway B-LOC\nwon O\n. O\n");
    List<GoldText> mine =
        GoldCorpus.read(List.of(new GoldCorpus.Place(own, "own.conll")), gazetteer);
    ModelTrainer trainer = new ModelTrainer(new Tutor(gazetteer, KnownNames.NONE));
    assertThat(trainer.train(texts, mine, false, done -> {}))
        .filteredOn(each -> each.file().equals("names.bin"))
        .singleElement()
        .satisfies(each -> assertThat(each.texts()).isEqualTo(texts.size() + 1));
    assertThat(trainer.train(texts, mine, true, done -> {}))
        .extracting(ModelTrainer.Trained::texts)
        .containsExactly(texts.size(), texts.size(), texts.size(), 1, texts.size(), texts.size());
  }

  private Path sample(int files) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("data/articles"));
    for (Path file : Corpus.files(Path.of("training-data")).subList(0, files)) {
      Files.copy(file, articles.resolve(file.getFileName()));
    }
    Path relations = Files.createDirectories(folder.resolve("data/relations"));
    Path pairs = RelationTable.files(Path.of("training-data")).get(0);
    Files.copy(pairs, relations.resolve(pairs.getFileName()));
    return folder.resolve("data");
  }
}
