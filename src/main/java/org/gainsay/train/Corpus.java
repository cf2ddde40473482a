package org.gainsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code training-data/articles/*.xml}; the format stands in the README beside them. */
public final class Corpus {
  private Corpus() {}

  /**
   * Every article, files in order of their names.
   *
   * @throws CorpusException with every problem of every file
   */
  public static List<TrainingArticle> read(Path trainingData) throws IOException {
    List<TrainingArticle> articles = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files(trainingData)) {
      new CorpusFile(file, file.getFileName().toString(), problems).read(articles);
    }
    Set<String> ids = new HashSet<>();
    for (TrainingArticle article : articles) {
      if (!ids.add(article.article().id())) {
        problems.add(
            "articles:1:1: DUPLICATE_ID two articles are called " + article.article().id());
      }
    }
    if (!problems.isEmpty()) {
      throw new CorpusException(problems);
    }
    return articles;
  }

  /** The files of the training data, in order of their names; none where there is no folder. */
  static List<Path> files(Path trainingData) throws IOException {
    Path folder = trainingData.resolve("articles");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".xml"))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }
}
