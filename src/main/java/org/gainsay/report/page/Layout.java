package org.gainsay.report.page;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Span;

/**
 * Which page holds what, and how pages lead to one another. Articles are numbered from 1, in the
 * order of the run.
 *
 * @param articles how many there are
 */
public record Layout(int articles) {
  /** The page to begin with. */
  public static final String FIRST = "report.html";

  /** The folder of all other pages, beside the first one. */
  public static final String FOLDER = "report-pages";

  /** With more articles than that, each lot of so many has a page of its own. */
  static final int WHOLE = 50;

  /** Rows of a page that lists articles. */
  static final int ROWS = 2000;

  /** Whether all of it is one page. */
  public boolean isWhole() {
    return articles <= WHOLE;
  }

  /** Whether an article is the last one of its page. */
  public boolean isLast(int article) {
    return article == articles || article % WHOLE == 0;
  }

  /** Path of the page that holds an article. */
  public String page(int article) {
    return isWhole() ? FIRST : FOLDER + "/articles-%d.html".formatted((article - 1) / WHOLE + 1);
  }

  /** Path of the page that lists an article. */
  String list(int article) {
    int number = (article - 1) / ROWS + 1;
    return number == 1 ? FIRST : FOLDER + "/list-%d.html".formatted(number);
  }

  /** All pages that hold articles, if they are not on the first. */
  List<String> pages() {
    return distinct(isWhole() ? 0 : articles, WHOLE, this::page);
  }

  /** All pages that list articles, the first page among them. */
  List<String> lists() {
    return distinct(Math.max(articles, 1), ROWS, this::list);
  }

  private static List<String> distinct(
      int articles, int step, java.util.function.IntFunction<String> page) {
    List<String> pages = new ArrayList<>();
    for (int article = 1; article <= articles; article += step) {
      pages.add(page.apply(article));
    }
    return pages;
  }

  static String anchor(int article) {
    return "a" + article;
  }

  static String anchor(int article, String claim) {
    return "a" + article + "-" + claim;
  }

  /** Where a claim ends in the text. */
  static String mark(int article, String claim) {
    return "a" + article + "-" + claim + "-text";
  }

  /** Where words that are quoted elsewhere end in the text. */
  static String mark(int article, Span span) {
    String part = span.in() == Span.Part.TITLE ? "title" : "q";
    return "a%d-%s%d-%d".formatted(article, part, span.start(), span.end());
  }

  /** From one page to a place of another one, or of the same. */
  static String link(String from, String to, String anchor) {
    String path = from.equals(to) ? "" : relative(from, to);
    return anchor.isEmpty() ? (path.isEmpty() ? "#" : path) : path + "#" + anchor;
  }

  private static String relative(String from, String to) {
    boolean below = from.startsWith(FOLDER + "/");
    if (!below) {
      return to;
    }
    return to.startsWith(FOLDER + "/") ? to.substring(FOLDER.length() + 1) : "../" + to;
  }
}
