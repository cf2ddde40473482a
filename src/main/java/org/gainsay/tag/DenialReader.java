package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.fact.Source;
import org.gainsay.tag.Draft.Kind;

/** The denials of one article: the words that deny, who denies, and what. */
final class DenialReader {
  private static final Set<String> CALLING = Set.of("call", "describe", "brand", "label", "dub");

  /** What is longer, in characters, names nobody. */
  private static final int LONGEST_NAME = 60;

  private final Page page;
  private final List<Line> lines;
  private final List<Draft> drafts;
  private final Quotations quotations;

  DenialReader(Page page, List<Line> lines, List<Draft> drafts) {
    this.page = page;
    this.lines = lines;
    this.drafts = drafts;
    this.quotations = new Quotations(lines);
  }

  List<Denials.Found> find() {
    Denials patterns = new Denials(page);
    List<Denials.Found> found = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.kind() == Kind.DENY || isCalledFalse(patterns, draft)) {
        Denials.Found denial = denied(patterns, draft);
        if (!isNegated(draft) && (denial.who().isEmpty() || isSomebody(denial))) {
          found.add(denial);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).boilerplate()) {
        for (Denials.Found more : patterns.find(i, lines.get(i))) {
          if (found.stream().noneMatch(f -> f.start() < more.end() && more.start() < f.end())) {
            found.add(more);
          }
        }
      }
    }
    for (Denials.Found more : new Verdicts(page, lines, drafts).find()) {
      if (found.stream().noneMatch(f -> f.carriesClaim() && f.overlaps(more))) {
        found.removeIf(f -> f.overlaps(more));
        found.add(more);
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** "Did not deny". */
  private boolean isNegated(Draft draft) {
    Phrases phrases = new Phrases(lines.get(draft.line()));
    int verb = draft.cue().to() - 1;
    for (int i = phrases.groupStart(verb); i < verb; i++) {
      if (phrases.is(i, "not", "n't", "never")) {
        return true;
      }
    }
    return false;
  }

  /** "contradicts the agency", "rejected this"; who rejects excuses denies nothing. */
  private boolean isSomebody(Denials.Found denial) {
    if (denial.who().length() > LONGEST_NAME) {
      return false;
    }
    Line line = lines.get(denial.line());
    boolean named =
        line.names().stream()
            .map(name -> line.text(name.from(), name.to()).toLowerCase(Locale.ROOT))
            .anyMatch(denial.who()::contains);
    return named
        || DenialPatterns.PRONOUN.matcher(denial.who().trim()).matches()
        || DenialPatterns.SPEAKER.matcher(denial.who()).find();
  }

  /** "called the report a lie", "described it as invented". */
  private boolean isCalledFalse(Denials patterns, Draft draft) {
    Phrases cue = new Phrases(lines.get(draft.line()));
    boolean calling =
        draft.kind() == Kind.NOUN && CALLING.contains(cue.at(draft.cue().to() - 1).lemma());
    Draft.Piece piece = draft.content().get(0);
    List<Token> tokens = lines.get(piece.line()).tokens();
    return calling
        && patterns.isCalledFalse(
            tokens.get(piece.range().from()).start(), tokens.get(piece.range().to() - 1).end());
  }

  private Denials.Found denied(Denials patterns, Draft draft) {
    Line line = lines.get(draft.line());
    Draft.Piece piece = draft.content().get(0);
    Line contentLine = lines.get(piece.line());
    int start = contentLine.tokens().get(piece.range().from()).start();
    int end = contentLine.tokens().get(piece.range().to() - 1).end();
    int cue = line.tokens().get(draft.cue().from()).start();
    Denials.Found found =
        draft.kind() == Kind.DENY
            ? patterns.denied(draft.line(), Math.min(cue, start), start, end, isDenied(line, draft))
            : patterns.calledFalse(draft.line(), Math.min(cue, start), start, end);
    return new Denials.Found(
        piece.line(),
        Math.min(cue, start),
        Math.max(line.tokens().get(draft.cue().to() - 1).end(), end),
        found.claimStart(),
        found.claimEnd(),
        found.who(),
        false);
  }

  private static boolean isDenied(Line line, Draft draft) {
    Phrases phrases = new Phrases(line);
    boolean deny = phrases.at(draft.cue().to() - 1).lemma().equals("deny");
    Draft.Piece piece = draft.content().get(0);
    return deny || piece.line() == draft.line() && phrases.hasFinite(piece.range());
  }

  /** Whether the next sentence is a bare verdict: "This is false." */
  boolean verdictBeside(
      ClaimUnits.Unit unit, List<Denials.Found> denials, List<List<Source>> chains) {
    for (Denials.Found denial : denials) {
      if (denial.beside() && denial.line() == unit.line() + 1) {
        int speaker = speaker(denial);
        boolean own =
            speaker >= 0
                && unit.draft() >= 0
                && SourceChain.origin(chains.get(speaker))
                    .equals(SourceChain.origin(chains.get(unit.draft())));
        return !own;
      }
    }
    return false;
  }

  /** The denials with their speakers, as the later stages see them. */
  List<Denial> resolve(
      List<Denials.Found> found,
      List<ClaimUnits.Unit> units,
      List<List<Source>> chains,
      Source outlet,
      Frames frames) {
    List<Denial> denials = new ArrayList<>();
    for (Denials.Found denial : found) {
      Line line = lines.get(denial.line());
      int speaker = speaker(denial);
      boolean own = speaker < 0 || isOutlet(drafts.get(speaker));
      List<Source> chain = own ? List.of(outlet) : chains.get(speaker);
      Source origin = SourceChain.origin(chain);
      List<String> carried = new ArrayList<>();
      for (int i = 0; i < units.size(); i++) {
        ClaimUnits.Unit unit = units.get(i);
        int start = lines.get(unit.line()).tokens().get(unit.range().from()).start();
        boolean carries =
            unit.denied()
                && unit.line() == denial.line()
                && start >= denial.claimStart()
                && start < denial.claimEnd();
        boolean beside = denial.beside() && unit.line() == denial.line() - 1;
        if (carries || beside && verdictBeside(unit, found, chains)) {
          carried.add("c" + (i + 1));
        }
      }
      denials.add(
          new Denial(
              page.span(quoteStart(line), quoteEnd(line)),
              origin,
              chain.stream().filter(source -> !source.equals(origin)).toList(),
              own,
              carried,
              !denial.carriesClaim(),
              denial.who(),
              frames.frame(line, new Range(0, line.tokens().size()))));
    }
    return denials;
  }

  /** "We wrongly reported that": the paper speaks of itself, unless it quotes somebody. */
  private boolean isOutlet(Draft draft) {
    Phrases phrases = new Phrases(lines.get(draft.line()));
    Range source = draft.source();
    return source.size() == 1
        && phrases.is(source.from(), "we")
        && !quotations.inside(draft.line(), source.from());
  }

  private static int quoteStart(Line line) {
    return line.start();
  }

  private static int quoteEnd(Line line) {
    return line.end();
  }

  /** The attribution within whose content the denial stands, or that is the denial; else −1. */
  private int speaker(Denials.Found denial) {
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.kind() == Kind.WORDS) {
        continue;
      }
      Line line = lines.get(draft.line());
      int cue = line.tokens().get(draft.cue().from()).start();
      boolean is =
          (draft.kind() == Kind.DENY || draft.kind() == Kind.NOUN)
              && denial.start() <= cue
              && cue < denial.end();
      boolean within = draft.kind() != Kind.DENY && covers(draft, denial);
      if (is) {
        return i;
      }
      if (within) {
        best = i;
      }
    }
    return best;
  }

  private boolean covers(Draft draft, Denials.Found denial) {
    for (Draft.Piece piece : draft.content()) {
      List<Token> tokens = lines.get(piece.line()).tokens();
      int start = tokens.get(piece.range().from()).start();
      int end = tokens.get(Math.max(piece.range().from(), piece.range().to() - 1)).end();
      if (piece.line() == denial.line() && start < denial.end() && denial.start() < end) {
        return true;
      }
    }
    return false;
  }
}
