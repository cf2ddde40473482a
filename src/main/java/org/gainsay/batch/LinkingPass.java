package org.gainsay.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gainsay.article.Corpus;
import org.gainsay.tag.TaggedArticle;

/**
 * Between the passes: reads the tagged articles back, leaves out earlier revisions and links the
 * others, with each other and with those of earlier runs. What links need of them is all that a run
 * holds in memory of its articles.
 */
final class LinkingPass {
  /**
   * What comes of it.
   *
   * @param superseded ids of earlier revisions, each with the id of the one that counts
   */
  record Result(Linked linked, Map<String, String> superseded) {
    Result {
      superseded = Map.copyOf(superseded);
    }
  }

  private LinkingPass() {}

  static <A> Result run(
      Stages<A> stages,
      Earlier earlier,
      RunFiles files,
      int threads,
      long records,
      RunListener<A> listener)
      throws IOException {
    List<TaggedArticle> articles = new ArrayList<>();
    TaggedJson json = new TaggedJson();
    long done = 0;
    try (Kept kept = new Kept(files);
        InOrder<TaggedArticle> inOrder = new InOrder<>(threads, articles::add)) {
      for (Optional<Kept.Entry> next = kept.next(); next.isPresent(); next = kept.next()) {
        String line = next.get().tagged();
        if (next.get().line().isTagged()) {
          inOrder.submit(() -> slim(json.read(line)));
        }
        listener.progress(RunListener.Phase.LINKING, ++done, OptionalLong.of(records));
      }
      inOrder.finish();
    }
    List<TaggedArticle> all = earlier.with(articles);
    Map<String, String> superseded =
        new HashMap<>(Corpus.superseded(all.stream().map(TaggedArticle::article).toList()));
    all.removeIf(each -> superseded.containsKey(each.article().id()));
    return new Result(stages.linker().apply(all), superseded);
  }

  /** Without what linking does not look at. */
  private static TaggedArticle slim(TaggedArticle article) {
    return new TaggedArticle(
        article.article(),
        article.outlet(),
        article.sentences(),
        List.of(),
        article.attributions(),
        article.claims(),
        article.denials());
  }
}
