package org.gainsay.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages of a run, as text. The same run gives the same pages. */
public final class Pages {
  /** More sources are not shown. */
  private static final int SOURCES = 100;

  private final Templates templates = new Templates();
  private final RunFacts facts;
  private final Surveyed run;
  private final Layout layout;
  private final Places all;
  private final DisputePages disputes;
  private final Map<String, RuleRow> rules;

  public Pages(RunFacts facts, Surveyed run) {
    this.facts = facts;
    this.run = run;
    this.layout = run.layout();
    this.all = new AllPlaces(run);
    this.disputes = new DisputePages(run.disputes(), layout.isWhole());
    this.rules =
        run.tallies().rules(facts.limits()).stream()
            .collect(Collectors.toMap(RuleRow::id, Function.identity()));
  }

  /** Which page holds what. */
  public Layout layout() {
    return layout;
  }

  /**
   * An article for its page.
   *
   * @param number from 1, in the order of the run
   * @param outlooks sentences on what would change the band of each claim; empty where not known
   * @param notice what the reader must know first; {@code ""} for nothing
   */
  public ArticlePart read(
      int number, Rated rated, Optional<List<List<String>>> outlooks, String notice) {
    return new ArticleReader(layout.page(number), run, all, facts.scale())
        .read(number, rated, outlooks, notice);
  }

  /** The first page, with the articles where there is no other page. */
  public String first(List<ArticlePart> articles) {
    List<Frame.Item> menu = new ArrayList<>();
    menu.add(new Frame.Item("Run", "#run"));
    menu.add(new Frame.Item("Ratings", "#ratings"));
    menu.add(new Frame.Item("Disputed", "#disputed"));
    menu.add(new Frame.Item("Contradictions", "#contradictions"));
    menu.add(new Frame.Item("Sources", "#sources"));
    menu.add(new Frame.Item("Rules", "#rules"));
    menu.add(new Frame.Item("Rejects", "#rejects"));
    menu.add(new Frame.Item("Articles", "#articles"));
    return templates.render(
        "first",
        "Report on " + facts.name(),
        menu,
        Map.of(
            "overview", overview(),
            "list", list(0),
            "articles", articles,
            "rules", rules,
            "links", links(Layout.FIRST)));
  }

  /** A page of articles. */
  public String articles(List<ArticlePart> articles) {
    String page = layout.page(articles.get(0).number());
    int at = layout.pages().indexOf(page);
    List<Frame.Item> menu = home(page);
    neighbour(menu, "Previous articles", layout.pages(), at, -1);
    neighbour(menu, "Next articles", layout.pages(), at, 1);
    String title = "Articles %d to %d".formatted(articles.get(0).number(), last(articles).number());
    return templates.render(
        "articles",
        title,
        menu,
        Map.of("articles", articles, "rules", rules, "links", links(page)));
  }

  private static void neighbour(
      List<Frame.Item> menu, String words, List<String> paths, int index, int direction) {
    int other = index + direction;
    if (other >= 0 && other < paths.size()) {
      menu.add(new Frame.Item(words, Layout.link(paths.get(index), paths.get(other), "")));
    }
  }

  /** The pages that list articles, but for the first one, by path. */
  public Map<String, String> lists() {
    Map<String, String> pages = new LinkedHashMap<>();
    List<String> paths = layout.lists();
    for (int index = 1; index < paths.size(); index++) {
      String page = paths.get(index);
      pages.put(
          page,
          templates.render(
              "list",
              "List of articles",
              home(page),
              Map.of(
                  "list", list(index),
                  "links", links(page))));
    }
    return pages;
  }

  /** The pages of all contradictions, where the first page does not hold them all, by path. */
  public Map<String, String> disputes() {
    Map<String, String> pages = new LinkedHashMap<>();
    List<String> paths = disputes.paths();
    for (int index = 0; index < paths.size(); index++) {
      String page = paths.get(index);
      List<Frame.Item> menu = home(page);
      neighbour(menu, "Previous contradictions", paths, index, -1);
      neighbour(menu, "Next contradictions", paths, index, 1);
      String title = "Contradictions, page %d of %d".formatted(index + 1, paths.size());
      pages.put(
          page,
          templates.render(
              "disputes",
              title,
              menu,
              Map.of(
                  "disputes", disputes.chunks().get(index),
                  "links", links(page))));
    }
    return pages;
  }

  private Overview overview() {
    List<SourceRow> outlets = run.tallies().outlets();
    List<SourceRow> speakers = run.tallies().speakers();
    return new Overview(
        facts,
        layout.articles(),
        run.tallies().articles(),
        run.tallies().claims(),
        run.disputed(),
        most(outlets),
        Math.max(0, outlets.size() - SOURCES),
        most(speakers),
        Math.max(0, speakers.size() - SOURCES),
        run.tallies().rules(facts.limits()),
        disputes.first(),
        disputes.paths().stream().findFirst().orElse(""));
  }

  private static List<SourceRow> most(List<SourceRow> sources) {
    return sources.subList(0, Math.min(SOURCES, sources.size()));
  }

  private RowList list(int index) {
    List<ArticleRow> rows = run.rows();
    int from = index * Layout.ROWS;
    String page = layout.lists().get(index);
    List<Frame.Item> pages = new ArrayList<>();
    if (layout.lists().size() > 1) {
      for (int each = 0; each < layout.lists().size(); each++) {
        int last = Math.min(rows.size(), (each + 1) * Layout.ROWS);
        String words = "%d–%d".formatted(each * Layout.ROWS + 1, last);
        String href = Layout.link(page, layout.lists().get(each), each == 0 ? "articles" : "");
        pages.add(new Frame.Item(words, each == index ? "" : href));
      }
    }
    return RowList.of(
        rows.subList(from, Math.min(rows.size(), from + Layout.ROWS)), rows.size(), pages);
  }

  /**
   * One article with those that its evidence stands in.
   *
   * @param number of the article
   * @param others those, by number
   */
  public String one(
      int number,
      Rated rated,
      Optional<List<List<String>>> outlooks,
      String notice,
      Map<Integer, Rated> others) {
    Places some = new OnePlaces(new AllPlaces(run), number, others.keySet());
    ArticleReader reader = new ArticleReader(Layout.FIRST, run, some, facts.scale());
    List<ArticlePart> parts = new ArrayList<>();
    others.forEach((each, other) -> parts.add(reader.context(each, other)));
    ArticlePart main = reader.read(number, rated, outlooks, notice);
    return templates.render(
        "one",
        "Report on " + main.heading(),
        List.of(),
        Map.of("facts", facts, "article", main, "others", parts, "rules", rules));
  }

  /** The articles that the evidence on the claims of an article stands in, but for itself. */
  public static Set<String> evidence(Rated rated) {
    Set<String> articles =
        rated.assessment().path("claims").findValues("findings").stream()
            .flatMap(findings -> findings.findValues("evidence").stream())
            .flatMap(evidence -> evidence.findValuesAsText("article").stream())
            .collect(Collectors.toSet());
    articles.remove(rated.article().id());
    return articles;
  }

  private List<Frame.Item> home(String page) {
    List<Frame.Item> menu = new ArrayList<>();
    menu.add(new Frame.Item("Report on " + facts.name(), Layout.link(page, Layout.FIRST, "")));
    return menu;
  }

  private Links links(String page) {
    return new Links(page, all, layout);
  }

  private static ArticlePart last(List<ArticlePart> articles) {
    return articles.get(articles.size() - 1);
  }
}
