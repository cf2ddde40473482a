package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.tag.Draft.Kind;

/**
 * The attributions that patterns find in one line: precise where a sentence is built as they
 * expect. The model takes them for hints.
 */
final class AttributionPatterns {
  private static final Map<String, String> CUES = WordLists.map("cues.txt");
  private static final Set<String> NOUNS = WordLists.set("noun-cues.txt");

  private final List<Draft> found = new ArrayList<>();
  private final VerbCue verbs;

  AttributionPatterns(Phrases phrases, int index, Quotations quotations) {
    this.verbs = new VerbCue(phrases, index, quotations);
    Line line = phrases.line();
    for (int i = 0; i < phrases.size(); i++) {
      Token token = phrases.at(i);
      String kind = CUES.get(token.lemma());
      if (token.tag().startsWith("VB") && kind != null && !quotations.inside(index, i)) {
        verbs.at(i, Kind.valueOf(kind), found).ifPresent(found::add);
      } else if (token.is("according") && phrases.is(i + 1, "to")) {
        OtherCues.accordingTo(phrases, index, i).ifPresent(found::add);
      } else if (token.isNoun() && NOUNS.contains(token.lemma()) && !quotations.inside(index, i)) {
        OtherCues.noun(phrases, index, i).ifPresent(found::add);
      } else if (token.is(":") && line.role() != Line.Role.BODY) {
        ColonCues.colon(line, phrases, index, i).ifPresent(found::add);
      }
    }
  }

  /**
   * What stands around a verb that no list knows, if it were a cue: its subject, and what follows.
   */
  Optional<Draft> around(Cue cue) {
    return cue.form() == Cue.Form.VERB
        ? verbs.at(cue.head(), cue.guess(), found)
        : Optional.empty();
  }

  /** What a pattern found around a cue. */
  Optional<Draft> at(Cue cue) {
    return found.stream().filter(draft -> draft.cue().overlaps(cue.words())).findFirst();
  }
}
