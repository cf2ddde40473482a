package org.gainsay.report.page;

/**
 * The links of one page.
 *
 * @param page its path
 */
public record Links(String page, Places places, Layout layout) {
  /** To an article; nowhere where it is not in the report. */
  public String article(int number) {
    return places.article(page, number).orElse("");
  }

  /** To the card of a claim. */
  public String claim(int number, String claim) {
    return places.claim(page, number, claim).orElse("");
  }

  /** To one side of a dispute. */
  public String side(Dispute.Side side) {
    if (side.article() == 0) {
      return "";
    }
    return Layout.link(page, layout.page(side.article()), side.anchor());
  }

  /** To the beginning of another page. */
  public String page(String path) {
    return Layout.link(page, path, "");
  }

  /** To a section of the first page. */
  public String first(String anchor) {
    return Layout.link(page, Layout.FIRST, anchor);
  }
}
