package org.gainsay.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gainsay.article.Article;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.TaggedJson;

/** The articles of a run as it kept them. A few are held in memory. */
final class Texts implements Closeable {
  private static final int KEPT = 500;

  private final Map<String, Article> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Article> eldest) {
          return size() > KEPT;
        }
      };

  private final TaggedJson json = new TaggedJson();
  private final LineIndex index;

  private Texts(LineIndex index) {
    this.index = index;
  }

  /** Looks through the file once; lines that cannot be read are noted. */
  static Texts of(RunFiles files, Differences differences) throws IOException {
    LineIndex index = LineIndex.of(files.tagged());
    for (int number = 1; number <= index.size(); number++) {
      if (index.id(number).isEmpty()) {
        String message = "the line cannot be read (expected an article as it was written)";
        differences.add(Code.DAMAGED, "tagged.jsonl", number, "", message);
      }
    }
    return new Texts(index);
  }

  int size() {
    return index.size();
  }

  /** Id of the article of that line, from 1; {@code ""} where there is none. */
  String id(long line) {
    return index.id(line);
  }

  /** The article of that id; empty where the run has none, or it cannot be read. */
  Optional<Article> article(String id) throws IOException {
    Article known = recent.get(id);
    if (known == null) {
      Optional<byte[]> line = index.line(id);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      try {
        known = json.read(new String(line.get(), StandardCharsets.UTF_8)).article();
      } catch (UncheckedIOException damaged) {
        return Optional.empty();
      }
      recent.put(id, known);
    }
    return Optional.of(known);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
