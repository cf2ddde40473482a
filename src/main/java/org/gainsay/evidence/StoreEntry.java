package org.gainsay.evidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.gainsay.batch.TaggedJson;
import org.gainsay.fact.SourceKind;
import org.gainsay.link.ArticleKeys;
import org.gainsay.link.Linker;
import org.gainsay.link.Passage;
import org.gainsay.report.AssessmentJson;
import org.gainsay.tag.TaggedArticle;

/**
 * An article as the store holds it.
 *
 * @param article no more of it than evidence needs
 * @param sha256 of the title and the text of the whole article
 */
public record StoreEntry(TaggedArticle article, String sha256) {
  static final String ID = "id";
  static final String URL = "url";
  static final String PLACE = "place";
  static final String DAY = "day";
  static final String WORDS = "words";
  static final String POSTED = "posted";
  static final String DENIED = "denied";
  static final String PASSAGE = "passage";
  static final String DECLARES = "declares";

  /** By which articles are put in order: {@link #FIRST_TO_LAST}, {@link #BY_OUTLET}. */
  private static final String WHEN = "when";

  private static final String AGENCY = "agency";
  private static final String OUTLET = "outlet";
  private static final String NAME = "name";

  /** As {@link Passage#FIRST_TO_LAST} puts what they say in order. */
  static final Sort FIRST_TO_LAST =
      new Sort(
          new SortField(WHEN, SortField.Type.LONG),
          new SortField(AGENCY, SortField.Type.INT),
          new SortField(NAME, SortField.Type.STRING));

  /** By the ids of their outlets, then by their own. */
  static final Sort BY_OUTLET =
      new Sort(
          new SortField(OUTLET, SortField.Type.STRING), new SortField(NAME, SortField.Type.STRING));

  private static final String JSON = "json";
  private static final String SHA = "sha256";

  /** Bytes of a key: two that coincide by chance cost a comparison and nothing else. */
  private static final int KEY = 5;

  private static final FieldType BAG = new FieldType();

  static {
    BAG.setTokenized(true);
    BAG.setOmitNorms(true);
    BAG.setIndexOptions(IndexOptions.DOCS);
    BAG.freeze();
  }

  /** What the store keeps of an article. */
  public static StoreEntry of(TaggedArticle article) {
    return new StoreEntry(Slim.of(article), AssessmentJson.sha256(article.article()));
  }

  static StoreEntry read(Document stored, TaggedJson json) {
    String line = stored.getBinaryValue(JSON).utf8ToString();
    return new StoreEntry(json.read(line), stored.get(SHA));
  }

  /** The hash of what a record says. */
  byte[] hash(TaggedJson json) {
    return StateSum.hash(sha256 + " " + json.write(article));
  }

  Document document(Linker linker, TaggedJson json) {
    Document document = new Document();
    document.add(new StringField(ID, article.article().id(), Field.Store.YES));
    document.add(new StoredField(SHA, sha256));
    document.add(new StoredField(JSON, json.write(article).getBytes(StandardCharsets.UTF_8)));
    if (!article.article().url().isEmpty()) {
      document.add(new StringField(URL, article.article().url(), Field.Store.NO));
    }
    days().forEach(day -> document.add(new StringField(DAY, day, Field.Store.NO)));
    String words = article.article().title() + "\n" + article.article().text();
    document.add(new Field(WORDS, words, BAG));
    article.claims().stream()
        .flatMap(claim -> claim.frame().event().places().stream())
        .map(place -> place.name().toLowerCase(Locale.ROOT))
        .distinct()
        .forEach(name -> document.add(new StringField(PLACE, name, Field.Store.NO)));
    ArticleKeys keys = linker.keys(article);
    add(document, POSTED, keys.posted());
    add(document, DENIED, keys.denied());
    add(document, PASSAGE, keys.passages());
    add(document, DECLARES, keys.declares());
    LocalDate day = article.article().day();
    document.add(
        new NumericDocValuesField(WHEN, day == null ? Integer.MAX_VALUE : day.toEpochDay()));
    boolean agency = article.outlet().kind() == SourceKind.NEWS_AGENCY;
    document.add(new NumericDocValuesField(AGENCY, agency ? 0 : 1));
    document.add(new SortedDocValuesField(OUTLET, new BytesRef(article.outlet().id())));
    document.add(new SortedDocValuesField(NAME, new BytesRef(article.article().id())));
    return document;
  }

  /** Its own day and those of what it speaks of. */
  private Set<String> days() {
    Set<String> days = new TreeSet<>();
    Stream.concat(
            Stream.ofNullable(article.article().day()),
            article.claims().stream()
                .flatMap(each -> Stream.ofNullable(each.frame().event().day())))
        .forEach(day -> days.add(day.toString()));
    return days;
  }

  private static void add(Document document, String field, Set<Long> keys) {
    keys.forEach(key -> document.add(new StringField(field, term(key), Field.Store.NO)));
  }

  static BytesRef term(long key) {
    byte[] bytes = new byte[KEY];
    for (int i = 0; i < KEY; i++) {
      bytes[i] = (byte) (key >>> (Long.SIZE - Byte.SIZE * (i + 1)));
    }
    return new BytesRef(bytes);
  }
}
