package org.gainsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.gainsay.article.Article;
import org.gainsay.article.Reading;
import org.gainsay.batch.Input;
import org.gainsay.batch.Seal;
import org.gainsay.batch.TaggedJson;
import org.gainsay.tag.TaggedArticle;

/** What a run tagged, as the input of another one, which need not tag it again. */
final class KeptArticles implements Input {
  private final Path file;
  private final String name;
  private final Map<String, TaggedArticle> waiting = new ConcurrentHashMap<>();

  /**
   * @param file of tagged articles
   * @param name as it is shown
   */
  KeptArticles(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  @Override
  public void read(Consumer<Reading> out) {
    TaggedJson json = new TaggedJson();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        TaggedArticle article = json.read(line);
        waiting.put(article.article().id(), article);
        out.accept(new Reading.Read(article.article(), name, ++number, 0, ""));
      }
      out.accept(new Reading.Ended(name, Files.size(file), Seal.hash(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** An article that was read, as it was tagged then; once. */
  TaggedArticle tagged(Article article) {
    return waiting.remove(article.id());
  }
}
