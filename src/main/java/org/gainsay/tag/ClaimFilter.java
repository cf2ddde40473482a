package org.gainsay.tag;

import java.util.List;
import java.util.Set;
import org.gainsay.tag.Draft.Kind;

/** Which candidates are claims: by their grammar first, then by the trained model. */
final class ClaimFilter {
  private static final Set<String> WISHES =
      Set.of(
          "hope",
          "want",
          "plan",
          "expect",
          "wonder",
          "vow",
          "promise",
          "pledge",
          "threaten",
          "worry",
          "predict",
          "forecast",
          "propose",
          "demand",
          "urge",
          "call",
          "support",
          "oppose",
          "endorse",
          "ask");

  /** What they are followed by is a claim only where it says what somebody did. */
  private static final Set<String> JUDGEMENTS =
      Set.of(
          "praise",
          "welcome",
          "criticise",
          "criticize",
          "condemn",
          "denounce",
          "mock",
          "defend",
          "thank",
          "hail");

  /** What a paper that speaks of itself speaks of. */
  private static final Set<String> PAPER =
      Set.of(
          "reader",
          "newspaper",
          "paper",
          "website",
          "journalism",
          "newsroom",
          "editor",
          "newsletter",
          "subscriber",
          "support",
          "donation",
          "donate",
          "subscribe",
          "publish",
          "print",
          "correct",
          "apologise",
          "apologize",
          "paywall");

  private static final Set<String> FUTURE =
      Set.of("will", "would", "should", "must", "shall", "ought", "'ll", "wo");

  /**
   * How probable a claim must be. Most clauses of news are claims, and one that is lost cannot be
   * rated, so less than even odds will do; the less where somebody is said to have said it.
   */
  private static final double LIKELY = 0.18;

  private static final double LIKELY_SAID = 0.15;

  /** How probable it must be of a sentence that stands among appeals. */
  private static final double CERTAIN = 0.9;

  private final ClaimModel model;
  private final Appeals appeals;
  private final boolean postsItself;

  /**
   * A filter for one article.
   *
   * @param postsItself whether "we" in the article's own voice are those who were there: a post of
   *     local reporters, a ministry's statement
   */
  ClaimFilter(ClaimModel model, Appeals appeals, boolean postsItself) {
    this.appeals = appeals;
    this.model = model;
    this.postsItself = postsItself;
  }

  boolean accepts(ClaimUnits.Unit unit, List<Line> lines, List<Draft> drafts) {
    if (unit.denied()) {
      return true;
    }
    Line line = lines.get(unit.line());
    Phrases phrases = new Phrases(line);
    if (unit.draft() < 0 && aboutItself(phrases)) {
      return false;
    }
    String cue = "";
    if (unit.draft() >= 0) {
      Draft draft = drafts.get(unit.draft());
      cue = new Phrases(lines.get(draft.line())).at(draft.cue().to() - 1).lemma();
      boolean judgement = JUDGEMENTS.contains(cue) && !saysWhatFor(phrases, unit.range());
      if (draft.kind() == Kind.ASK
          || WISHES.contains(cue)
          || judgement
          || !Happenings.tells(phrases, unit.range())) {
        return false;
      }
    }
    if (phrases.is(unit.range().to(), "?")
        || phrases.is(unit.range().from(), "whether")
        || isForecast(phrases, unit.range())
        || isNoStatement(phrases, unit.range())) {
      return false;
    }
    List<Token> tokens = line.tokens().subList(unit.range().from(), unit.range().to());
    double probability = model.probability(tokens, cue, line.role());
    boolean appeal = unit.draft() < 0 && appeals.contain(unit.line());
    double least = appeal ? CERTAIN : unit.draft() >= 0 ? LIKELY_SAID : LIKELY;
    return probability >= least && !(appeal && (speaksOfItself(line) || !isNews(line)));
  }

  /** "praised the strikers for feeding the dogs". */
  private static boolean saysWhatFor(Phrases phrases, Range range) {
    for (int i = range.from(); i + 1 < range.to(); i++) {
      if (phrases.is(i, "for") && phrases.isTag(i + 1, "VBG")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The paper's talk about itself: "Our readers ...", "We have never ..."; not what it has seen or
   * done on the spot.
   */
  private boolean aboutItself(Phrases phrases) {
    if (postsItself || !phrases.is(0, "we", "our", "us", "your", "you")) {
      return false;
    }
    boolean told = false;
    boolean paper = false;
    for (int i = 0; i < phrases.size(); i++) {
      told |= phrases.isTag(i, "VBD") || phrases.is(i, "saw", "seen", "counted", "visited");
      paper |= i > 0 && PAPER.contains(phrases.at(i).lemma());
    }
    return !told || paper;
  }

  /** Amid appeals only what tells of a person, a place or a number can be news. */
  private static boolean isNews(Line line) {
    return line.names().stream().anyMatch(name -> name.type() != Name.Type.ORGANIZATION)
        || line.tokens().stream().anyMatch(token -> token.tag().equals("CD"));
  }

  private static boolean speaksOfItself(Line line) {
    return line.tokens().stream()
        .anyMatch(token -> token.is("we") || token.is("our") || token.is("us"));
  }

  private static boolean isForecast(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (phrases.isSubordinator(i) && i > range.from()) {
        return false;
      }
      if (phrases.isFinite(i)) {
        return FUTURE.contains(phrases.at(i).lower()) && !phrases.is(i + 1, "have");
      }
    }
    return phrases.is(range.from(), "to");
  }

  /** "Share this now", "I wish you well", "is likely to win", "snow expected". */
  private static boolean isNoStatement(Phrases phrases, Range range) {
    int from = range.from();
    boolean order = phrases.at(from).tag().equals("VB") && phrases.line().role() == Line.Role.BODY;
    boolean wish =
        phrases.is(from, "i", "we") && phrases.is(from + 1, "wish", "hope", "want", "urge");
    for (int i = from; i < range.to(); i++) {
      boolean outlook =
          phrases.is(
                  i, "likely", "expected", "set", "due", "poised", "scheduled", "bound", "unlikely")
              && (phrases.is(i + 1, "to") || i == range.to() - 1);
      if (outlook || phrases.is(i, "deserve", "deserves")) {
        return true;
      }
    }
    return order || wish;
  }
}
