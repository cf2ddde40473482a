package org.gainsay.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.gainsay.link.ArticleKeys;
import org.gainsay.link.Linker;
import org.gainsay.link.Passage;
import org.gainsay.tag.TaggedArticle;

/**
 * Finds the articles of a store that decide on how others are linked: what these may be linked
 * with; where one of those is copied from, and who its sources are; and what else its denials may
 * mean, since of too many claims only the likeliest are compared.
 */
final class Near {
  /** Articles whose keys are looked up at a time: the more, the more memory. */
  private static final int AT_ONCE = 500;

  private final StoreReader store;
  private final Linker linker;
  private final FixedBitSet linked;
  private final FixedBitSet beside;
  private final Set<Long> passages = new HashSet<>();
  private final Set<Long> names = new HashSet<>();

  private Near(StoreReader store, Linker linker) {
    this.store = store;
    this.linker = linker;
    this.linked = store.none();
    this.beside = store.none();
  }

  static List<TaggedArticle> of(List<TaggedArticle> articles, StoreReader store, Linker linker)
      throws IOException {
    return new Near(store, linker).find(articles);
  }

  private List<TaggedArticle> find(List<TaggedArticle> articles) throws IOException {
    FixedBitSet deny = store.none();
    for (int from = 0; from < articles.size(); from += AT_ONCE) {
      List<TaggedArticle> some = articles.subList(from, Math.min(from + AT_ONCE, articles.size()));
      List<ArticleKeys> keys = some.stream().map(linker::keys).toList();
      match(StoreEntry.POSTED, keys, ArticleKeys::asked, linked);
      match(StoreEntry.POSTED, keys, ArticleKeys::denied, linked);
      match(StoreEntry.DENIED, keys, ArticleKeys::posted, deny);
      background(keys);
      TreeSet<BytesRef> urls = new TreeSet<>();
      some.forEach(each -> urls.add(new BytesRef(each.article().url())));
      urls.remove(new BytesRef());
      store.match(StoreEntry.URL, urls, linked);
    }
    linked.or(deny);
    List<TaggedArticle> found = new ArrayList<>();
    FixedBitSet done = store.none();
    for (FixedBitSet next = linked.clone(); next.cardinality() > 0; next = rest(done)) {
      found.addAll(expand(next, deny));
      done.or(next);
    }
    beside.andNot(done);
    store.read(beside, each -> found.add(each.article()));
    return found;
  }

  private FixedBitSet rest(FixedBitSet done) {
    FixedBitSet rest = linked.clone();
    rest.andNot(done);
    return rest;
  }

  /** Reads articles and adds what they need beside them. */
  private List<TaggedArticle> expand(FixedBitSet docs, FixedBitSet deny) throws IOException {
    List<TaggedArticle> articles = new ArrayList<>();
    store.read(docs, each -> articles.add(each.article()));
    FixedBitSet denying = docs.clone();
    denying.and(deny);
    background(articles.stream().map(linker::keys).toList());
    List<TaggedArticle> deniers = new ArrayList<>();
    store.read(denying, each -> deniers.add(each.article()));
    match(
        StoreEntry.POSTED,
        deniers.stream().map(linker::keys).toList(),
        ArticleKeys::denied,
        beside);
    return articles;
  }

  /** Of a crowd of like sentences only the first count, and one outlet has one description. */
  private void background(List<ArticleKeys> keys) throws IOException {
    store.matchFirst(
        StoreEntry.PASSAGE,
        unasked(keys, ArticleKeys::passages, passages),
        StoreEntry.FIRST_TO_LAST,
        Passage.FIRST,
        linked);
    store.matchFirst(
        StoreEntry.DECLARES,
        unasked(keys, ArticleKeys::names, names),
        StoreEntry.BY_OUTLET,
        1,
        linked);
  }

  /** Terms that were not looked up before, of which there will be none from here on. */
  private static List<BytesRef> unasked(
      List<ArticleKeys> keys, Function<ArticleKeys, Set<Long>> which, Set<Long> asked) {
    return keys.stream()
        .flatMap(each -> which.apply(each).stream())
        .filter(asked::add)
        .map(StoreEntry::term)
        .toList();
  }

  private void match(
      String field,
      Collection<ArticleKeys> keys,
      Function<ArticleKeys, Set<Long>> which,
      FixedBitSet to)
      throws IOException {
    TreeSet<BytesRef> terms = new TreeSet<>();
    keys.forEach(each -> which.apply(each).forEach(key -> terms.add(StoreEntry.term(key))));
    store.match(field, terms, to);
  }
}
