package org.gainsay.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.gainsay.article.Article;
import org.gainsay.article.Corpus;
import org.gainsay.batch.TaggedJson;
import org.gainsay.link.Linker;

/**
 * Changes a store, at one stroke: all that was added and removed shows when it is committed, or
 * never. While one is open, no other process can open one.
 */
public final class StoreWriter implements Closeable {
  /** What is held in memory before it is written, in MB. */
  private static final double BUFFER = 64;

  private final FSDirectory directory;
  private final IndexWriter index;
  private final Optional<StoreReader> before;
  private final Set<String> changed = new HashSet<>();
  private final Linker linker = new Linker();
  private final TaggedJson json = new TaggedJson();
  private final Map<String, String> taggers;
  private StateSum state;
  private long articles;
  private long claims;
  private boolean prepared;

  private StoreWriter(
      FSDirectory directory,
      IndexWriter index,
      Optional<StoreReader> before,
      Map<String, String> taggers) {
    this.directory = directory;
    this.index = index;
    this.before = before;
    this.taggers = taggers;
    StoreInfo info = before.map(StoreReader::info).orElse(StoreInfo.empty(taggers));
    this.state = StateSum.of(info.state());
    this.articles = info.articles();
    this.claims = info.claims();
  }

  /**
   * Opens the store of a folder, or begins one in a folder that is new or empty.
   *
   * @param taggers what articles are tagged with now
   * @throws StoreException where the folder holds something else, a store of another format or of
   *     other taggers, or one that somebody writes to
   */
  public static StoreWriter open(Path folder, Map<String, String> taggers)
      throws IOException, StoreException {
    return open(folder, taggers, false);
  }

  /** The same, with nothing in it: what it held is gone when this is committed. */
  public static StoreWriter anew(Path folder, Map<String, String> taggers)
      throws IOException, StoreException {
    return open(folder, taggers, true);
  }

  private static StoreWriter open(Path folder, Map<String, String> taggers, boolean anew)
      throws IOException, StoreException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException(
          folder, "STORE_OCCUPIED", "this is a file (expected an evidence store, or a new folder)");
    }
    Files.createDirectories(folder);
    FSDirectory directory = FSDirectory.open(folder);
    boolean exists = DirectoryReader.indexExists(directory);
    if (!exists && !isEmpty(folder)) {
      directory.close();
      throw new StoreException(
          folder,
          "STORE_OCCUPIED",
          "the folder holds something else (expected an evidence store, or an empty folder)");
    }
    IndexWriter index = writer(folder, directory, anew);
    try {
      Optional<StoreReader> before =
          exists && !anew ? Optional.of(StoreReader.open(folder)) : Optional.empty();
      if (before.isPresent()) {
        before.get().info().check(folder, taggers);
      }
      return new StoreWriter(directory, index, before, taggers);
    } catch (StoreException | IOException refused) {
      index.rollback();
      directory.close();
      throw refused;
    }
  }

  private static IndexWriter writer(Path folder, FSDirectory directory, boolean anew)
      throws IOException, StoreException {
    IndexWriterConfig config =
        new IndexWriterConfig(new StandardAnalyzer())
            .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
            .setRAMBufferSizeMB(BUFFER)
            .setCommitOnClose(false)
            .setOpenMode(
                anew
                    ? IndexWriterConfig.OpenMode.CREATE
                    : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    try {
      return new IndexWriter(directory, config);
    } catch (LockObtainFailedException locked) {
      directory.close();
      throw new StoreException(
          folder,
          "STORE_LOCKED",
          "somebody else writes to the store (expected nobody; wait until that has ended)");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(
          file -> file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME));
    }
  }

  /** The store as it was when this was opened; empty where it is new. */
  Optional<StoreReader> before() {
    return before;
  }

  /** What the store is with all that was added and removed so far. */
  public StoreInfo info() {
    return new StoreInfo(taggers, state.hex(), articles, claims);
  }

  /**
   * Adds an article, in the place of the one of its id, and of earlier revisions. One of which a
   * later revision is there is left out.
   *
   * @return whether it was added; not where it is there already, as it is
   */
  public boolean add(StoreEntry record) throws IOException {
    byte[] hash = record.hash(json);
    Article added = record.article().article();
    if (!changed.add(added.id())) {
      throw new IllegalArgumentException("article " + added.id() + " comes twice");
    }
    if (before.isPresent()) {
      Optional<StoreEntry> there = before.get().find(added.id());
      if (there.isPresent() && Arrays.equals(there.get().hash(json), hash)) {
        return false;
      }
      for (StoreEntry other : sameUrl(added)) {
        String id = other.article().article().id();
        Map<String, String> superseded =
            Corpus.superseded(List.of(added, other.article().article()));
        if (superseded.containsKey(added.id())) {
          return false;
        }
        if (superseded.containsKey(id) && changed.add(id)) {
          takeOut(other);
        }
      }
      if (there.isPresent()) {
        takeOut(there.get());
      }
    }
    index.addDocument(record.document(linker, json));
    state = state.plus(hash);
    articles++;
    claims += record.article().claims().size();
    return true;
  }

  private List<StoreEntry> sameUrl(Article article) throws IOException {
    FixedBitSet found = before.orElseThrow().none();
    if (!article.url().isEmpty()) {
      before.get().match(StoreEntry.URL, List.of(new BytesRef(article.url())), found);
    }
    return before.get().records(found).stream()
        .filter(each -> !each.article().article().id().equals(article.id()))
        .toList();
  }

  /**
   * Takes an article out.
   *
   * @return whether it was there
   */
  public boolean remove(String id) throws IOException {
    Optional<StoreEntry> there = before.isPresent() ? before.get().find(id) : Optional.empty();
    if (there.isEmpty() || !changed.add(id)) {
      return false;
    }
    takeOut(there.get());
    return true;
  }

  private void takeOut(StoreEntry record) throws IOException {
    index.deleteDocuments(new Term(StoreEntry.ID, record.article().article().id()));
    state = state.minus(record.hash(json));
    articles--;
    claims -= record.article().claims().size();
  }

  /** Writes all to the disk; a crash leaves the store as it was. */
  public void prepare() throws IOException {
    index.setLiveCommitData(info().userData().entrySet());
    index.prepareCommit();
    prepared = true;
  }

  /** Lets everybody see what was prepared, or what was added and removed. */
  public void commit() throws IOException {
    if (!prepared) {
      prepare();
    }
    index.commit();
  }

  /** Ends the work; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    index.rollback();
    if (before.isPresent()) {
      before.get().close();
    }
    directory.close();
  }
}
