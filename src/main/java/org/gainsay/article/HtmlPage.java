package org.gainsay.article;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page of HTML carries: its main text and what the page says about it. Empty
 * strings for what it does not say.
 *
 * @param text the main text, one line a block, without navigation, forms and the like
 */
record HtmlPage(String title, String text, String outlet, String url, String published) {
  static final HtmlPage NONE = new HtmlPage("", "", "", "", "");

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=dc.date]",
          "meta[name=DC.date.issued]",
          "time[itemprop=datePublished]",
          "article time[datetime]",
          "time[datetime]");

  static HtmlPage of(String html) {
    return of(Jsoup.parse(html));
  }

  static HtmlPage of(Document page) {
    String published = published(page);
    String url = first(page, "link[rel=canonical]", "href");
    String address = url.isEmpty() ? content(page, "meta[property=og:url]") : url;
    String outlet = content(page, "meta[property=og:site_name]");
    String heading = content(page, "meta[property=og:title]");
    String head = page.title();
    HtmlMainText.clean(page);
    Element main = HtmlMainText.find(page);
    Element headline = headline(page, main);
    String title = headline == null ? "" : headline.text().strip();
    if (headline != null) {
      headline.remove();
    }
    if (title.isEmpty()) {
      title = heading.isEmpty() ? head : heading;
    }
    return new HtmlPage(title, HtmlMainText.lines(main), outlet, address, published);
  }

  /** The first heading of the article; of the page where the article has none. */
  private static Element headline(Document page, Element main) {
    Element within = main.selectFirst("h1");
    return within == null ? page.selectFirst("h1") : within;
  }

  /** The first of the usual places whose content is a date of the contract. */
  private static String published(Document page) {
    for (String place : DATES) {
      Element element = page.selectFirst(place);
      if (element != null) {
        String date = element.attr(element.hasAttr("datetime") ? "datetime" : "content").strip();
        if (Published.parse(date).isPresent()) {
          return date;
        }
      }
    }
    return "";
  }

  private static String content(Document page, String query) {
    return first(page, query, "content");
  }

  private static String first(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? "" : element.attr(attribute).strip();
  }
}
