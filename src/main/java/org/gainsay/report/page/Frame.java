package org.gainsay.report.page;

import java.util.List;

/**
 * What all pages have around what they say.
 *
 * @param policy the content security policy: nothing is loaded, nothing runs but what is here
 * @param menu links to sections or pages
 */
public record Frame(String title, String css, String script, String policy, List<Item> menu) {
  public Frame {
    menu = List.copyOf(menu);
  }

  /** A link of the menu. */
  public record Item(String words, String href) {}
}
