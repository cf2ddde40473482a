package org.gainsay.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Turns the fields of a record into an article, as the contract of the input says. Where several
 * things are wrong with a record, the first one gives the code and the message names all.
 */
public final class ArticleParser {
  private static final String DATES =
      " is no date (expected such as 2016-02-29 or 2016-02-29T10:00:00Z)";
  private final List<String> sourceKinds;

  /**
   * @param sourceKinds the kinds that {@code source.kind} may name
   */
  public ArticleParser(Collection<String> sourceKinds) {
    this.sourceKinds = List.copyOf(sourceKinds);
  }

  /** Gives the article or why it is none, after the warnings. */
  void parse(JsonNode record, Chunk chunk, Consumer<Reading> out) {
    out.accept(parse(record, chunk.file, chunk.line, chunk.offset, chunk.raw(), out));
  }

  /**
   * The article that {@code record} says, or why it is none.
   *
   * @param warnings takes the remarks on it
   */
  public Reading parse(
      JsonNode record,
      String file,
      int line,
      String raw,
      Consumer<? super Reading.Warned> warnings) {
    return parse(record, file, line, 0, raw, warnings);
  }

  private Reading parse(
      JsonNode record,
      String file,
      int line,
      long offset,
      String raw,
      Consumer<? super Reading.Warned> warnings) {
    unknown(record, "", Fields.OF_RECORD, file, line, warnings);
    unknown(record.path("source"), "source.", Fields.OF_SOURCE, file, line, warnings);
    List<BadRecordException> problems = new ArrayList<>();
    Fields fields = new Fields(record, "", problems);
    Article article = article(fields);
    if (problems.isEmpty()) {
      return new Reading.Read(article, file, line, offset, raw);
    }
    String message = problems.get(0).getMessage();
    for (BadRecordException more : problems.subList(1, problems.size())) {
      message += "; also " + more.code() + " " + more.getMessage();
    }
    String id = new Fields(record, "", new ArrayList<>()).text("id");
    Problem problem = new Problem(file, line, problems.get(0).code(), message);
    return new Reading.Rejected(problem, offset, id, raw);
  }

  private Article article(Fields fields) {
    HtmlPage page = HtmlPage.NONE;
    String text = fields.text("text");
    if (!fields.has("text") && !fields.has("html")) {
      fields.bad(ProblemCode.NO_TEXT, "neither \"text\" nor \"html\" is given (expected one)");
    }
    if (text.isBlank() && fields.has("html")) {
      page = HtmlPage.of(fields.text("html"));
      text = page.text();
    }
    String outlet = fields.name("outlet", or(fields.text("outlet"), page.outlet()));
    String url = or(fields.text("url"), page.url());
    String given = fields.text("published");
    Published day = Published.parse(given).orElse(null);
    if (!given.isEmpty() && day == null) {
      fields.bad(ProblemCode.BAD_DATE, "\"published\": \"" + Messages.brief(given) + "\"" + DATES);
    }
    String published = or(given, page.published());
    if (given.isEmpty()) {
      day = Published.parse(published).orElse(null);
    }
    DeclaredSource source = source(fields.object("source"));
    String title = or(fields.text("title"), page.title());
    String id = or(fields.name("id"), ArticleIds.of(outlet, published, url, text));
    String language = fields.name("language");
    String place = fields.name("place");
    if (text.isBlank() && fields.isSound() && fields.has("html")) {
      fields.bad(ProblemCode.EMPTY_TEXT, "\"html\" holds no main text (expected an article)");
    } else if (text.isBlank() && fields.isSound()) {
      fields.bad(ProblemCode.EMPTY_TEXT, "\"text\" is empty (expected the words of the article)");
    }
    return new Article(
        id,
        title,
        text,
        outlet,
        url,
        published,
        day == null ? null : day.day(),
        language,
        place,
        source);
  }

  private DeclaredSource source(Fields fields) {
    String kind = fields.name("kind");
    if (!kind.isEmpty() && !sourceKinds.contains(kind)) {
      String hint = DidYouMean.hint(kind, sourceKinds);
      String expected =
          hint.isEmpty() ? "one of " + String.join(", ", sourceKinds) : "a kind" + hint;
      fields.bad(
          ProblemCode.BAD_SOURCE_KIND,
          "\"source.kind\": \""
              + Messages.brief(kind)
              + "\" is no kind of source (expected "
              + expected
              + ")");
    }
    return new DeclaredSource(
        kind,
        fields.name("country"),
        fields.name("state"),
        fields.name("owner"),
        fields.list("allies"),
        fields.list("places"),
        fields.list("aliases"));
  }

  private static void unknown(
      JsonNode node,
      String prefix,
      Set<String> known,
      String file,
      int line,
      Consumer<? super Reading.Warned> warnings) {
    Iterator<String> names = node.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!known.contains(name)) {
        warnings.accept(new Reading.Warned(unknown(prefix, name, known, file, line)));
      }
    }
  }

  static Problem unknown(String prefix, String name, Set<String> known, String file, int line) {
    String hint = DidYouMean.hint(name, known);
    String expected =
        hint.isEmpty()
            ? "one of " + known.stream().sorted().collect(Collectors.joining(", "))
            : "a field of the contract" + hint;
    return new Problem(
        file,
        line,
        ProblemCode.UNKNOWN_FIELD,
        "\"" + prefix + Messages.brief(name) + "\" is left out (expected " + expected + ")");
  }

  private static String or(String given, String otherwise) {
    return given.isBlank() ? otherwise : given;
  }
}
