package org.gainsay.train;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.fact.Source;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.SourceRow;

/**
 * Reads labelled articles from CSV with the columns of FA-KES: {@code article_title}, {@code
 * article_content}, {@code source}, {@code date} and {@code label_realigned}, and {@code camp} or
 * {@code location}.
 */
public final class ArticleTable {
  private static final String TITLE = "article_title";
  private static final String TEXT = "article_content";
  private static final String OUTLET = "source";
  private static final String DATE = "date";
  private static final String LABEL = "label_realigned";
  private static final String CAMP = "camp";
  private static final String LOCATION = "location";

  private static final DateTimeFormatter MONTH_FIRST =
      DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final OutletWords outlets;
  private final Gazetteer gazetteer;
  private final Problems problems = new Problems();

  private ArticleTable(SourceRegistry registry, Gazetteer gazetteer) {
    this.outlets = new OutletWords(registry);
    this.gazetteer = gazetteer;
  }

  /**
   * The articles of a file, in order.
   *
   * @param name how messages call the file
   * @throws CorpusException with everything that is wrong in it
   */
  public static List<LabelledArticle> read(
      Path file, String name, SourceRegistry registry, Gazetteer gazetteer) throws IOException {
    ArticleTable reader = new ArticleTable(registry, gazetteer);
    List<String> columns = List.of(TITLE, TEXT, OUTLET, DATE, LABEL);
    Optional<MarkedTable> table = MarkedTable.read(file, name, columns, reader.problems);
    List<LabelledArticle> articles = table.map(reader::articles).orElse(List.of());
    reader.problems.raise();
    return articles;
  }

  private List<LabelledArticle> articles(MarkedTable table) {
    List<LabelledArticle> articles = new ArrayList<>();
    if (Stream.of(CAMP, LOCATION).noneMatch(table.header()::contains)) {
      String what = "no column camp and no column location (expected one of them)";
      problems.add(table.name(), 1, 1, "NO_HEADER", what);
      return articles;
    }
    for (MarkedTable.Row row : table.rows()) {
      if (!table.isWhole(problems, row)) {
        continue;
      }
      String label = table.field(row, LABEL);
      boolean known = List.of(LabelledArticle.FALSE, LabelledArticle.CREDIBLE).contains(label);
      if (!known) {
        String what = "\"" + label + "\" (expected 0 or 1)";
        table.problem(problems, row, LABEL, "BAD_LABEL", what);
      }
      Optional<LocalDate> day = day(table.field(row, DATE));
      if (day.isEmpty()) {
        String what = "\"" + table.field(row, DATE) + "\" (expected such as 2/29/2016)";
        table.problem(problems, row, DATE, "BAD_VALUE", what);
      }
      if (table.filled(problems, row, List.of(TEXT, OUTLET)) && known && day.isPresent()) {
        articles.add(article(table, row, day.get()));
      }
    }
    return articles;
  }

  private static Optional<LocalDate> day(String written) {
    try {
      boolean slashes = written.contains("/");
      return Optional.of(
          slashes ? LocalDate.parse(written, MONTH_FIRST) : LocalDate.parse(written));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private LabelledArticle article(MarkedTable table, MarkedTable.Row row, LocalDate day) {
    String outlet = table.field(row, OUTLET);
    Optional<Source> known = outlets.row(outlet).map(SourceRow::source);
    Article article =
        new Article(
            table.place(row),
            table.field(row, TITLE),
            table.field(row, TEXT),
            known.map(Source::name).orElse(outlet),
            "",
            day.toString(),
            day,
            "",
            "",
            DeclaredSource.NONE);
    String camp =
        table.header().contains(CAMP)
            ? table.field(row, CAMP)
            : camp(known, gazetteer.place(table.field(row, LOCATION), List.of()).country());
    return new LabelledArticle(article, outlet, camp, table.field(row, LABEL));
  }

  /** Where an outlet stands in an event on a state's territory, by its state and its allies. */
  private static String camp(Optional<Source> outlet, String country) {
    if (outlet.isEmpty()) {
      return "unknown outlet";
    }
    if (!outlet.get().isStateAffiliated()) {
      return "of no state";
    }
    boolean same = outlet.get().state().equals(country) || outlet.get().allies().contains(country);
    return same ? "of the state or an ally" : "of another state";
  }
}
