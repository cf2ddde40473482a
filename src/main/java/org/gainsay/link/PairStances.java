package org.gainsay.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.link.StanceWords.Hit;
import org.gainsay.link.StanceWords.Kind;
import org.gainsay.tag.TaggedText.Word;

/** Words of stance in a text: "hoax", "denied", "confirms", "reportedly". */
final class PairStances {
  private static final Set<Kind> WEIGHTY =
      EnumSet.of(
          Kind.REFUTING,
          Kind.DENYING,
          Kind.DOUBTING,
          Kind.HEARSAY,
          Kind.CLAIMING,
          Kind.CONFIRMING,
          Kind.MODAL,
          Kind.PERSISTING,
          Kind.DISPLACED,
          Kind.FAILING);

  private final Pair pair;
  private final PairSeen seen;
  private final List<Word> words;
  private final PairSpeakers speakers;

  /** Whether the claim says that something has happened: then a plan does not confirm it. */
  private final boolean past;

  PairStances(Pair pair, PairSeen seen) {
    this.pair = pair;
    this.seen = seen;
    this.words = pair.words();
    this.speakers = new PairSpeakers(pair);
    this.past =
        pair.claimed().stream()
            .anyMatch(word -> word.tag().equals("VBD") || word.tag().equals("VBN"));
  }

  void add() {
    pair.text().hits().forEach(this::add);
  }

  private void add(Hit hit) {
    if (hit.kind() == Kind.STATING) {
      seen.add("stated by " + speakers.of(hit));
    }
    if (hit.kind() == Kind.PLAIN || hit.kind() == Kind.AUTHORITY) {
      return;
    }
    String label = hit.kind().label();
    if (hit.kind() == Kind.PLANNING && !past) {
      return;
    }
    boolean both = !pair.claim().hits(hit.kind()).isEmpty();
    if (both) {
      seen.add(label + " in both");
      return;
    }
    if (hit.from() <= 1) {
      seen.add("opens with " + label);
    } else if (hit.to() >= words.size() - 1) {
      seen.add("ends with " + label);
    }
    if (pair.text().isNegated(hit)) {
      seen.add(PairFeature.of("negated " + label, hit.words()));
      seen.add("negated " + label + ": " + hit.words());
      seen.flag("negated " + label);
      return;
    }
    seen.add(PairFeature.of(label + " word", hit.words()));
    if (hit.kind() != Kind.DENYING) {
      seen.add(label + " word: " + hit.words());
    }
    if (WEIGHTY.contains(hit.kind())) {
      seen.flag(label);
      seen.add(PairFeature.of(label + " word " + where(hit), hit.words()));
    }
    if (hit.kind() == Kind.DENYING || hit.kind() == Kind.DOUBTING || hit.kind() == Kind.FAILING) {
      seen.add(label + " of " + pair.text().object(hit, pair.alignment()));
    }
    if (hit.kind() == Kind.DENYING
        && pair.alignment().sharedBetween(pair.text().begin(hit.from()), hit.from()) > 0) {
      seen.add("denied by one of the claim");
    }
  }

  private String where(Hit hit) {
    if (pair.alignment().first() < 0) {
      return "without shared words";
    }
    if (hit.to() <= pair.alignment().first()) {
      return "before the shared words";
    }
    return hit.from() > pair.alignment().last()
        ? "after the shared words"
        : "amid the shared words";
  }
}
