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

  /** What readers are told to do with a post; the tagger takes some of them for nouns. */
  private static final String[] ORDERS = {
    "click", "donate", "follow", "forward", "like", "repost", "retweet", "share", "subscribe"
  };

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
    if (aboutItself(phrases) && (unit.draft() < 0 || isOfThePaper(phrases, unit.range()))) {
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
    if (phrases.is(unit.range().from(), "whether")
        || isForecast(phrases, unit.range())
        || isNoStatement(phrases, unit.range())
        || Opinions.isOne(phrases, unit.range())
        || unit.draft() < 0 && (isGuess(phrases, unit.range()) || isWished(phrases, unit.range()))
        || line.role() == Line.Role.TITLE && isLabel(phrases, unit.range())) {
      return false;
    }
    if (phrases.is(unit.range().to(), "?")) {
      // Only a question that the text says yes to is among the candidates.
      return true;
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

  /** "Our readers tell us that they love this newspaper". */
  private static boolean isOfThePaper(Phrases phrases, Range said) {
    for (int i = said.from() + 1; i < said.to(); i++) {
      if (PAPER.contains(phrases.at(i).lemma()) && phrases.is(i - 1, "this", "our")) {
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
    for (int i = 0; i < 4; i++) {
      if (phrases.is(i, "views", "opinions") && phrases.is(i + 1, "expressed", "stated")) {
        return true;
      }
    }
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
        || line.tokens().stream().anyMatch(ClaimFilter::isCount);
  }

  /** A number in two digits or more that is no year: appeals count in words. */
  private static boolean isCount(Token token) {
    return token.text().matches("\\d[\\d,.]*\\d") && !Dates.isYear(token.text());
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

  /** "Trains may be delayed": in the article's own voice, what is possible and no more. */
  private static boolean isGuess(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (phrases.isFinite(i)) {
        boolean past = phrases.is(i + 1, "have");
        boolean condition = phrases.is(i, "could") && hasIf(phrases, range);
        return (phrases.is(i, "may", "might") || condition) && !past;
      }
    }
    return false;
  }

  /** "Tap water is clean": what the tagger took for an order is the first noun of a subject. */
  private static boolean isNounOf(Phrases phrases, Range range) {
    int i = range.from() + 1;
    while (i < range.to() && !phrases.isFinite(i)) {
      if (phrases.isSubordinator(i) || phrases.is(i, ",", "and", "or", "but", "to")) {
        return false;
      }
      i++;
    }
    boolean noun = phrases.isTag(range.from() + 1, "NN") || phrases.isFinite(range.from() + 1);
    return i < range.to() && noun;
  }

  private static boolean hasIf(Phrases phrases, Range range) {
    for (int i = range.from(); i < phrases.size(); i++) {
      if (phrases.is(i, "if", "unless")) {
        return true;
      }
    }
    return false;
  }

  /** "We hope that somebody buys it | and turns it into a library". */
  private static boolean isWished(Phrases phrases, Range range) {
    return range.from() > 2
        && phrases.is(0, "i", "we", "let")
        && phrases.is(phrases.is(0, "let") ? 2 : 1, "hope", "wish", "want", "pray", "urge");
  }

  /** "Hungry in Shanghai": a headline without a verb and without a noun that is no name. */
  private static boolean isLabel(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      boolean noun = phrases.isTag(i, "NN") && !phrases.isTag(i, "NNP");
      if (phrases.isTag(i, "VB") || noun || phrases.isTag(i, "CD")) {
        return false;
      }
    }
    return true;
  }

  /** "Share this now", "I wish you well", "is likely to win", "snow expected". */
  private static boolean isNoStatement(Phrases phrases, Range range) {
    int from = range.from();
    boolean order =
        (phrases.at(from).tag().equals("VB") || phrases.is(from, ORDERS))
            && phrases.line().role() == Line.Role.BODY
            && !isNounOf(phrases, range);
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
