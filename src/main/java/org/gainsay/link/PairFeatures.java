package org.gainsay.link;

import java.util.List;
import org.gainsay.link.RelationModel.Stance;
import org.gainsay.tag.TaggedText;
import org.gainsay.tag.TaggedText.Word;

/**
 * What speaks for a text's confirming a claim, contradicting it, or doing neither. Each is named so
 * that a reader can find it in the two texts.
 */
final class PairFeatures {
  private static final String SAYS = "says: ";
  private static final String ALWAYS = "always";
  private static final String TOLD = "told outright";
  private static final String DENIED = "denied outright";
  private static final String OPEN = "left open";

  private final Pair pair;
  private final PairSeen seen = new PairSeen();
  private final List<Word> words;

  private PairFeatures(Pair pair) {
    this.pair = pair;
    this.words = pair.words();
  }

  /** Everything that is to be seen, in order, none twice. */
  static List<PairFeature> of(
      TaggedText claim, TaggedText text, Lexicon lexicon, StanceWords stances) {
    Pair pair = Pair.of(claim, text, lexicon, stances);
    return new PairFeatures(pair).all(new PairClashes(pair, lexicon));
  }

  private List<PairFeature> all(PairClashes clashes) {
    seen.add(ALWAYS);
    coverage();
    new PairStances(pair, seen).add();
    new PairPolarity(pair, seen).add();
    new PairLayout(pair, seen).add();
    deed();
    for (PairFeature clash : clashes.all()) {
      seen.add(clash);
      seen.flag(clash.key());
    }
    others();
    plainReading();
    combine();
    return seen.all();
  }

  /** What the words of a text say, whatever stands around them. */
  static Stance saysOutright(List<PairFeature> features) {
    for (PairFeature feature : features) {
      switch (feature.key()) {
        case TOLD -> {
          return Stance.CORROBORATES;
        }
        case DENIED -> {
          return Stance.CONTRADICTS;
        }
        default -> {}
      }
    }
    return Stance.NEITHER;
  }

  /** Whether a reader learns something from it: not from any word, nor from what is always so. */
  static boolean isTelling(PairFeature feature) {
    return !feature.key().startsWith(SAYS) && !feature.key().equals(ALWAYS);
  }

  /** How much of the claim is in the text. */
  private void coverage() {
    seen.add("names covered: " + fifths(pair.alignment().coverage(true)));
    seen.add("other words covered: " + fifths(pair.alignment().coverage(false)));
  }

  private static String fifths(double share) {
    int fifth = (int) Math.floor(share * 5);
    return fifth == 5 ? "all" : fifth * 20 + "%+";
  }

  /** What becomes of the claim's verb. */
  private void deed() {
    int deed = pair.alignment().deed();
    if (deed < 0) {
      seen.add("claim without a verb");
      return;
    }
    if (!pair.alignment().has(deed)) {
      seen.add("deed not shared");
      return;
    }
    seen.add("deed shared");
    for (int i = 0; i < words.size(); i++) {
      boolean verb = pair.alignment().isShared(i) && words.get(i).tag().startsWith("VB");
      if (!verb) {
        continue;
      }
      if (pair.text().isNegated(i)) {
        seen.add("deed negated");
      }
      if (words.get(i).tag().equals("VB") && i > 0) {
        String before = words.get(i - 1).lower();
        if (before.equals("to") || words.get(i - 1).tag().equals("MD")) {
          seen.add("deed after " + before);
        }
      }
    }
  }

  /** What else the text says. */
  private void others() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!pair.alignment().isShared(i)
          && !word.isMark()
          && !word.isName()
          && !word.tag().equals("CD")) {
        seen.add(SAYS + word.lemma());
        if (i > 0 && !words.get(i - 1).isMark()) {
          seen.add(SAYS + words.get(i - 1).lemma() + " " + word.lemma());
        }
      }
    }
  }

  /** What its words say, whatever stands around them. */
  private void plainReading() {
    boolean denies =
        seen.has("refuting word")
            || seen.has("denying word")
            || seen.has("negation reaches the claim");
    boolean open =
        seen.has("hearsay word")
            || seen.has("claiming word")
            || seen.has("modal word")
            || seen.has("doubting word")
            || seen.has("asking word")
            || seen.has("colon before somebody")
            || seen.has("colon before somebody named")
            || seen.flags().contains("question");
    seen.add(denies ? DENIED : open ? OPEN : TOLD);
    if (denies && open) {
      seen.add("words that deny and words that leave open");
    }
  }

  /** What is seen alone; each beside how much of the claim is there. */
  private void combine() {
    double covered = pair.alignment().coverage();
    String much = covered >= 0.6 ? "much" : covered >= 0.3 ? "some" : "little";
    seen.flags().forEach(flag -> seen.add(flag + ", " + much + " shared"));
    if (seen.flags().isEmpty()) {
      seen.add("nothing but shared words: " + fifths(covered));
    } else if (seen.flags().size() == 1) {
      seen.add("only " + seen.flags().iterator().next());
    }
  }
}
