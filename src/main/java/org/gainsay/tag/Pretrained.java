package org.gainsay.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.gainsay.learn.Weights;

/**
 * The models that come with their libraries. Immutable, shared by all threads.
 *
 * @param chunks for {@link ChunkFeatures}
 */
record Pretrained(
    SentenceModel sentences,
    TokenizerModel tokens,
    Tags tags,
    Weights chunks,
    LemmatizerModel lemmas) {

  /**
   * What is needed of the tagger's model, which itself is let go.
   *
   * @param weights for {@link TagFeatures}
   * @param dictionary which parts of speech a word can be
   */
  record Tags(Weights weights, TagDictionary dictionary) {
    private static Tags of(POSModel model) {
      return new Tags(
          new Weights(model.getArtifact("pos.model")), model.getFactory().getTagDictionary());
    }
  }

  /** Makes one model of a stream. */
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /** Loads them from the class path; the two largest at the same time as the others. */
  static Pretrained load() {
    Supplier<Tags> tags = later("/en-pos-maxent.bin", in -> Tags.of(new POSModel(in)));
    Supplier<Weights> chunks =
        later(
            "/en-chunker.bin",
            in -> new Weights(new ChunkerModel(in).getArtifact("chunker.model")));
    return new Pretrained(
        read("/en-sent.bin", SentenceModel::new),
        read("/en-token.bin", TokenizerModel::new),
        tags.get(),
        chunks.get(),
        read("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new));
  }

  private static <T> Supplier<T> later(String resource, Reader<T> reader) {
    return CompletableFuture.supplyAsync(() -> read(resource, reader))::join;
  }

  static <T> T read(String resource, Reader<T> reader) {
    try (InputStream in = Pretrained.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no model " + resource + " on the class path");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + resource + " cannot be read", e);
    }
  }
}
