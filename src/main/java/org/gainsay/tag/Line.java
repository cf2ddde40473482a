package org.gainsay.tag;

import java.util.List;

/**
 * One sentence, taken apart: what the later stages of tagging read.
 *
 * @param start offset into {@link Page#chars()}
 * @param end half-open
 * @param paragraph which line of the page it stands on, from 0
 * @param role what kind of line that is
 * @param boilerplate whether the page talks about itself here; then there are no tokens
 * @param tokens in order
 * @param names in order, not overlapping
 */
record Line(
    int start,
    int end,
    int paragraph,
    Role role,
    boolean boilerplate,
    List<Token> tokens,
    List<NamedTokens> names) {
  /** What kind of line of the page a sentence stands on. */
  enum Role {
    TITLE,
    STANDFIRST,
    BODY
  }

  /** A name as a half-open range of tokens. */
  record NamedTokens(int from, int to, Name.Type type) {}

  Line {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The sentence of a passage. */
  static Line of(
      Passage passage, boolean boilerplate, List<Token> tokens, List<NamedTokens> names) {
    return new Line(
        passage.start(),
        passage.end(),
        passage.paragraph(),
        passage.role(),
        boilerplate,
        tokens,
        names);
  }

  /** The same with other names. */
  Line with(List<NamedTokens> others) {
    return new Line(start, end, paragraph, role, boilerplate, tokens, others);
  }

  /** The words of a half-open range of tokens as they stand in the text. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean glued = i == from || token.start() == tokens.get(i - 1).end();
      text.append(glued ? "" : " ").append(token.text());
    }
    return text.toString();
  }
}
