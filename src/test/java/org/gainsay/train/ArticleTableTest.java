package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of labelled articles, and the figures that are made of them. */
class ArticleTableTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(Path.of("rules"));
  private static final SourceRegistry REGISTRY = SourceRegistry.load(Path.of("rules"), GAZETTEER);
  private static final String HEADER =
      "article_title,article_content,source,camp,date,label_realigned\n";

  @TempDir private Path folder;

  @Test
  void an_article_has_the_name_of_its_outlet_and_the_day_of_its_row() throws IOException {
    List<LabelledArticle> articles =
        read(HEADER + "Calm,The port is quiet.,dailysabah,a,4/9/2017,1\n");
    assertThat(articles).hasSize(1);
    LabelledArticle only = articles.get(0);
    assertThat(only.article().id()).isEqualTo("a.csv:2");
    assertThat(only.article().outlet()).isEqualTo("Daily Sabah");
    assertThat(only.article().day()).isEqualTo(LocalDate.of(2017, 4, 9));
    assertThat(List.of(only.outlet(), only.camp(), only.label()))
        .containsExactly("dailysabah", "a", "1");
  }

  @Test
  void an_outlet_may_be_written_in_one_word_and_without_its_article() throws IOException {
    String rows =
        "t,x y,arabiya,a,2017-04-09,0\nt,x y,asharqalawsat,a,2017-04-09,0\n"
            + "t,x y,The Nowhere Post,a,2017-04-09,0\n";
    assertThat(read(HEADER + rows))
        .extracting(each -> each.article().outlet())
        .containsExactly("Al Arabiya", "Asharq Al-Awsat", "The Nowhere Post");
  }

  @Test
  void without_a_camp_the_state_and_the_allies_of_the_outlet_say_where_it_stands()
      throws IOException {
    String header = "article_title,article_content,source,location,date,label_realigned\n";
    String rows =
        "t,x y,SANA,homs,2017-04-09,0\nt,x y,TASS,Homs,2017-04-09,0\n"
            + "t,x y,TRT,homs,2017-04-09,0\nt,x y,Reuters,homs,2017-04-09,0\n"
            + "t,x y,Nobody's Gazette,homs,2017-04-09,0\n";
    assertThat(read(header + rows))
        .extracting(LabelledArticle::camp)
        .containsExactly(
            "of the state or an ally",
            "of the state or an ally",
            "of another state",
            "of no state",
            "unknown outlet");
  }

  @Test
  void every_problem_is_named_with_its_place() {
    assertThat(problems(HEADER + "t,x y,TASS,a,4/31/2017,1\nt,,TASS,a,4/3/2017,fake\nt\n"))
        .containsExactly(
            "a.csv:2:14: BAD_VALUE \"4/31/2017\" (expected such as 2/29/2016)",
            "a.csv:3:20: BAD_LABEL \"fake\" (expected 0 or 1)",
            "a.csv:3:3: EMPTY_TEXT no article_content (expected words)",
            "a.csv:4:1: BAD_ROW 1 fields (expected 6)");
    assertThat(problems("article_title,article_content,source,date\n"))
        .containsExactly("a.csv:1:1: NO_HEADER no column label_realigned (expected it)");
    assertThat(problems("article_title,article_content,source,date,label_realigned\nt,x,T,,0\n"))
        .containsExactly(
            "a.csv:1:1: NO_HEADER no column camp and no column location (expected one of them)");
    assertThat(problems("")).hasSize(5).allMatch(line -> line.startsWith("a.csv:1:1: NO_HEADER"));
    assertThat(problems(HEADER)).singleElement().asString().contains("TOO_LITTLE_MARKED");
  }

  @Test
  void what_cannot_be_judged_is_not_low_and_sure_errors_come_first() throws IOException {
    List<LabelledArticle> articles =
        read(
            HEADER
                + "a,x y,TASS,pro,2017-04-09,0\nb,x y,TASS,pro,2017-04-09,0\n"
                + "c,x y,SANA,pro,2017-04-09,1\nd,x y,TRT,con,2017-04-09,1\n"
                + "e,x y,TRT,con,2017-04-09,0\n");
    ArticleFigures figures =
        ArticleFigures.of(
            "a.csv",
            articles,
            List.of(
                answer("DOUBTFUL", "0.3"),
                new ArticleAnswer("CANNOT_BE_JUDGED", Optional.empty(), List.of()),
                answer("POSSIBLY_TRUE", "0.4999"),
                answer("POSSIBLY_TRUE", "0.5"),
                answer("PROBABLY_TRUE", "0.8")));
    assertThat(figures.classes().accuracy()).isEqualTo(0.4);
    assertThat(figures.classes().macroF1()).isEqualTo((0.4 + 0.4) / 2);
    assertThat(figures.classes().constantAccuracy()).isEqualTo(0.6);
    assertThat(figures.labels())
        .containsExactly(
            new ArticleFigures.Count("CANNOT_BE_JUDGED", 1, 1),
            new ArticleFigures.Count("DOUBTFUL", 1, 1),
            new ArticleFigures.Count("POSSIBLY_TRUE", 2, 0),
            new ArticleFigures.Count("PROBABLY_TRUE", 1, 1));
    assertThat(figures.camps())
        .extracting(each -> each.name() + " " + each.classes().all())
        .containsExactly("pro 3", "con 2");
    assertThat(figures.errors())
        .extracting(each -> each.article().article().title())
        .containsExactly("e", "c", "b");
  }

  private static ArticleAnswer answer(String label, String confidence) {
    return new ArticleAnswer(label, Optional.of(new BigDecimal(confidence)), List.of());
  }

  private List<LabelledArticle> read(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), content);
    return ArticleTable.read(file, "a.csv", REGISTRY, GAZETTEER);
  }

  private List<String> problems(String content) {
    return catchThrowableOfType(CorpusException.class, () -> read(content)).problems();
  }
}
