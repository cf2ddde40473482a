package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.source.Gazetteer;
import org.gainsay.tag.Lesson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldCorpusTest {
  private static final String TEXT =
      "Ferry delayed\n\n“It won’t sail,” 🚢 said Ana Ruiz, “before noon.”\n";
  private static final String MARKS =
      """
      T1\tContent 15 31;49 63\t“It won’t sail,” “before noon.”
      T2\tCue 34 38\tsaid
      T3\tSource 39 47\tAna Ruiz
      A1\tNegated T1
      #1\tAnnotatorNotes T2\tsure
      E1\tAttribution:T2 Content:T1 Cue:T2 Source:T3
      """;
  private static Gazetteer gazetteer;

  @TempDir private Path folder;

  @BeforeAll
  static void places() {
    gazetteer = Gazetteer.load(Path.of("rules"));
  }

  @Test
  void brat_counts_characters_and_joins_pieces() throws IOException {
    write("a.txt", TEXT);
    write("a.ann", MARKS);
    assertThat(attributions(read("")))
        .containsExactly("Ana Ruiz | said | “It won’t sail,” … “before noon.”");
  }

  @Test
  void the_first_annotator_by_name_counts() throws IOException {
    write("text/a.txt", "The mayor said no.");
    write("attributions/a_k2.ann", "T1\tCue 10 14\tsaid\nE1\tAttribution:T1 Cue:T1\n");
    write("attributions/a_b7.ann", "T1\tCue 15 17\tno\nE1\tAttribution:T1 Cue:T1\n");
    assertThat(attributions(read(""))).containsExactly(" | no | ");
  }

  @Test
  void all_that_is_wrong_with_brat_is_said_at_once() throws IOException {
    write("a.txt", "The mayor said no.");
    write(
        "a.ann",
        """
        T1\tCue 10 14\tsays
        T2\tCue 10 99\tsaid
        T3 Cue 10 14 said
        E1\tAttribution:T7 Cue:T7
        ?
        """);
    write("b.txt", "Nobody read this.");
    write("c.ann", "");
    assertThat(problems(""))
        .containsExactly(
            "in/a.ann:1:14: OTHER_WORDS the text has \"said\" there (expected the same words)",
            "in/a.ann:2:8: BAD_OFFSETS 10 99 is no range of in/a.txt (expected start < end)",
            "in/a.ann:3:1: BAD_ANNOTATION \"T3 Cue 10 14 said\" (expected T1, type, offsets, words)",
            "in/a.ann:5:1: BAD_ANNOTATION \"?\" (expected T or E)",
            "in/a.ann:4:4: NO_SUCH_RANGE T7 (expected one that a T line marks)",
            "in/b.txt:1:1: NO_ANNOTATIONS nobody read it (expected b.ann, which is empty where nothing is marked)",
            "in/c.ann:1:1: NO_TEXT no text belongs to it (expected c.txt)");
  }

  @Test
  void conll_becomes_a_text_that_reads_as_one() throws IOException {
    write(
        "n.conll",
        """
        "	O
        We	O
        ca	O
        n't	O
        stay	O
        (	O
        in	O
        Puerto	B-LOC
        Ordaz	I-LOC
        )	O
        ,	O
        "	O
        Ana	B-PER
        Ruiz	I-PER
        said	O
        .	O

        BBC	I-ORG
        Kismayo	I-LOC
        """);
    GoldText text = read("n.conll").get(0);
    assertThat(text.lesson().article().text())
        .isEqualTo("\"We can't stay (in Puerto Ordaz),\" Ana Ruiz said.\nBBC Kismayo\n");
    assertThat(names(text))
        .containsExactly(
            "LOCATION Puerto Ordaz", "PERSON Ana Ruiz", "ORGANIZATION BBC", "LOCATION Kismayo");
    assertThat(text.place(span(text, "BBC"))).isEqualTo("in/n.conll:18");
  }

  @Test
  void labels_of_other_schemes_and_types_are_understood() throws IOException {
    write("n.bio", "Ana S-PER\nLima S-GPE\nCopa B-MISC\nSur E-MISC\nLa B-ORG\nPaz L-ORG\n");
    assertThat(names(read("n.bio").get(0)))
        .containsExactly("PERSON Ana", "LOCATION Lima", "ORGANIZATION La Paz");
  }

  @Test
  void each_docstart_begins_a_text() throws IOException {
    write("n.conll", "-DOCSTART- O\n\nRain O\n\n-DOCSTART- O\n\nSnow O\n");
    assertThat(read("n.conll")).extracting(GoldText::name).hasSize(2);
  }

  @Test
  void broken_lines_of_conll_are_named() throws IOException {
    write("n.conll", "Ana B-PER\nalone\nRuiz I=PER\n");
    assertThat(problems("n.conll"))
        .containsExactly(
            "in/n.conll:2:1: NO_LABEL \"alone\" (expected a word and a label)",
            "in/n.conll:3:6: BAD_LABEL \"I=PER\" is no label (expected O, B-PER, I-PER or the like)");
  }

  @Test
  void of_re3d_only_proper_names_count_without_titles_and_articles() throws IOException {
    write(
        "r.conll",
        labelled(
            "Person President Ana Ruiz",
            "Temporal yesterday",
            "Person She",
            "Organisation the Red Crescent",
            "Organisation Red Crescent volunteers",
            "Person the Minister for Trade",
            "Organisation Norway",
            "Location al - Bab"));
    GoldText text = read("r.conll").get(0);
    assertThat(names(text))
        .containsExactly(
            "PERSON Ana Ruiz", "ORGANIZATION Red Crescent", "LOCATION Norway", "LOCATION al-Bab");
    assertThat(text.leftOut())
        .extracting(span -> text.lesson().article().quote(span))
        .containsExactly("She", "Red Crescent volunteers", "the Minister for Trade");
  }

  @Test
  void a_table_says_which_sentences_are_claims() throws IOException {
    write(
        "t.tsv",
        "id\tText\tclass_label\n1\t\"He said \"\"no\"\".\"\tNo\n\n2\tPrices rose by 3 percent.\tYes\n");
    List<GoldText> texts = read("t.tsv");
    assertThat(texts)
        .extracting(text -> text.lesson().article().text())
        .containsExactly("He said \"no\".", "Prices rose by 3 percent.");
    assertThat(texts)
        .extracting(text -> text.lesson().samples().get(0).claims().size())
        .containsExactly(0, 1);
    assertThat(texts.get(1).place(new Span(0, 1, Span.Part.TEXT))).isEqualTo("in/t.tsv:4");
  }

  @Test
  void broken_rows_of_a_table_are_named() throws IOException {
    write("t.tsv", "id\tText\tclass_label\n1\tRain.\n2\t\tYes\n3\tSnow.\tPerhaps\n");
    assertThat(problems("t.tsv"))
        .containsExactly(
            "in/t.tsv:2:1: BAD_ROW 2 columns (expected 3, as the header has)",
            "in/t.tsv:3:3: EMPTY_TEXT no text (expected a sentence)",
            "in/t.tsv:4:9: BAD_LABEL \"Perhaps\" (expected Yes or No)");
    write("u.tsv", "a\tb\n");
    assertThat(problems("u.tsv")).singleElement().asString().contains("u.tsv:1:1: NO_HEADER");
  }

  @Test
  void what_marks_something_else_or_nothing_known_is_refused() throws IOException {
    write("t.tsv", "Text\tlabel\nRain fell.\tYes\n");
    write("notes", "just words\n");
    Files.write(
        folder.resolve("latin.tsv"), "Text\tlabel\né\tYes".getBytes(StandardCharsets.ISO_8859_1));
    CorpusException other =
        catchThrowableOfType(
            CorpusException.class, () -> GoldCorpus.read(place("t.tsv"), Task.NAMES, gazetteer));
    assertThat(other.problems()).singleElement().asString().startsWith("in/t.tsv:1:1: OTHER_TASK");
    assertThat(problems("notes")).singleElement().asString().contains("UNKNOWN_FORMAT");
    assertThat(problems("latin.tsv")).singleElement().asString().contains("MALFORMED_UTF8");
    assertThat(problems("gone")).singleElement().asString().contains("NO_SUCH_FILE");
    Files.createDirectories(folder.resolve("empty"));
    assertThat(problems("empty")).singleElement().asString().contains("NO_MARKED_TEXTS");
  }

  @Test
  void our_own_files_mark_everything() throws IOException {
    write(
        "own.xml",
        """
        <corpus writer="w">
        <article id="t-1" outlet="Post" published="2020-02-03" manner="wire" topic="flood" country="KE">
        <p><s><con><c p="reported">The bridge is gone</c></con>, <src>Ana</src> <cue>said</cue>.</s></p>
        </article></corpus>
        """);
    GoldText text = read("own.xml").get(0);
    assertThat(text.tasks()).containsExactlyInAnyOrder(Task.values());
    assertThat(attributions(List.of(text))).containsExactly("Ana | said | The bridge is gone");
    write("own.xml", "<corpus writer=\"w\"><b/></corpus>");
    assertThat(problems("own.xml")).singleElement().asString().startsWith("in/own.xml:1:");
  }

  /** Words with the label before them, one sentence. */
  private static String labelled(String... mentions) {
    StringBuilder out = new StringBuilder("and\tO\n");
    for (String mention : mentions) {
      String[] words = mention.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        out.append(words[i]).append(i == 1 ? "\tB-" : "\tI-").append(words[0]).append('\n');
      }
      out.append("and\tO\n");
    }
    return out.toString();
  }

  private static List<String> names(GoldText text) {
    Article article = text.lesson().article();
    return text.lesson().samples().stream()
        .flatMap(sample -> sample.names().stream())
        .map(name -> name.type() + " " + article.quote(name.span()))
        .toList();
  }

  private static List<String> attributions(List<GoldText> texts) {
    return texts.stream()
        .flatMap(
            text ->
                text.lesson().attributions().stream()
                    .map(each -> words(text.lesson().article(), each)))
        .toList();
  }

  private static String words(Article article, Lesson.Attribution each) {
    return Stream.of(each.source(), each.cue(), each.content())
        .map(spans -> String.join(" … ", spans.stream().map(article::quote).toList()))
        .reduce((left, right) -> left + " | " + right)
        .orElseThrow();
  }

  private static Span span(GoldText text, String words) {
    int start = text.lesson().article().text().indexOf(words);
    return new Span(start, start + words.length(), Span.Part.TEXT);
  }

  private List<String> problems(String name) {
    CorpusException thrown = catchThrowableOfType(CorpusException.class, () -> read(name));
    assertThat(thrown).isNotNull();
    return thrown.problems();
  }

  private List<GoldText> read(String name) throws IOException {
    return GoldCorpus.read(List.of(place(name)), gazetteer);
  }

  private GoldCorpus.Place place(String name) {
    return new GoldCorpus.Place(folder.resolve(name), name.isEmpty() ? "in" : "in/" + name);
  }

  private void write(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), content);
  }
}
