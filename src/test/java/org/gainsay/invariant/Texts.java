package org.gainsay.invariant;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gainsay.article.Article;
import org.gainsay.scenario.Scenario;
import org.gainsay.scenario.Stages;
import org.gainsay.train.Corpus;
import org.gainsay.train.TrainingArticle;

/** Every text of the project, in runs as they belong together. */
final class Texts {
  private static final Path DEMO = Path.of("src/main/resources/org/gainsay/demo/articles.jsonl");

  /** One of so many says as much as all of them, and sooner. */
  private static final int THIRD = 3;

  private Texts() {}

  static Map<String, List<Article>> all() {
    try {
      Map<String, List<Article>> all = new LinkedHashMap<>();
      all.put("demo", demo());
      for (Scenario scenario : Scenario.all(Path.of("src/test/resources/scenarios"))) {
        all.put(scenario.file() + ": " + scenario.name(), scenario.articles());
      }
      all.put(
          "training data",
          every(THIRD, Corpus.read(Path.of("training-data"))).stream()
              .map(TrainingArticle::article)
              .toList());
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<T> every(int step, List<T> all) {
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  static List<Article> demo() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(DEMO)) {
      articles.add(Stages.article(new ObjectMapper().readTree(line)));
    }
    return articles;
  }
}
