package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.tag.Draft.Kind;

/**
 * Denials by verdicts that stand apart from the claim: the answer to a question, the line "Verdict:
 * false" under the line "Claim: ...", the clause that takes back the one before it.
 */
final class Verdicts {
  private static final Pattern NO =
      Pattern.compile(
          "^\\W*(?:(?:the )?(?:short )?answer(?: is|:)? )?(?:no|nope|not so|not true|not at all|not quite"
              + "|not really|false|untrue|wrong|nonsense|hardly|never|far from it"
              + "|(?:it|he|she|they|there) (?:did|does|do|has|have|is|are|was|were|had)(?: not|n't| n't))\\b"
              + "(?! (?:one|later|more|longer|only|less|doubt)\\b).*");
  private static final Pattern ASKED =
      Pattern.compile(
          "^\\W*(?:fact[- ]?check ?[:\u2013-] ?)?(?:so |but |and )?(?:(?:is|was) it (?:really )?true that"
              + " |(?:did|does|do|has|have|had|is|are|was|were|will|can|could|should) )?(?:really )?"
              + "(?<x>.*\\w)\\W*$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\W*(?:the )?(?:(?:first|second|third|next) )?(?:claims?|myths?|rumou?rs?|fiction|statement"
              + "|what (?:is|was|they) (?:claimed|said|say|claim))(?: (?:no\\. ?)?\\d+| (?:one|two|three"
              + "|four|five))? ?[:\u2013-] ?\\W*(?<x>.{6,}\\w)\\W*$");
  private static final Pattern RULING =
      Pattern.compile(
          "^\\W*(?:the |our )?(?:verdict|rating|ruling|result|conclusion|finding|findings|assessment"
              + "|fact|facts|truth|reality|what we found)\\b ?(?:is|:|\u2013|-).*");
  private static final Pattern TRUE =
      Pattern.compile(
          ".*\\b(?:verdict|rating|ruling|result|conclusion|finding|assessment)\\W+(?:is )?(?:mostly |partly"
              + " |half )?(?:true|correct|accurate)\\b.*");

  /** How many sentences after a claim its verdict may stand. */
  private static final int REACH = 8;

  private final List<Line> lines;
  private final List<Draft> drafts;
  private final List<String> text = new ArrayList<>();

  Verdicts(Page page, List<Line> lines, List<Draft> drafts) {
    this.lines = lines;
    this.drafts = drafts;
    for (Line line : lines) {
      text.add(page.chars().substring(line.start(), line.end()).toLowerCase(Locale.ROOT));
    }
  }

  List<Denials.Found> find() {
    List<Denials.Found> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).boilerplate() && !lines.get(i).tokens().isEmpty()) {
        answered(i, found);
        labelled(i, found);
        takenBack(i, found);
      }
    }
    return found;
  }

  /** "Has the vote been postponed? No." denies what the question asks. */
  private void answered(int i, List<Denials.Found> found) {
    List<Token> tokens = lines.get(i).tokens();
    boolean asked = tokens.size() > 3 && tokens.get(tokens.size() - 1).is("?");
    if (asked && i + 1 < lines.size() && NO.matcher(text.get(i + 1)).matches()) {
      carried(i, ASKED, found);
    }
  }

  /** "Claim: ...", "Myth: ...", and a line that rules on it before the next claim comes. */
  private void labelled(int i, List<Denials.Found> found) {
    if (!LABEL.matcher(text.get(i)).matches()) {
      return;
    }
    for (int n = i + 1; n < Math.min(lines.size(), i + REACH); n++) {
      if (LABEL.matcher(text.get(n)).matches()) {
        return;
      }
      if (RULING.matcher(text.get(n)).matches()) {
        if (!TRUE.matcher(text.get(n)).matches()) {
          carried(i, LABEL, found);
        }
        return;
      }
    }
  }

  private void carried(int i, Pattern pattern, List<Denials.Found> found) {
    Matcher matcher = pattern.matcher(text.get(i));
    if (matcher.matches()) {
      Line line = lines.get(i);
      int start = line.start() + matcher.start("x");
      int end = line.start() + matcher.end("x");
      found.add(new Denials.Found(i, line.start(), line.end(), start, end, "", false));
    }
  }

  /** "The army said X, a claim that was contradicted by video": X, which is somebody's words. */
  private void takenBack(int i, List<Denials.Found> found) {
    for (Pattern pattern : DenialPatterns.AFTER) {
      Matcher matcher = pattern.matcher(text.get(i));
      if (matcher.find()) {
        int at = lines.get(i).start() + matcher.start();
        Range said = said(i, at);
        if (!said.isEmpty()) {
          int end = lines.get(i).start() + matcher.end();
          found.add(new Denials.Found(i, at, end, said.from(), said.to(), "", false));
          return;
        }
      }
    }
  }

  /** The characters of the nearest content before an offset; empty where nobody said anything. */
  private Range said(int i, int at) {
    Range best = Range.NONE;
    List<Token> tokens = lines.get(i).tokens();
    for (Draft draft : drafts) {
      for (Draft.Piece piece : draft.content()) {
        boolean here = piece.line() == i && !piece.range().isEmpty() && draft.kind() != Kind.DENY;
        int start = here ? tokens.get(piece.range().from()).start() : at;
        if (start < at && start >= best.from()) {
          int end = Math.min(at, tokens.get(piece.range().to() - 1).end());
          best = new Range(start, end);
        }
      }
    }
    return best;
  }
}
