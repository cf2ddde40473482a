package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.article.Archives;

/** A file of articles to which something has happened: the same number gives the same file. */
final class Mutation {
  private static final List<String> EXTENSIONS =
      List.of(
          "jsonl",
          "json",
          "csv",
          "html",
          "txt",
          "warc",
          "warc.gz",
          "jsonl.gz",
          "zip",
          "tar",
          "tar.gz");

  private static final List<Charset> CHARSETS = List.of(UTF_16LE, UTF_16BE, ISO_8859_1, UTF_8);

  /** What means something to one of the formats. */
  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          ",",
          ":",
          "\n",
          "\r",
          "\r\n\r\n",
          "\0",
          "\ufeff",
          ";",
          "null",
          "true",
          "-0",
          "1e999999999",
          "\\ud83d",
          "\\u0000",
          "\ud83d\ude00",
          "\u202e",
          "\"text\":{\"a\":[]}",
          "\"published\":\"2016-13-45\",",
          "\"source\":[],",
          "\"id\":7,",
          "<script>",
          "</article>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "&#xD800;",
          "&",
          "<p",
          "<base href=",
          "<meta charset=utf-16>",
          "WARC/1.0\r\n",
          "WARC/9.9\r\n",
          "WARC-Type: revisit\r\n",
          "Content-Length: -1\r\n",
          "Content-Length: 99999999999\r\n",
          "HTTP/1.1 301 X\r\n",
          "Transfer-Encoding: chunked\r\n",
          "Content-Encoding: gzip\r\n",
          "\u001f\ufffd",
          "PK\3\4");

  /** What may be nested. */
  private static final List<String> NESTS =
      List.of("[", "{\"text\":", "<div>", "<table><tr><td>", "(", "\"", "<b><i>", "&amp;");

  private final String name;
  private final byte[] content;

  private Mutation(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** Its extension says the format that it had, or now and then another one. */
  String name() {
    return name;
  }

  byte[] content() {
    return content.clone();
  }

  /** The file of a number, after one to four changes. */
  static Mutation of(int number) throws IOException {
    Random chance = new Random(number * 7919L + 1);
    String extension = EXTENSIONS.get(number % EXTENSIONS.size());
    byte[] content = valid(extension, number);
    if (extension.endsWith("gz") && chance.nextInt(3) == 0) {
      content = Archives.gzip(changed(bare(extension, number), chance));
    }
    for (int change = 0; change <= chance.nextInt(4); change++) {
      content = changed(content, chance);
    }
    String named = chance.nextInt(12) == 0 ? EXTENSIONS.get(chance.nextInt(8)) : extension;
    return new Mutation("m%05d.%s".formatted(number, named), content);
  }

  private static byte[] changed(byte[] bytes, Random chance) throws IOException {
    int at = bytes.length == 0 ? 0 : chance.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + chance.nextInt(40));
    byte[] head = Arrays.copyOf(bytes, at);
    byte[] part = Arrays.copyOfRange(bytes, at, at + length);
    byte[] tail = Arrays.copyOfRange(bytes, at + length, bytes.length);
    return switch (chance.nextInt(14)) {
      case 0 -> joined(head, tail);
      case 1 -> joined(head, part, part, tail);
      case 2 -> joined(head, noise(chance), part, tail);
      case 3 -> chance.nextBoolean() ? head : joined(part, tail);
      case 4 -> flipped(bytes, at, chance);
      case 5 -> joined(tail, part, head);
      case 6, 7, 8 -> joined(head, text(TOKENS, chance), part, tail);
      case 9 -> joined(head, nest(chance), part, tail);
      case 10 -> otherNumber(bytes, chance);
      case 11 -> spliced(head, tail, chance);
      case 12 -> recoded(bytes, chance);
      default -> chance.nextBoolean() ? joined(bytes, bytes) : Archives.gzip(bytes);
    };
  }

  private static byte[] noise(Random chance) {
    byte[] noise = new byte[1 + chance.nextInt(16)];
    chance.nextBytes(noise);
    return noise;
  }

  private static byte[] flipped(byte[] bytes, int at, Random chance) {
    byte[] copy = bytes.clone();
    if (copy.length > 0) {
      copy[at] ^= (byte) (1 << chance.nextInt(8));
    }
    return copy;
  }

  private static byte[] text(List<String> texts, Random chance) {
    return texts.get(chance.nextInt(texts.size())).getBytes(UTF_8);
  }

  private static byte[] nest(Random chance) {
    String one = NESTS.get(chance.nextInt(NESTS.size()));
    return one.repeat(chance.nextInt(4) == 0 ? 3_000 : 30).getBytes(UTF_8);
  }

  /** Some digits of a length, a date or a sum made others, in a text or in a header. */
  private static byte[] otherNumber(byte[] bytes, Random chance) {
    byte[] copy = bytes.clone();
    for (int i = bytes.length == 0 ? 0 : chance.nextInt(bytes.length); i < copy.length; i++) {
      if (copy[i] >= '0' && copy[i] <= '9') {
        copy[i] = (byte) ('0' + chance.nextInt(10));
        if (chance.nextInt(3) == 0) {
          return copy;
        }
      }
    }
    return copy;
  }

  /** Goes on as a file of another format does. */
  private static byte[] spliced(byte[] head, byte[] tail, Random chance) throws IOException {
    byte[] other = valid(EXTENSIONS.get(chance.nextInt(EXTENSIONS.size())), chance.nextInt());
    byte[] rest = Arrays.copyOfRange(other, chance.nextInt(other.length), other.length);
    return chance.nextBoolean() ? joined(head, rest) : joined(head, rest, tail);
  }

  private static byte[] recoded(byte[] bytes, Random chance) {
    Charset from = CHARSETS.get(chance.nextInt(CHARSETS.size()));
    Charset to = CHARSETS.get(chance.nextInt(CHARSETS.size()));
    return new String(bytes, from).getBytes(to);
  }

  private static byte[] joined(byte[]... parts) {
    return Archives.joined(List.of(parts));
  }

  private static byte[] valid(String extension, int number) throws IOException {
    byte[] bare = bare(extension, number);
    return switch (extension) {
      case "jsonl.gz" -> joined(Archives.gzip(bare), Archives.gzip(bare("jsonl", number + 1)));
      case "warc.gz", "tar.gz" -> Archives.gzip(bare);
      default -> bare;
    };
  }

  /** A good file of a format, not compressed. */
  private static byte[] bare(String extension, int number) throws IOException {
    String claim = "The bridge at Naryn was closed on Monday, %d people said.".formatted(number);
    String denial = "“There was no closure,” the mayor of Naryn said. Café owners agreed.";
    String json =
        """
        {"id":"a%d","title":"Bridge","text":"%s It rained.","outlet":"Vale Post",\
        "url":"https://v.example/%d","published":"2021-07-02","source":{"kind":"NEWS_AGENCY",\
        "places":["Naryn"]}}
        {"id":"b%d","html":"<article><p>%s</p><p>%s</p></article>","published":"2021-07-03"}
        """
            .formatted(number, claim, number, number, claim, denial);
    String html =
        ("<!doctype html><html lang=en><head><meta charset=utf-8><title>Bridge %d</title>"
                + "<meta property=article:published_time content=2021-07-02></head><body><article>"
                + "<h1>Bridge</h1><p>%s</p><p>%s</p></article></body></html>")
            .formatted(number, claim, denial);
    String csv =
        "id,text,published,source.kind\nc%d,\"%s \"\"Never.\"\"\",2021-07-02,UNKNOWN\nd%d,%s,,\n"
            .formatted(number, claim, number, denial.replace(",", ""));
    return switch (extension) {
      case "jsonl", "jsonl.gz" -> json.getBytes(UTF_8);
      case "json" -> ("[" + json.strip().replace("}\n{", "},\n{") + "]").getBytes(UTF_8);
      case "csv" -> csv.getBytes(UTF_8);
      case "html" -> html.getBytes(UTF_8);
      case "txt" -> (claim + "\n\n" + denial + "\n").getBytes(UTF_8);
      case "warc", "warc.gz" ->
          joined(response(number, html), response(-number, html.replace("Bridge", "Ford")));
      case "zip" -> Archives.zip(files(json, html));
      default -> Archives.tar(files(json, html));
    };
  }

  private static byte[] response(int number, String html) {
    String url = "https://w.example/" + number;
    return Archives.response(url, 200, "text/html; charset=utf-8", html.getBytes(UTF_8));
  }

  private static Map<String, byte[]> files(String json, String html) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.jsonl", json.getBytes(UTF_8));
    files.put("b.html", html.getBytes(UTF_8));
    return files;
  }
}
