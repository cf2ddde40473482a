package org.gainsay.link;

import java.util.List;
import java.util.Set;
import org.gainsay.link.StanceWords.Kind;
import org.gainsay.tag.TaggedText.Word;

/** How a text is laid out: as a question, in quotation marks, with a colon. */
final class PairLayout {
  private final Pair pair;
  private final PairSeen seen;
  private final List<Word> words;
  private final PairSpeakers speakers;

  PairLayout(Pair pair, PairSeen seen) {
    this.pair = pair;
    this.seen = seen;
    this.words = pair.words();
    this.speakers = new PairSpeakers(pair);
  }

  void add() {
    question();
    quotation();
    frame();
    colon();
    sentences();
  }

  private void question() {
    if (words.isEmpty()) {
      return;
    }
    boolean mark = words.stream().anyMatch(word -> word.text().contains("?"));
    boolean ends = words.get(words.size() - 1).text().contains("?");
    Word first = words.get(0);
    boolean inverted =
        first.isVerb()
            && Set.of("be", "do", "have", "can", "could", "will", "would", "may", "should")
                .contains(first.lemma());
    if (mark) {
      seen.add(ends ? "question" : "question within");
      seen.flag("question");
      seen.add(
          "question opens with "
              + (inverted ? "a verb" : first.tag().startsWith("W") ? first.lower() : "others"));
    } else if (first.tag().startsWith("W")) {
      seen.add("opens with " + first.lower());
    }
  }

  /** Quotation marks around words of the claim, or around few words: others say so. */
  private void quotation() {
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      String mark = words.get(i).text();
      if (!mark.equals("\"") && !mark.equals("'")) {
        continue;
      }
      if (open < 0) {
        open = i;
        continue;
      }
      int length = i - open - 1;
      int shared = pair.alignment().sharedBetween(open + 1, i);
      if (length > 0 && length <= 5) {
        seen.add(shared > 0 ? "scare quotes around the claim" : "scare quotes");
        seen.flag("quotes");
      } else if (length > 5) {
        seen.add(shared > 0 ? "quotation of the claim" : "quotation");
      }
      open = -1;
    }
  }

  /** What the text says it speaks of: "reports of", "the video". */
  private void frame() {
    boolean frame =
        words.stream().anyMatch(word -> word.isNoun() && Scopes.FRAMES.contains(word.lemma()));
    boolean own =
        pair.claimed().stream()
            .anyMatch(word -> word.isNoun() && Scopes.FRAMES.contains(word.lemma()));
    if (frame) {
      seen.add(own ? "both speak of a report" : "speaks of a report");
      seen.flag("frame");
    }
  }

  private void sentences() {
    int sentences = words.isEmpty() ? 0 : words.get(words.size() - 1).sentence() + 1;
    if (sentences > 1) {
      seen.add("several sentences");
    }
  }

  /** Who stands before the colon of a headline, or after it: a report, or somebody. */
  private void colon() {
    for (int i = 1; i < words.size() - 1; i++) {
      if (!words.get(i).text().equals(":")) {
        continue;
      }
      int from = 0;
      int to = i;
      boolean before = i <= 4 && pair.alignment().sharedBetween(0, i) == 0;
      if (!before && words.size() - i <= 5) {
        from = i + 1;
        to = words.size();
      } else if (!before) {
        continue;
      }
      int begin = from;
      int end = to;
      boolean hearsay =
          pair.text().hits(Kind.HEARSAY).stream()
              .anyMatch(hit -> begin <= hit.from() && hit.from() < end);
      seen.add(
          hearsay
              ? "credited to a report"
              : (before ? "colon after " : "colon before ") + speakers.of(begin, end));
    }
  }
}
