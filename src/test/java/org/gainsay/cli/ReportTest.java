package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a run, as a parser sees them. */
class ReportTest {
  @TempDir static Path folder;
  private static ReportedRun commands;
  private static Path small;
  private static Path large;

  @BeforeAll
  static void report() throws IOException {
    commands = new ReportedRun(folder);
    small = commands.small("--outlook");
    large = commands.large();
  }

  @Test
  void a_small_run_is_one_page_and_a_large_one_has_more() throws IOException {
    assertThat(small.resolve("report-pages")).doesNotExist();
    assertThat(pages(large).keySet())
        .containsExactly(
            "report-pages/articles-1.html",
            "report-pages/articles-2.html",
            "report-pages/contradictions-1.html",
            "report.html");
  }

  @Test
  void every_link_leads_to_something_that_is_there_once() throws IOException {
    for (Path run : List.of(small, large)) {
      Map<String, Document> pages = pages(run);
      Set<String> places = new HashSet<>();
      for (Map.Entry<String, Document> page : pages.entrySet()) {
        List<String> ids = page.getValue().select("[id]").eachAttr("id");
        assertThat(Set.copyOf(ids)).as(page.getKey()).hasSameSizeAs(ids);
        places.add(page.getKey());
        ids.forEach(id -> places.add(page.getKey() + "#" + id));
      }
      for (Map.Entry<String, Document> page : pages.entrySet()) {
        List<String> targets =
            page.getValue().select("a[href]").eachAttr("href").stream()
                .filter(href -> !href.startsWith("http"))
                .map(href -> target(page.getKey(), href))
                .filter(target -> !places.contains(target))
                .toList();
        assertThat(targets).as(page.getKey()).isEmpty();
      }
    }
  }

  @Test
  void the_same_run_gives_the_same_bytes() throws IOException {
    Map<String, String> before = texts(small);
    assertThat(commands.type("report", "small").code()).isZero();
    assertThat(texts(small)).isEqualTo(before);
  }

  @Test
  void nothing_of_an_article_becomes_markup() throws IOException {
    String text = Files.readString(small.resolve("report.html"));
    Document page = Jsoup.parse(text);
    assertThat(page.select("script, style")).hasSize(2);
    assertThat(page.select("img, iframe, object, embed, link, base, textarea, b")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        assertThat(attribute.getKey() + "=" + attribute.getValue())
            .doesNotContainIgnoringCase("href=javascript");
      }
    }
    assertThat(text).doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069]");
    assertThat(page.select("#row1 .meta").text()).startsWith("[U+202E]Evil[U+202C] <b>News</b>");
    assertThat(page.select("#a1 h3").text()).contains("<img src=x onerror=alert(2)> ]]> </title>");
  }

  @Test
  void nothing_is_loaded_and_only_what_is_in_the_page_may_run() throws IOException {
    for (Document page : pages(large).values()) {
      assertThat(page.select("[src], link, [srcset], [data], [poster]")).isEmpty();
      assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
          .startsWith("default-src 'none'; style-src 'sha256-");
      assertThat(page.select("p.caveat").text()).startsWith("Signals for a human, no verdict.");
    }
  }

  @Test
  void the_arithmetic_of_each_claim_is_that_of_the_run() throws IOException {
    Document page = pages(small).get("report.html");
    int number = 0;
    for (String line : Files.readAllLines(small.resolve("assessments.jsonl"))) {
      number++;
      JsonNode assessment = new JsonMapper().readTree(line);
      for (JsonNode claim : assessment.path("claims")) {
        String id = "a" + number + "-" + claim.path("id").asText();
        Element card = page.getElementById(id);
        assertThat(card.select(".sum tbody > tr:not(.why)"))
            .hasSize(1 + claim.path("findings").size());
        assertThat(card.select(".quote").text()).startsWith("“");
        if (claim.at("/rating/cap").isNull() && claim.at("/rating/points").isNumber()) {
          Element last = card.select(".sum tbody > tr.counts > td:last-child").last();
          assertThat(new BigDecimal(last.text()))
              .isEqualByComparingTo(claim.at("/rating/points").decimalValue());
        }
      }
      assertThat(page.select("#a" + number + " .card")).hasSize(assessment.path("claims").size());
    }
    assertThat(number).isEqualTo(12);
  }

  @Test
  void a_quote_leads_to_its_words_in_the_other_article() throws IOException {
    Document page = pages(small).get("report.html");
    Element quote = page.select("#a1-c1 .evidence a").first();
    assertThat(quote.text()).isEqualTo("The bridge at Naryn has not been repaired");
    Element there = page.getElementById(quote.attr("href").substring(1));
    assertThat(there.closest("article").id()).isEqualTo("a2");
    assertThat(there.closest("p").select("mark.quoted").first().text()).isEqualTo(quote.text());
    assertThat(there.closest("p").select("a.back").eachAttr("href")).contains("#a1-c1");
  }

  @Test
  void what_would_change_a_rating_is_said_and_left_out_on_demand() throws IOException {
    String card = pages(small).get("report.html").getElementById("a1-c1").text();
    assertThat(card).contains("points to doubtful").contains("would make it");
    String brief = pages(large).get("report-pages/articles-1.html").text();
    assertThat(brief).contains("points to").doesNotContain("would make it");
  }

  @Test
  void one_article_comes_with_those_that_its_evidence_stands_in() throws IOException {
    ReportedRun.Printed printed = commands.type("report", "small", "--article", "raqqa-sputnik");
    assertThat(printed.out()).isEqualTo("Wrote small/report-article-3.html\n");
    Document page = Jsoup.parse(small.resolve("report-article-3.html"), "UTF-8");
    assertThat(page.select("article").eachAttr("id")).startsWith("a3").hasSizeGreaterThan(1);
    assertThat(page.select(".card").eachAttr("id")).allMatch(id -> id.startsWith("a3-c"));
    for (String href : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
    }
    Files.delete(small.resolve("report-article-3.html"));
  }

  @Test
  void other_rules_than_those_of_the_run_are_named() throws IOException {
    Path rules = folder.resolve("mine");
    copy(Path.of("rules"), rules);
    Path file = rules.resolve("contradiction.drl");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("Fails when the collective is itself a party", "Fails where it is a party"));
    assertThat(commands.type("report", "large", "--rules", "mine").code()).isZero();
    Document page = pages(large).get("report.html");
    assertThat(page.select(".notice").text()).contains("Since this run other rules were installed");
    assertThat(page.select("#rule-CON-01").text()).contains("Limits: Fails where it is a party");
    assertThat(commands.type("report", "large", "--no-outlook").code()).isZero();
  }

  @Test
  void what_is_no_run_or_no_article_is_refused() throws IOException {
    assertThat(commands.type("report", "nowhere").err()).contains("NO_RUN").contains("expected");
    Files.createDirectories(folder.resolve("broken/unfinished"));
    assertThat(commands.type("report", "broken").err()).contains("RUN_UNFINISHED");
    ReportedRun.Printed printed =
        commands.type("report", "large", "--article", "e0", "--no-outlook");
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).contains("--article e0 is not among").contains("e0-0");
  }

  /** From the top of the run: {@code report.html#a1}. */
  private static String target(String from, String href) {
    return href.startsWith("#")
        ? from + href
        : Path.of(from).resolveSibling(href).normalize().toString();
  }

  private static Map<String, Document> pages(Path run) throws IOException {
    Map<String, Document> pages = new HashMap<>();
    texts(run).forEach((name, text) -> pages.put(name, Jsoup.parse(text)));
    return new TreeMap<>(pages);
  }

  private static Map<String, String> texts(Path run) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(run)) {
      tree.filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !file.toString().contains("report-article-"))
          .forEach(files::add);
    }
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files) {
      texts.put(run.relativize(file).toString(), Files.readString(file));
    }
    return texts;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path file : tree.toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copied);
        } else {
          Files.copy(file, copied);
        }
      }
    }
  }
}
