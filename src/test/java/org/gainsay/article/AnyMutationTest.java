package org.gainsay.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, each of its records is read or rejected with a code. */
class AnyMutationTest {
  private static final int LARGEST = 1 << 20;

  @Test
  void five_hundred_mutations_of_each_format() throws IOException {
    mutate(500 / 7, 1);
  }

  @Tag("long")
  @Test
  void ten_thousand_mutations() throws IOException {
    mutate(10_000 / 7 + 1, 2);
  }

  private static void mutate(int times, long seed) throws IOException {
    Random chance = new Random(seed);
    for (byte[] good : seeds()) {
      for (int time = 0; time < times; time++) {
        byte[] bad = mutated(good, chance);
        for (Reading reading : Read.stdin(bad)) {
          if (reading instanceof Reading.Read read) {
            assertThat(read.article().text()).isNotBlank();
          } else if (reading instanceof Reading.Rejected rejected) {
            ProblemCode code = ProblemCode.valueOf(rejected.problem().code());
            assertThat(code).isNotEqualTo(ProblemCode.PROCESSING_FAILED);
          }
        }
      }
    }
  }

  private static List<byte[]> seeds() throws IOException {
    byte[] json =
        """
        {"id":"a","text":"It rained.","source":{"kind":"NEWS_AGENCY","places":["Vale"]}}
        {"id":"b","html":"<article><p>It snowed.</p></article>","published":"2021-07-02"}
        """
            .getBytes(UTF_8);
    byte[] array = "[{\"text\":\"x\"},\n {\"text\":\"y\\u00e9\"}]".getBytes(UTF_8);
    byte[] csv = "id,text,source.kind\n1,\"It, \"\"rained\"\".\",\n2,x,UNKNOWN\n".getBytes(UTF_8);
    byte[] html =
        ("<!doctype html><meta charset=utf-8><title>Vale</title>"
                + "<article><h1>Rain</h1><p>It rained <b>all</b> day.</p></article>")
            .getBytes(UTF_8);
    byte[] warc =
        Archives.joined(
            List.of(
                Archives.response("https://v.example/1", 200, "text/html; charset=utf-8", html),
                Archives.response("https://v.example/2", 200, "text/html", html)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.jsonl", json);
    files.put("b.html", html);
    return List.of(json, array, csv, html, warc, Archives.gzip(json), Archives.zip(files));
  }

  /** Bytes turned, taken out, doubled or put in, here and there. */
  private static byte[] mutated(byte[] good, Random chance) {
    byte[] bytes = good;
    for (int change = 0; change <= chance.nextInt(6); change++) {
      int at = bytes.length == 0 ? 0 : chance.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + chance.nextInt(20));
      byte[] head = java.util.Arrays.copyOf(bytes, at);
      byte[] part = java.util.Arrays.copyOfRange(bytes, at, at + length);
      byte[] tail = java.util.Arrays.copyOfRange(bytes, at + length, bytes.length);
      byte[] noise = new byte[chance.nextInt(8)];
      chance.nextBytes(noise);
      bytes =
          switch (chance.nextInt(5)) {
            case 0 -> Archives.joined(List.of(head, tail));
            case 1 -> Archives.joined(List.of(head, part, part, tail));
            case 2 -> Archives.joined(List.of(head, noise, tail));
            case 3 -> head;
            default -> flipped(bytes, at, chance);
          };
      assertThat(bytes.length).isLessThan(LARGEST);
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int at, Random chance) {
    byte[] copy = bytes.clone();
    if (copy.length > 0) {
      copy[at] ^= (byte) (1 << chance.nextInt(8));
    }
    return copy;
  }
}
