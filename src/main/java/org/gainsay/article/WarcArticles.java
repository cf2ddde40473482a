package org.gainsay.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of an archive of the web: responses with status 200 and resources, where they are
 * HTML. The line of a problem is the number of its record.
 */
final class WarcArticles implements ArticleReader {
  private static final int OK = 200;
  private static final String EXPECTED = " (expected a whole WARC file)";

  /** The bytes of a page, and what they are said to be. */
  private record Page(MediaType type, MessageBody body) {
    boolean isHtml() {
      String base = type.base().toString().toLowerCase(Locale.ROOT);
      return base.equals("text/html") || base.equals("application/xhtml+xml");
    }
  }

  @Override
  public void read(Bytes in, String file, Consumer<Reading> out) {
    int number = 0;
    long offset = 0;
    try (WarcReader records = new WarcReader(in.stream())) {
      records.setLenient(true);
      while (true) {
        offset = records.position();
        Optional<WarcRecord> record = next(records);
        if (record.isEmpty()) {
          return;
        }
        number++;
        Optional<Reading> reading = reading(record.get(), file, number, offset);
        reading.ifPresent(out);
      }
    } catch (IOException damaged) {
      String why = damaged.getMessage() == null ? "it ends too early" : damaged.getMessage();
      Problem problem =
          new Problem(
              file, Math.max(1, number), ProblemCode.BAD_ARCHIVE, Messages.oneLine(why) + EXPECTED);
      out.accept(new Reading.Rejected(problem, offset, "", ""));
    }
  }

  private static Optional<WarcRecord> next(WarcReader records) throws IOException {
    try {
      return records.next();
    } catch (RuntimeException damaged) {
      throw new IOException(damaged.getMessage(), damaged);
    }
  }

  private static Optional<Reading> reading(WarcRecord record, String file, int number, long offset)
      throws IOException {
    if (!(record instanceof WarcTargetRecord page)) {
      return Optional.empty();
    }
    Chunk chunk = new Chunk(file, number, offset);
    try {
      Optional<Page> found = page(page);
      if (found.isEmpty() || !found.get().isHtml()) {
        return Optional.empty();
      }
      for (byte next : found.get().body().stream().readNBytes(Chunk.LARGEST + 1)) {
        chunk.add(next);
      }
      return Optional.of(article(chunk, found.get().type(), page.target()));
    } catch (BadRecordException problem) {
      return Optional.of(chunk.rejected("", problem));
    } catch (IOException | RuntimeException damaged) {
      String why = String.valueOf(damaged.getMessage());
      return Optional.of(
          chunk.rejected(
              "",
              new BadRecordException(
                  ProblemCode.BAD_ARCHIVE,
                  Messages.oneLine(why) + " (expected a response that can be read)")));
    }
  }

  private static Optional<Page> page(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      return http.status() == OK
          ? Optional.of(new Page(http.contentType(), http.bodyDecoded()))
          : Optional.empty();
    }
    if (record instanceof WarcResource resource) {
      Optional<WarcPayload> payload = resource.payload();
      return payload.map(each -> new Page(each.type(), each.body()));
    }
    return Optional.empty();
  }

  /** In the character set that the server names, else the one that the page names. */
  private static Reading article(Chunk chunk, MediaType type, String target)
      throws BadRecordException, IOException {
    Document page =
        Jsoup.parse(
            new ByteArrayInputStream(chunk.bytes()), charset(type), target == null ? "" : target);
    HtmlPage found = HtmlPage.of(page);
    if (found.text().isBlank()) {
      throw new BadRecordException(
          ProblemCode.EMPTY_TEXT, "the page holds no main text (expected an article)");
    }
    String url = found.url().isEmpty() && target != null ? target : found.url();
    HtmlPage placed =
        new HtmlPage(found.title(), found.text(), found.outlet(), url, found.published());
    return new Reading.Read(
        TextReader.article(placed), chunk.file, chunk.line, chunk.offset, chunk.raw());
  }

  private static String charset(MediaType type) {
    String named = type.parameters().get("charset");
    try {
      return named != null && java.nio.charset.Charset.isSupported(named) ? named : null;
    } catch (java.nio.charset.IllegalCharsetNameException none) {
      return null;
    }
  }
}
