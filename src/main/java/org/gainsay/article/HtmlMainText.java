package org.gainsay.article;

import java.util.Comparator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds the main text of a page and writes it as lines. */
final class HtmlMainText {
  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, nav,"
          + " aside, footer, form, button, select, textarea, input, dialog, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo],"
          + " [role=banner], [role=search], [role=dialog]";
  private static final String BLOCKS = "body, main, section, div, td";

  private HtmlMainText() {}

  /** Takes out what is no text of the page or not of the article. */
  static void clean(Document page) {
    page.select(NO_TEXT).remove();
  }

  /** The element that holds the article: as it is marked, else the block with the densest text. */
  static Element find(Document page) {
    for (String mark : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
      Element marked =
          page.select(mark).stream()
              .max(Comparator.comparingInt(element -> element.text().length()))
              .orElse(null);
      if (marked != null && marked.hasText()) {
        return marked;
      }
    }
    return page.select(BLOCKS).stream()
        .max(Comparator.comparingInt(HtmlMainText::density))
        .filter(block -> density(block) > 0)
        .orElse(page.body());
  }

  /** Characters of running text that stand in the block itself or in its own paragraphs. */
  private static int density(Element block) {
    int own = block.ownText().length();
    for (Element child : block.children()) {
      if (child.nameIs("p") || child.nameIs("blockquote") || child.nameIs("pre")) {
        own += child.text().length() - child.select("a").text().length();
      }
    }
    return own;
  }

  /** The text of an element, white space collapsed, every block element on lines of its own. */
  static String lines(Element main) {
    Lines lines = new Lines();
    main.traverse(lines);
    return lines.all();
  }

  private static final class Lines implements NodeVisitor {
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (breaks(node)) {
        end();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && (element.nameIs("td") || element.nameIs("th"))) {
        line.append(' ');
      } else if (breaks(node)) {
        end();
      }
    }

    private static boolean breaks(Node node) {
      return node instanceof Element element
          && !element.nameIs("td")
          && !element.nameIs("th")
          && (element.isBlock() || element.nameIs("br"));
    }

    private void end() {
      String text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
      line.setLength(0);
      if (!text.isEmpty()) {
        all.append(all.isEmpty() ? "" : "\n").append(text);
      }
    }

    private String all() {
      end();
      return all.toString();
    }
  }
}
