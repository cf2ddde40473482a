package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.gainsay.tag.Draft.Kind;
import org.gainsay.tag.Draft.Piece;

/**
 * Finds who says what: words that a model takes for cues ("said", "according to", a headline's
 * colon), and around each its source and its content. One for all threads.
 */
final class AttributionFinder {
  /** How probable a cue must be: where precision is worth what recall costs. */
  private static final double LIKELY = 0.6;

  /** How probable a cue must be around which a pattern found what it expects. */
  private static final double LIKELY_AS_EXPECTED = 0.3;

  /** How probable a verb must be that no list knows, or that is a participle. */
  private static final double LIKELY_THOUGH_UNKNOWN = 0.75;

  /** How probable a cue must be within a quotation: few are worth to be told apart there. */
  private static final double LIKELY_IN_QUOTE = 0.9;

  private final AttributionModel model;

  AttributionFinder(AttributionModel model) {
    this.model = model;
  }

  /** The attributions of an article, in order of their cues. */
  List<Draft> find(List<Line> lines) {
    List<Draft> drafts = new ArrayList<>();
    Quotations quotations = new Quotations(lines);
    RunningQuotes running = new RunningQuotes(lines, quotations);
    SpeakerLines speakers = new SpeakerLines(lines, quotations);
    for (int i = 0; i < lines.size(); i++) {
      Optional<Draft> named = speakers.at(i);
      if (named.isPresent()) {
        replace(drafts, named.get(), AttributionFinder::covers);
        drafts.add(named.get());
        continue;
      }
      if (lines.get(i).boilerplate() || lines.get(i).tokens().isEmpty()) {
        continue;
      }
      Phrases phrases = new Phrases(lines.get(i));
      boolean goesOn = i > 0 && lines.get(i - 1).paragraph() == lines.get(i).paragraph();
      if (goesOn && OtherCues.opensSoSays(phrases)) {
        OtherCues.backward(phrases, i, lines.get(i - 1)).ifPresent(drafts::add);
        continue;
      }
      int line = i;
      List<Draft> found = inLine(phrases, i, quotations, running);
      if (found.isEmpty()) {
        found = OtherCues.bracketed(phrases, i).stream().toList();
      }
      if (found.stream().allMatch(draft -> quotations.inside(line, draft.cue().from()))) {
        running.silent(i, drafts);
      }
      for (Draft draft : found) {
        replace(drafts, draft, (one, earlier) -> one.content().containsAll(earlier.content()));
      }
      drafts.addAll(found);
    }
    return drafts;
  }

  /**
   * Takes out those before that name nobody and whose content another draft takes over. Only the
   * last ones are looked at: content stands where its draft was found or after it, so what was
   * found before the first line of the new content holds none of it.
   */
  private static void replace(
      List<Draft> drafts, Draft draft, BiPredicate<Draft, Draft> takesOver) {
    int first = draft.content().stream().mapToInt(Piece::line).min().orElse(0);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft earlier = drafts.get(i);
      boolean silent = isSilent(earlier);
      if (silent && takesOver.test(draft, earlier)) {
        drafts.remove(i);
      } else if ((silent ? lastLine(earlier) : earlier.line()) < first) {
        return;
      }
    }
  }

  private static int lastLine(Draft draft) {
    return draft.content().stream().mapToInt(Piece::line).max().orElse(draft.line());
  }

  private static boolean covers(Draft draft, Draft earlier) {
    return earlier.content().stream()
        .anyMatch(piece -> draft.covers(piece.line(), piece.range().from()));
  }

  private static boolean isSilent(Draft draft) {
    return draft.source().isEmpty() && draft.kind() == Kind.SAY && draft.cue().from() == 0;
  }

  private List<Draft> inLine(
      Phrases phrases, int index, Quotations quotations, RunningQuotes running) {
    AttributionPatterns patterns = new AttributionPatterns(phrases, index, quotations);
    CueFeatures features = new CueFeatures(phrases, index, quotations, patterns);
    Subjects subjects = new Subjects(phrases, index, quotations);
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      if (Cue.isHead(phrases, i)) {
        Cue cue = Cue.at(phrases, i);
        double probability = model.probability(features.of(cue));
        Optional<Draft> pattern = patterns.at(cue);
        double needed = quotations.inside(index, i) ? LIKELY_IN_QUOTE : least(cue);
        if (probability >= (pattern.isPresent() ? LIKELY_AS_EXPECTED : needed)) {
          pattern
              .or(() -> shared(cue, patterns, subjects, found))
              .or(
                  () ->
                      around(cue, index, quotations)
                          .filter(draft -> !isSwapped(draft, cue, subjects))
                          .or(() -> patterns.around(cue)))
              .filter(draft -> pattern.isPresent() || !isSight(cue, draft, quotations))
              .filter(draft -> found.stream().noneMatch(other -> other.cue().overlaps(draft.cue())))
              .map(draft -> withSharedSource(draft, cue, subjects, found))
              .ifPresent(found::add);
        }
      }
    }
    return found.stream()
        .flatMap(draft -> ColonCues.saidInstead(draft, phrases))
        .map(draft -> running.withLater(draft, phrases, found))
        .map(running::withEarlier)
        .toList();
  }

  /** Whether what is taken for said is who says it: the subject of the verb. */
  private static boolean isSwapped(Draft draft, Cue cue, Subjects subjects) {
    Range words = cue.words();
    if (cue.form() != Cue.Form.VERB || cue.isPassive() || draft.source().from() < words.to()) {
      return false;
    }
    Range subject = subjects.before(words.from());
    return draft.content().stream()
        .allMatch(piece -> !subject.isEmpty() && subject.contains(piece.range()));
  }

  /** "Workers found rust": what was seen rather than what was said. */
  private static boolean isSight(Cue cue, Draft draft, Quotations quotations) {
    Piece said = draft.content().get(0);
    boolean seen = cue.lemma().equals("find") || cue.lemma().equals("show");
    boolean after = said.range().from() >= cue.words().to();
    return seen
        && after
        && !cue.phrases().hasFinite(said.range())
        && !quotations.touches(said)
        && cue.phrases().isTag(said.range().from() - 1, "VB");
  }

  /** A verb that no list knows must be likelier, and a participle: "backed by helicopters". */
  private static double least(Cue cue) {
    boolean unknown =
        cue.form() == Cue.Form.VERB && cue.verbClass().equals("-") && !cue.token().is("according");
    boolean reduced = cue.token().tag().equals("VBN") && cue.words().from() == cue.head();
    boolean listed = !cue.listed().equals("-");
    return unknown && !listed || reduced ? LIKELY_THOUGH_UNKNOWN : LIKELY;
  }

  /** ", comparing him to": a cue that shares its subject, with what follows it. */
  private static Optional<Draft> shared(
      Cue cue, AttributionPatterns patterns, Subjects subjects, List<Draft> before) {
    if (cue.form() != Cue.Form.VERB || subjects.shared(cue, before).isEmpty()) {
      return Optional.empty();
    }
    return patterns.around(cue);
  }

  /** ", adding that": the speaker is the one before. */
  private static Draft withSharedSource(
      Draft draft, Cue cue, Subjects subjects, List<Draft> before) {
    boolean own = !draft.source().isEmpty() || cue.form() != Cue.Form.VERB || cue.isPassive();
    return own ? draft : draft.from(subjects.shared(cue, before));
  }

  private Optional<Draft> around(Cue cue, int line, Quotations quotations) {
    Phrases phrases = cue.phrases();
    Segments segments = new Segments(cue);
    PartFeatures features = new PartFeatures(cue, segments, line, quotations);
    Parts parts = new Parts(phrases, segments, model.labels(segments, features));
    Range source = parts.source();
    List<Piece> content = new ArrayList<>();
    boolean clause = false;
    ContentEnd ends = new ContentEnd(phrases, line, quotations);
    for (Range labelled : parts.content()) {
      boolean within = quotations.inside(line, cue.head());
      Range range = within ? labelled : quotations.whole(line, labelled);
      if (range.overlaps(cue.words()) || range.overlaps(source)) {
        range = labelled;
      }
      Piece piece = new Piece(line, ends.of(cue, range));
      if (content.stream().noneMatch(other -> other.range().overlaps(piece.range()))) {
        content.add(piece);
      }
      clause |= phrases.hasFinite(range) || quotations.inside(line, range.from());
    }
    if (content.isEmpty() || isNobody(phrases, source)) {
      return Optional.empty();
    }
    Kind kind = cue.kind(clause);
    Range listener = kind == Kind.TELL ? listener(phrases, cue, content) : Range.NONE;
    return Optional.of(new Draft(line, source, listener, cue.words(), content, kind));
  }

  /** "You know", "nobody says"; "what the radio said about it" says nothing of what it said. */
  private static boolean isNobody(Phrases phrases, Range source) {
    boolean one = source.size() == 1;
    boolean nobody = one && phrases.is(source.from(), "you", "nobody", "none", "anyone", "what");
    return nobody || !source.isEmpty() && phrases.is(source.from() - 1, "what");
  }

  /** Whom it was told: what follows the cue and is neither source nor content. */
  private static Range listener(Phrases phrases, Cue cue, List<Piece> content) {
    Range after = phrases.nounPhraseAt(cue.words().to());
    boolean said = content.stream().anyMatch(piece -> piece.range().overlaps(after));
    return said ? Range.NONE : after;
  }
}
