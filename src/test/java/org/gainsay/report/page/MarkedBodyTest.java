package org.gainsay.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.article.Span;
import org.junit.jupiter.api.Test;

class MarkedBodyTest {
  @Test
  void marks_that_overlap_are_cut_where_one_begins_or_ends() {
    assertThat(marked("abcdef", mark(0, 4, "x"), mark(2, 6, "y")))
        .isEqualTo("ab[x] cd[x y]{x} ef[y]{y}");
  }

  @Test
  void a_mark_across_paragraphs_ends_once() {
    assertThat(marked("ab\n\ncd", mark(1, 5, "x"))).isEqualTo("a[] b[x] | c[x]{x} d[]");
  }

  @Test
  void a_mark_that_ends_in_the_blank_after_a_paragraph_ends_with_it() {
    assertThat(marked("ab\n\ncd", mark(0, 3, "x"))).isEqualTo("ab[x]{x} | cd[]");
  }

  @Test
  void all_of_a_text_is_there_in_its_order() {
    String text = "One.\nTwo three.\n\n  Four";
    String shown =
        MarkedBody.paragraphs(text, List.of(mark(3, 9, "x"), mark(0, text.length(), "y"))).stream()
            .flatMap(List::stream)
            .map(Piece::words)
            .collect(Collectors.joining());
    assertThat(shown).isEqualTo(text.replace("\n", ""));
  }

  private static MarkedBody.Mark mark(int start, int end, String name) {
    return new MarkedBody.Mark(
        new Span(start, end, Span.Part.TEXT),
        name,
        List.of(new Piece.Ref(name, "#", "", "", name, "")));
  }

  /** {@code words[classes]{what ends}}. */
  private static String marked(String text, MarkedBody.Mark... marks) {
    return MarkedBody.paragraphs(text, Arrays.asList(marks)).stream()
        .map(pieces -> pieces.stream().map(MarkedBodyTest::shown).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static String shown(Piece piece) {
    String refs = piece.refs().stream().map(Piece.Ref::words).collect(Collectors.joining(","));
    return piece.words() + "[" + piece.css() + "]" + (refs.isEmpty() ? "" : "{" + refs + "}");
  }
}
