package org.gainsay.link;

import java.util.List;
import java.util.Optional;
import org.gainsay.fact.Clash;
import org.gainsay.link.StanceWords.Hit;
import org.gainsay.link.StanceWords.Kind;
import org.gainsay.tag.TaggedText.Word;

/** Whether a text says of a claim that it is not so. */
final class PairPolarity {
  private final Pair pair;
  private final PairSeen seen;
  private final List<Word> words;

  PairPolarity(Pair pair, PairSeen seen) {
    this.pair = pair;
    this.seen = seen;
    this.words = pair.words();
  }

  void add() {
    negations();
    reversals();
  }

  private void negations() {
    int deed = pair.alignment().deed();
    boolean claimed =
        pair.claim().negations().stream()
            .anyMatch(
                at ->
                    Scopes.FIRM.contains(pair.claimed().get(at).lower())
                        && (at == 0 || at < deed && deed < pair.claim().end(at) || deed < 0));
    for (int at : pair.text().negations()) {
      boolean reaches = pair.alignment().sharedBetween(at + 1, pair.text().end(at)) > 0;
      String word = words.get(at).lower();
      if (!claimed) {
        seen.add(
            new PairFeature(
                "negation: " + word,
                reaches ? "negation reaches the claim" : "negation beside the claim",
                Optional.of(new Clash(Clash.Kind.POLARITY, "", around(at)))));
        seen.add("negation: " + word);
        seen.add("negation of " + pair.text().object(at, pair.alignment()));
        seen.flag(reaches ? "negated" : "negation");
        if (at <= 1) {
          seen.add("opens with negation");
        }
      }
    }
    if (claimed) {
      seen.add(
          pair.text().negations().isEmpty() ? "only the claim is negated" : "both are negated");
    }
  }

  private String around(int at) {
    StringBuilder out = new StringBuilder();
    for (int i = at; i < Math.min(words.size(), at + 4); i++) {
      out.append(i == at ? "" : " ").append(words.get(i).text());
    }
    return out.toString();
  }

  /** Whether what reverses the claim's truth comes in an odd number more than in the claim. */
  private void reversals() {
    int there = reversalsThere();
    int here = pair.claim().negations().size() + pair.claim().hits(Kind.REFUTING).size();
    if ((there + here) % 2 == 1) {
      seen.flag("reversed");
      seen.add("reversed");
    } else if (there > 1) {
      seen.flag("double negation");
      seen.add("double negation");
    }
  }

  private int reversalsThere() {
    Scopes text = pair.text();
    int count = 0;
    for (int at : text.negations()) {
      boolean other =
          text.hits().stream()
              .anyMatch(
                  hit ->
                      (hit.kind() == Kind.REFUTING || hit.kind() == Kind.DENYING)
                          && at < hit.from()
                          && hit.from() < text.end(at));
      count += other || pair.alignment().sharedBetween(at + 1, text.end(at)) > 0 ? 1 : 0;
    }
    int last = -1;
    for (Hit hit : text.hits()) {
      boolean refutes = hit.kind() == Kind.REFUTING || hit.kind() == Kind.DENYING;
      if (refutes && hit.from() > last) {
        count++;
        last = hit.to();
      }
    }
    return count;
  }
}
