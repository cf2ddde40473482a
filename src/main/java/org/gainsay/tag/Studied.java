package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;

/** A lesson with its words tagged, ready to learn from. */
public final class Studied {
  private final Lesson lesson;
  private final Page page;
  private final Casing casing;
  private final List<Tagged> tagged;

  Studied(Lesson lesson, Page page, Casing casing, List<Tagged> tagged) {
    this.lesson = lesson;
    this.page = page;
    this.casing = casing;
    this.tagged = List.copyOf(tagged);
  }

  /**
   * A clause or sentence that is a claim or is none.
   *
   * @param cue lemma of the word that attributes it, {@code ""} in the writer's own voice
   */
  record Unit(List<Token> tokens, String cue, Line.Role role, boolean claim) {}

  /** A marked claim: its tokens in the line of its sample; empty where it has none. */
  record Marked(int line, Range range, Posture posture) {}

  /** What it was made of. */
  public Lesson lesson() {
    return lesson;
  }

  Page page() {
    return page;
  }

  Casing casing() {
    return casing;
  }

  List<Tagged> tagged() {
    return tagged;
  }

  List<Passage> passages() {
    return tagged.stream().map(Tagged::passage).toList();
  }

  /** Its sentences as the tagger would see them if it knew all names. */
  List<Line> lines() {
    List<List<Line.NamedTokens>> names = names();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      boolean boilerplate = lesson.samples().get(i).boilerplate();
      Tagged each = tagged.get(i);
      lines.add(NameRuns.mend(Line.of(each.passage(), boilerplate, each.tokens(), names.get(i))));
    }
    return lines;
  }

  /** The marked names of each sentence. */
  List<List<Line.NamedTokens>> names() {
    List<List<Line.NamedTokens>> out = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      List<Line.NamedTokens> names = new ArrayList<>();
      int last = 0;
      for (Name name : lesson.samples().get(i).names()) {
        int from = Math.max(last, first(tagged.get(i).tokens(), name.span()));
        int to = end(tagged.get(i).tokens(), name.span());
        if (from < to) {
          names.add(new Line.NamedTokens(from, to, name.type()));
          last = to;
        }
      }
      out.add(names);
    }
    return out;
  }

  /** The marked claims, in order of the samples. */
  List<Marked> claims() {
    List<Marked> claims = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      List<Token> tokens = tagged.get(i).tokens();
      for (Lesson.Claim claim : lesson.samples().get(i).claims()) {
        Range range = new Range(first(tokens, claim.span()), end(tokens, claim.span()));
        claims.add(new Marked(i, range, claim.posture()));
      }
    }
    return claims;
  }

  /** Claims, and sentences and contents without any. */
  List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      Lesson.Sample sample = lesson.samples().get(i);
      List<Token> tokens = tagged.get(i).tokens();
      if (sample.boilerplate()) {
        continue;
      }
      Line.Role role = tagged.get(i).passage().role();
      for (Lesson.Claim claim : sample.claims()) {
        add(units, tokens, claim.span(), role, true);
      }
      if (sample.claims().isEmpty()) {
        units.add(new Unit(tokens, cue(sample.span()), role, false));
      }
      for (Span content : sample.contents()) {
        boolean whole = content.length() > sample.span().length() - 3;
        if (!whole && sample.claims().stream().noneMatch(claim -> content.overlaps(claim.span()))) {
          add(units, tokens, content, role, false);
        }
      }
    }
    return units;
  }

  private void add(List<Unit> units, List<Token> tokens, Span span, Line.Role role, boolean claim) {
    int from = first(tokens, span);
    int to = end(tokens, span);
    if (from < to) {
      units.add(new Unit(tokens.subList(from, to), cue(span), role, claim));
    }
  }

  /** What attributes a range: the cue of the innermost content that all but its marks lie in. */
  private String cue(Span span) {
    Span inner = null;
    Span cue = null;
    for (Lesson.Attribution attribution : lesson.attributions()) {
      for (Span content : attribution.content()) {
        boolean within =
            content.in() == span.in()
                && content.start() <= span.start() + 3
                && span.end() - 3 <= content.end();
        if (within && (inner == null || content.length() < inner.length())) {
          inner = content;
          cue = attribution.cue().get(0);
        }
      }
    }
    return cue == null ? "" : lemma(cue);
  }

  /** Lemma of the last word of a cue. */
  private String lemma(Span cue) {
    int end = page.offset(cue) + cue.length();
    for (Tagged sentence : tagged) {
      for (Token token : sentence.tokens()) {
        if (token.end() >= end && token.start() < end) {
          return token.lemma();
        }
      }
    }
    return "";
  }

  /** The first token that reaches into a range. */
  private int first(List<Token> tokens, Span span) {
    int start = page.offset(span);
    int i = 0;
    while (i < tokens.size() && tokens.get(i).end() <= start) {
      i++;
    }
    return i;
  }

  /** After the last token that reaches into a range. */
  private int end(List<Token> tokens, Span span) {
    int end = page.offset(span) + span.length();
    int i = tokens.size();
    while (i > 0 && tokens.get(i - 1).start() >= end) {
      i--;
    }
    return i;
  }
}
