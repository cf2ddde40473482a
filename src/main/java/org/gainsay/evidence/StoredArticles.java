package org.gainsay.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.TaggedJson;
import org.gainsay.link.Linker;
import org.gainsay.tag.TaggedArticle;

/** The store for one run, which joins it in the end. The store is locked for other writers. */
public final class StoredArticles implements Earlier, Closeable {
  private final StoreWriter writer;
  private final String state;
  private final Linker linker = new Linker();

  private StoredArticles(StoreWriter writer) {
    this.writer = writer;
    this.state = writer.info().state();
  }

  /** The store of a folder, as {@link StoreWriter#open} has it. */
  public static StoredArticles open(Path folder, Map<String, String> taggers)
      throws IOException, StoreException {
    return new StoredArticles(StoreWriter.open(folder, taggers));
  }

  @Override
  public String state() {
    return state;
  }

  @Override
  public List<TaggedArticle> near(List<TaggedArticle> articles) throws IOException {
    return writer.before().isPresent()
        ? Near.of(articles, writer.before().get(), linker)
        : List.of();
  }

  @Override
  public void prepare(Path tagged) throws IOException {
    try {
      new TaggedJson().read(tagged, this::add);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    writer.prepare();
  }

  private void add(TaggedArticle article) {
    try {
      writer.add(StoreEntry.of(article));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void join() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
