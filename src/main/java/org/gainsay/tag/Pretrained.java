package org.gainsay.tag;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.gainsay.learn.Weights;

/**
 * The models that come with their libraries. Immutable, shared by all threads.
 *
 * @param tags for {@link TagFeatures}
 * @param words which parts of speech a word can be
 * @param chunks for {@link ChunkFeatures}
 */
record Pretrained(
    SentenceModel sentences,
    TokenizerModel tokens,
    Weights tags,
    WordTags words,
    Weights chunks,
    LemmatizerModel lemmas) {

  /** Makes one model of a stream. */
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /** Loads them from the class path as they come, which takes a second. */
  static Pretrained load() {
    POSModel tags = read("/en-pos-maxent.bin", POSModel::new);
    ChunkerModel chunks = read("/en-chunker.bin", ChunkerModel::new);
    return load(
        new Weights(tags.getArtifact("pos.model")),
        WordTags.of((POSDictionary) tags.getFactory().getTagDictionary()),
        new Weights(chunks.getArtifact("chunker.model")));
  }

  /** Loads them, the large ones as {@link #layOut} has laid them out. */
  static Pretrained load(Models.Files files) {
    return load(
        files.read(Models.TAGS, Weights::read),
        files.read(Models.WORDS, WordTags::read),
        files.read(Models.CHUNKS, Weights::read));
  }

  private static Pretrained load(Weights tags, WordTags words, Weights chunks) {
    return new Pretrained(
        read("/en-sent.bin", SentenceModel::new),
        read("/en-token.bin", TokenizerModel::new),
        tags,
        words,
        chunks,
        read("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new));
  }

  /** The large ones by the names of their files, in a form that is read fast. */
  SortedMap<String, byte[]> layOut() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(Models.TAGS, tags.write());
    files.put(Models.WORDS, words.write());
    files.put(Models.CHUNKS, chunks.write());
    return files;
  }

  static <T> T read(String resource, Reader<T> reader) {
    try (InputStream in = Pretrained.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no model " + resource + " on the class path");
      }
      return read(resource, new BufferedInputStream(in), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + resource + " cannot be read", e);
    }
  }

  static <T> T read(String name, InputStream in, Reader<T> reader) {
    try {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + name + " cannot be read", e);
    }
  }
}
