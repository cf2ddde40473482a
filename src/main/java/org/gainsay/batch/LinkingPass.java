package org.gainsay.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Between the passes: reads the tagged articles back, leaves out earlier revisions and links the
 * others, with each other and with those of earlier runs. What links need of them is all that a run
 * holds in memory of its articles; they are read anew where more of them is needed.
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
    try (TaggedLines articles = new TaggedLines(files.tagged())) {
      Heads heads = new Heads(articles);
      read(heads, files, threads, records, listener);
      Map<String, String> superseded = heads.select(earlier);
      Linked linked = Pool.of(threads, () -> stages.linker().apply(articles));
      return new Result(linked, superseded);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static <A> void read(
      Heads heads, RunFiles files, int threads, long records, RunListener<A> listener)
      throws IOException {
    TaggedJson json = TaggedJson.ofFew();
    long done = 0;
    try (Kept kept = new Kept(files);
        InOrder<Heads.Line> inOrder = new InOrder<>(threads, heads::add)) {
      long place = 0;
      for (Optional<Kept.Entry> next = kept.next(); next.isPresent(); next = kept.next()) {
        if (next.get().line().isTagged()) {
          String line = next.get().tagged();
          long from = place;
          place = kept.articlesEnd();
          int length = (int) (place - from - 1);
          inOrder.submit(() -> new Heads.Line(from, length, Heads.head(json.read(line).article())));
        }
        listener.progress(RunListener.Phase.LINKING, ++done, OptionalLong.of(records));
      }
      inOrder.finish();
    }
  }
}
