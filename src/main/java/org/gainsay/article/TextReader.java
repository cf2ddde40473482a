package org.gainsay.article;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads a file that is one article: plain text, whole, or a page of HTML. */
final class TextReader implements ArticleReader {
  private final boolean html;

  TextReader(boolean html) {
    this.html = html;
  }

  @Override
  public void read(Bytes in, String file, Consumer<Reading> out) throws IOException {
    Chunk chunk = new Chunk(file, 1, in.offset());
    for (int next = in.read(); next >= 0; next = in.read()) {
      chunk.add(next);
    }
    try {
      String text = chunk.text();
      HtmlPage page = html ? HtmlPage.of(text) : new HtmlPage("", text, "", "", "");
      if (page.text().isBlank()) {
        String what = html ? "the page holds no main text" : "the file is empty";
        throw new BadRecordException(ProblemCode.EMPTY_TEXT, what + " (expected an article)");
      }
      out.accept(new Reading.Read(article(page), file, 1, chunk.offset, chunk.raw()));
    } catch (BadRecordException problem) {
      out.accept(chunk.rejected("", problem));
    }
  }

  /** The article that the page is. */
  static Article article(HtmlPage page) {
    return new Article(
        ArticleIds.of(page.outlet(), page.published(), page.url(), page.text()),
        page.title(),
        page.text(),
        page.outlet(),
        page.url(),
        page.published(),
        Published.parse(page.published()).map(Published::day).orElse(null),
        "",
        "",
        DeclaredSource.NONE);
  }
}
