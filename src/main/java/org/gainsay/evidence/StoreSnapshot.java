package org.gainsay.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.batch.Earlier;
import org.gainsay.link.Linker;
import org.gainsay.tag.TaggedArticle;

/** The store for a run that does not join it. */
public record StoreSnapshot(StoreReader store, Linker linker) implements Earlier {
  public StoreSnapshot(StoreReader store) {
    this(store, new Linker());
  }

  @Override
  public String state() {
    return store.info().state();
  }

  @Override
  public List<TaggedArticle> near(List<TaggedArticle> articles) throws IOException {
    return Near.of(articles, store, linker);
  }

  @Override
  public void prepare(Path tagged) {}

  @Override
  public void join() {}
}
