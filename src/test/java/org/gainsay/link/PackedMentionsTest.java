package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.scenario.Stages;
import org.gainsay.tag.TaggedArticle;
import org.junit.jupiter.api.Test;

/** What is packed comes out as it went in. */
class PackedMentionsTest {
  private static final Likeness LIKENESS = new Likeness(new Lexicon());

  private static final List<String> TEXTS =
      List.of(
          "At least 200 militants surrendered in Raqqa on Monday, a military source told the"
              + " Naryn Post. “Nobody surrendered,” said Ana Torres, a teacher from Raqqa.",
          "The heroic army may have freed three villages near Homs, according to Radio Vale."
              + " Reports that the dam burst on 3 May are false. It has 🌉 no bridge.",
          "Officials denied that five districts rose up. The café in Lima had no masks.");

  @Test
  void a_claim_is_unpacked_as_it_was() {
    List<TaggedArticle> articles = articles();
    Directory directory = new Directory(articles);
    PackedMentions packed = pack(articles, directory);
    List<Mention> expected = new ArrayList<>();
    articles.stream()
        .sorted(Comparator.comparing(each -> each.article().id()))
        .map(new Mentions(directory, LIKENESS)::of)
        .forEach(each -> expected.addAll(each.stream().sorted(Mention.BY_CONTENT).toList()));
    assertThat(packed.size()).isEqualTo(expected.size()).isGreaterThan(5);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(packed.get(i))
          .usingRecursiveComparison()
          .ignoringFields("tagged.frame.who", "tagged.frame.whom")
          .isEqualTo(expected.get(i));
    }
  }

  @Test
  void claims_of_one_article_stand_together() {
    List<TaggedArticle> articles = articles();
    PackedMentions packed = pack(articles, new Directory(articles));
    for (TaggedArticle each : articles) {
      String id = each.article().id();
      assertThat(packed.end(id) - packed.first(id)).isEqualTo(each.claims().size());
      for (int i = packed.first(id); i < packed.end(id); i++) {
        assertThat(packed.get(i).claim().article()).isEqualTo(id);
      }
    }
    assertThat(packed.end("nobody's") - packed.first("nobody's")).isZero();
  }

  @Test
  void numbers_and_texts_of_any_kind_are_read_as_they_were_written() {
    int[] numbers = {0, 1, 127, 128, 300_000, Integer.MAX_VALUE, -1, -64, -65, Integer.MIN_VALUE};
    String text = "Café “no” 橋 🌉 \ud83d \0".repeat(40);
    Packed out = new Packed();
    for (int number : numbers) {
      out.put(number);
      out.putSigned(number);
    }
    out.put(text);
    Packed in = new Packed(out.take());
    for (int number : numbers) {
      assertThat(in.next()).isEqualTo(number);
      assertThat(in.nextSigned()).isEqualTo(number);
    }
    assertThat(in.nextText()).isEqualTo(text);
  }

  private static PackedMentions pack(List<TaggedArticle> articles, Directory directory) {
    PackedMentions.Builder packer = new PackedMentions.Builder();
    Mentions bare = new Mentions(new Directory(List.of()), LIKENESS);
    for (TaggedArticle each : articles) {
      packer.add(each.article().id(), each.article().day(), each.outlet(), bare.bare(each));
    }
    return packer.build(directory, LIKENESS);
  }

  private static List<TaggedArticle> articles() {
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      DeclaredSource radio =
          new DeclaredSource(
              "STATE_AFFILIATED", "KG", "KG", "", List.of(), List.of("Naryn"), List.of());
      Article article =
          new Article(
              "a" + (9 - i),
              "Denied",
              TEXTS.get(i),
              i == 2 ? "Radio Vale" : "Vale Post",
              "",
              "2021-05-05",
              LocalDate.of(2021, 5, 5),
              "en",
              "",
              i == 2 ? radio : DeclaredSource.NONE);
      articles.add(Stages.shared().tag(article));
    }
    return articles;
  }
}
