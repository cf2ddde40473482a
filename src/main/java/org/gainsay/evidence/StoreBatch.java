package org.gainsay.evidence;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.gainsay.article.Article;
import org.gainsay.article.Corpus;
import org.gainsay.batch.TaggedJson;

/** Articles that are to join a store together. They lie on the disk, however many they are. */
public final class StoreBatch implements Closeable {
  private final Path file;
  private final BufferedWriter out;
  private final TaggedJson json = new TaggedJson();

  /** The line of each article; of those that come twice that of the last. */
  private final Map<String, Integer> lines = new HashMap<>();

  /** Those that may be revisions of each other, without their words. */
  private final Map<String, Article> addressed = new LinkedHashMap<>();

  private int size;

  private StoreBatch(Path file) throws IOException {
    this.file = file;
    this.out = Files.newBufferedWriter(file);
  }

  /** An empty one, in the folder of temporary files. */
  public static StoreBatch open() throws IOException {
    return new StoreBatch(Files.createTempFile("gainsay-evidence", ".jsonl"));
  }

  /** How many articles there are. */
  public int size() {
    return lines.size();
  }

  /** Takes an article; of one that comes twice the later one counts. */
  public void add(StoreEntry entry) {
    Article article = entry.article().article();
    try {
      out.write(entry.sha256() + " " + json.write(entry.article()) + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    lines.put(article.id(), size++);
    if (article.url().isEmpty()) {
      addressed.remove(article.id());
    } else {
      addressed.put(article.id(), article.with("", ""));
    }
  }

  /**
   * Adds them to a store, but for those of which there is a later revision.
   *
   * @param progress hears how many have been looked at
   * @return how many were not there as they are
   */
  public int addTo(StoreWriter store, IntConsumer progress) throws IOException {
    out.flush();
    Set<String> superseded = Corpus.superseded(addressed.values()).keySet();
    int added = 0;
    int seen = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (int number = 0; number < size; number++) {
        StoreEntry entry = read(in.readLine());
        String id = entry.article().article().id();
        if (lines.get(id) == number) {
          added += !superseded.contains(id) && store.add(entry) ? 1 : 0;
          progress.accept(++seen);
        }
      }
    }
    return added;
  }

  private StoreEntry read(String line) {
    int blank = line.indexOf(' ');
    return new StoreEntry(json.read(line.substring(blank + 1)), line.substring(0, blank));
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
