package org.gainsay.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.fact.Posture;
import org.gainsay.tag.Stances.Stance;

/**
 * What tells how an article stands to a claim: what the rules for denials found, who is said to say
 * it, the words around it, the sentences near it, and how the claim before it stood.
 */
final class PostureFeatures {
  private static final Map<String, String> CUES = WordLists.map("cues.txt");

  private final List<Line> lines;
  private final List<Draft> drafts;
  private final Quotations quotations;
  private final List<List<Stances.Hit>> stances;
  private final NearbyClues nearby;
  private final Map<Integer, List<Denials.Found>> denials = new HashMap<>();
  private final Map<Integer, List<Integer>> contents = new HashMap<>();
  private final int lead;

  /** The claim before, and how the article stands to it. */
  record Before(int line, Range range, Posture posture) {}

  PostureFeatures(List<Line> lines, List<Draft> drafts, List<Denials.Found> denials) {
    this.lines = lines;
    this.drafts = drafts;
    this.quotations = new Quotations(lines);
    this.stances = lines.stream().map(line -> Stances.of(line.tokens())).toList();
    this.nearby =
        new NearbyClues(
            lines, stances, drafts.stream().map(Draft::line).collect(Collectors.toSet()));
    for (Denials.Found denial : denials) {
      this.denials.computeIfAbsent(denial.line(), any -> new ArrayList<>()).add(denial);
    }
    for (int i = 0; i < drafts.size(); i++) {
      int draft = i;
      drafts.get(i).content().stream()
          .map(Draft.Piece::line)
          .distinct()
          .forEach(line -> contents.computeIfAbsent(line, any -> new ArrayList<>()).add(draft));
    }
    this.lead = lead(lines);
  }

  private static int lead(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.role() == Line.Role.BODY && !line.boilerplate())
        .mapToInt(Line::paragraph)
        .findFirst()
        .orElse(-1);
  }

  /**
   * The features of a claim.
   *
   * @param before the claim before it, {@code null} for the first
   */
  String[] of(int line, Range range, Before before) {
    List<String> out = new ArrayList<>(300);
    rules(line, range, out);
    String kind = attribution(line, range, out);
    new FrameClues(lines.get(line), stances.get(line), range).addTo(out);
    nearby.addTo(out, line, range, kind);
    form(line, range, out);
    before(line, range, before, out);
    return out.toArray(String[]::new);
  }

  /**
   * Whether the claim's own sentence or the next of its paragraph has words that refute; what
   * another paragraph says against it is another side, heard further on.
   */
  boolean mayRefute(int line, Range range) {
    int size = lines.get(line).tokens().size();
    boolean own =
        refutes(Stances.in(stances.get(line), 0, range.from()))
            || refutes(Stances.in(stances.get(line), range.to(), size));
    boolean beside =
        line + 1 < lines.size() && lines.get(line + 1).paragraph() == lines.get(line).paragraph();
    return own || beside && refutes(Stances.in(stances.get(line + 1), 0, Integer.MAX_VALUE));
  }

  /** "The claim is false; the clip is an old one": what follows a verdict is not what it is on. */
  boolean followsVerdict(ClaimUnits.Unit unit) {
    int start = lines.get(unit.line()).tokens().get(unit.range().from()).start();
    return denials.getOrDefault(unit.line(), List.of()).stream()
        .anyMatch(denial -> !denial.carriesClaim() && denial.end() <= start);
  }

  /** Whether nothing that denies stands in its sentence or the next: then it is only reported. */
  boolean isUndenied(ClaimUnits.Unit unit) {
    Phrases phrases = new Phrases(lines.get(unit.line()));
    boolean hearsay = phrases.is(0, "it") && phrases.is(1, "has", "is", "was", "'s", "had");
    return !denials.containsKey(unit.line()) && (hearsay || !denials.containsKey(unit.line() + 1));
  }

  /** Whether a range is what a question asks. */
  boolean isQuestion(int line, Range range) {
    List<Token> tokens = lines.get(line).tokens();
    return range.to() < tokens.size() && tokens.get(range.to()).is("?");
  }

  private static boolean refutes(Set<Stance> stances) {
    return stances.stream()
        .anyMatch(
            stance ->
                switch (stance) {
                  case FALSE, DENY, MEND, DESPITE, NOT -> true;
                  default -> false;
                });
  }

  private void rules(int line, Range range, List<String> out) {
    List<Token> tokens = lines.get(line).tokens();
    int start = tokens.get(range.from()).start();
    int end = tokens.get(range.to() - 1).end();
    for (Denials.Found denial : denials.getOrDefault(line, List.of())) {
      int shared = Math.min(denial.claimEnd(), end) - Math.max(denial.claimStart(), start);
      if (!denial.carriesClaim()) {
        out.add("denialHere");
      } else if (shared * 2 >= end - start) {
        out.add("denied");
      }
    }
    for (Denials.Found denial : denials.getOrDefault(line + 1, List.of())) {
      if (denial.beside()) {
        out.add("verdict");
      }
      if (!denial.carriesClaim()) {
        out.add("denialNext");
      }
    }
  }

  /** The innermost attribution that has more than half of the claim in its content. */
  private String attribution(int line, Range range, List<String> out) {
    Draft inner = null;
    int size = Integer.MAX_VALUE;
    int deep = 0;
    for (int i : contents.getOrDefault(line, List.of())) {
      Draft draft = drafts.get(i);
      int over = 0;
      int all = 0;
      for (Draft.Piece piece : draft.content()) {
        all += piece.range().size();
        over += piece.line() == line ? overlap(piece.range(), range) : 0;
      }
      if (over * 2 > range.size()) {
        deep++;
        inner = all < size ? draft : inner;
        size = Math.min(all, size);
      }
    }
    out.add("deep=" + Math.min(2, deep));
    String kind = inner == null ? "none" : inner.kind().name();
    out.add("kind=" + kind);
    if (inner != null) {
      attribution(line, inner, out);
    }
    return kind;
  }

  private void attribution(int line, Draft draft, List<String> out) {
    List<Token> tokens = lines.get(draft.line()).tokens();
    List<Stances.Hit> hits = stances.get(draft.line());
    Range cue = draft.cue();
    Range source = draft.source();
    out.add("cue=" + FrameClues.normal(tokens.get(cue.to() - 1)));
    Stances.in(hits, cue.from(), cue.to()).forEach(stance -> out.add("cueIs=" + stance));
    out.add("source=" + (source.isEmpty() ? "none" : head(tokens, source)));
    Stances.in(hits, source.from(), source.to()).forEach(stance -> out.add("sourceIs=" + stance));
    out.add("cueLine=" + Integer.signum(draft.line() - line));
    out.add("direct=" + quotations.touches(draft.content().get(0)));
  }

  private static int overlap(Range a, Range b) {
    return Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
  }

  private static String head(List<Token> tokens, Range range) {
    String head = "name";
    for (int i = range.from(); i < range.to(); i++) {
      Token token = tokens.get(i);
      boolean pronoun = token.tag().startsWith("PRP");
      if (pronoun || token.isNoun() && !token.tag().startsWith("NNP")) {
        head = token.lemma();
      }
    }
    return head;
  }

  private void form(int n, Range range, List<String> out) {
    Line line = lines.get(n);
    Phrases phrases = new Phrases(line);
    List<Token> tokens = line.tokens();
    int last = tokens.size() - 1;
    boolean finite = phrases.hasFinite(range);
    boolean mark = false;
    for (int i = range.from(); i < range.to(); i++) {
      mark |= Quotations.isMark(tokens.get(i));
      out.add("in=" + FrameClues.normal(tokens.get(i)));
    }
    out.add("role=" + line.role());
    out.add("lead=" + (line.paragraph() == lead));
    out.add("finite=" + finite);
    out.add("first=" + FrameClues.normal(tokens.get(range.from())));
    out.add("firstTag=" + tokens.get(range.from()).tag() + finite);
    out.add("size=" + Math.min(5, range.size() / 3));
    out.add("quoted=" + isQuoted(n, range));
    out.add("marks=" + mark + finite);
    out.add("negated=" + Polarity.isNegated(phrases, range));
    out.add("whole=" + (range.from() == 0) + (range.to() >= last));
    out.add("asks=" + tokens.get(last).is("?") + (line.role() == Line.Role.TITLE));
  }

  private boolean isQuoted(int line, Range range) {
    return quotations.inside(line, range.from()) && quotations.inside(line, range.to() - 1);
  }

  /** Claims that stand together are mostly told in one voice. */
  private void before(int n, Range range, Before before, List<String> out) {
    if (before == null || lines.get(before.line()).paragraph() != lines.get(n).paragraph()) {
      out.add("before=none");
      return;
    }
    List<Token> tokens = lines.get(n).tokens();
    boolean quoted = quotations.inside(n, range.from());
    if (before.line() != n) {
      boolean next = n - before.line() == 1;
      boolean pronoun = tokens.get(0).tag().startsWith("PRP");
      out.add("before=" + before.posture() + next + quoted);
      out.add("before=" + before.posture() + pronoun + tokens.get(0).is("the"));
      return;
    }
    int gap = before.range().to();
    boolean close = range.from() - gap <= 3;
    out.add("last=" + before.posture() + close);
    out.add("last=" + before.posture() + quoted);
    if (close) {
      StringBuilder words = new StringBuilder();
      for (int i = gap; i < range.from(); i++) {
        words.append(' ').append(tokens.get(i).lower());
      }
      out.add("last=" + before.posture() + words);
    }
  }

  /** The kind of attribution that a verb makes, {@code null} for a verb that makes none. */
  static String kind(Token verb) {
    return CUES.get(verb.lemma());
  }
}
