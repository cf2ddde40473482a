package org.gainsay.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.gainsay.batch.TaggedJson;

/** A store as it is at one moment; whoever writes to it then neither waits nor is seen. */
public final class StoreReader implements Closeable {
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final StoreInfo info;
  private final TaggedJson json = new TaggedJson();

  private StoreReader(FSDirectory directory, DirectoryReader reader, StoreInfo info) {
    this.directory = directory;
    this.reader = reader;
    this.info = info;
  }

  /**
   * The store of a folder.
   *
   * @throws StoreException where there is none, or one that cannot be read
   */
  public static StoreReader open(Path folder) throws IOException, StoreException {
    if (!Files.isDirectory(folder)) {
      throw new StoreException(
          folder,
          "NO_STORE",
          "there is no evidence store (expected the folder of one; 'gainsay evidence add' makes"
              + " one)");
    }
    FSDirectory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw new StoreException(
            folder,
            "NO_STORE",
            "the folder holds no evidence store (expected one; 'gainsay evidence add' makes one in"
                + " a new or empty folder)");
      }
      DirectoryReader reader = DirectoryReader.open(directory);
      try {
        StoreInfo info = StoreInfo.of(folder, reader.getIndexCommit().getUserData());
        return new StoreReader(directory, reader, info);
      } catch (StoreException | RuntimeException refused) {
        reader.close();
        throw refused;
      }
    } catch (IndexFormatTooNewException | IndexFormatTooOldException other) {
      directory.close();
      throw new StoreException(
          folder,
          "STORE_FORMAT",
          "the store was written by another version of Lucene (expected 9.12; make a new one with"
              + " 'gainsay evidence add')");
    } catch (StoreException | RuntimeException | IOException refused) {
      directory.close();
      throw refused;
    }
  }

  public StoreInfo info() {
    return info;
  }

  /** The record of an article. */
  public Optional<StoreEntry> find(String id) throws IOException {
    FixedBitSet found = none();
    match(StoreEntry.ID, List.of(new BytesRef(id)), found);
    return records(found).stream().findFirst();
  }

  /**
   * The articles that have all words among what is kept of them, and speak of a place and of a day
   * or are of that day.
   *
   * @param words in lower case
   * @param places of which there may be none, in lower case
   * @param days ISO days
   */
  public void search(
      Collection<String> words,
      Collection<String> places,
      Collection<String> days,
      Consumer<StoreEntry> out)
      throws IOException {
    FixedBitSet found = all();
    restrict(found, StoreEntry.WORDS, words);
    restrict(found, StoreEntry.PLACE, places);
    restrict(found, StoreEntry.DAY, days);
    read(found, out);
  }

  private void restrict(FixedBitSet found, String field, Collection<String> all)
      throws IOException {
    for (String each : all) {
      FixedBitSet with = none();
      match(field, List.of(new BytesRef(each)), with);
      found.and(with);
    }
  }

  /** No article of the store. */
  FixedBitSet none() {
    return new FixedBitSet(Math.max(1, reader.maxDoc()));
  }

  /**
   * Adds the articles that have one of some terms.
   *
   * @param sorted the terms, in order
   */
  void match(String field, Collection<BytesRef> sorted, FixedBitSet to) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum all = terms.iterator();
      PostingsEnum postings = null;
      for (BytesRef term : sorted) {
        if (all.seekExact(term)) {
          postings = all.postings(postings, PostingsEnum.NONE);
          int doc = postings.nextDoc();
          for (; doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
              to.set(leaf.docBase + doc);
            }
          }
        }
      }
    }
  }

  /**
   * Adds, for each of some terms, the first articles that have it.
   *
   * @param most so many
   */
  void matchFirst(String field, Collection<BytesRef> terms, Sort order, int most, FixedBitSet to)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    for (BytesRef term : terms) {
      TermQuery query = new TermQuery(new Term(field, term));
      for (ScoreDoc hit : searcher.search(query, most, order).scoreDocs) {
        to.set(hit.doc);
      }
    }
  }

  List<StoreEntry> records(FixedBitSet chosen) throws IOException {
    List<StoreEntry> records = new ArrayList<>();
    read(chosen, records::add);
    return records;
  }

  void read(FixedBitSet chosen, Consumer<StoreEntry> out) throws IOException {
    StoredFields stored = reader.storedFields();
    BitSetIterator docs = new BitSetIterator(chosen, chosen.cardinality());
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      out.accept(StoreEntry.read(stored.document(doc), json));
    }
  }

  /** The state of the store without some articles, which it may or may not have. */
  public String stateWithout(Path tagged) throws IOException {
    List<String> ids = new ArrayList<>();
    json.read(tagged, each -> ids.add(each.article().id()));
    StateSum state = StateSum.of(info.state());
    for (String id : ids) {
      Optional<StoreEntry> there = find(id);
      state = there.isPresent() ? state.minus(there.get().hash(json)) : state;
    }
    return state.hex();
  }

  /** All of them, in the order of the store. */
  public void read(Consumer<StoreEntry> out) throws IOException {
    read(all(), out);
  }

  private FixedBitSet all() {
    FixedBitSet all = none();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          all.set(leaf.docBase + doc);
        }
      }
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
