package org.gainsay.link;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.fact.Clash;
import org.gainsay.link.RelationModel.Stance;
import org.gainsay.link.StanceWords.Hit;
import org.gainsay.link.StanceWords.Kind;
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

  private final Map<String, PairFeature> found = new LinkedHashMap<>();
  private final Set<String> flags = new TreeSet<>();
  private final Alignment alignment;
  private final Scopes claim;
  private final Scopes text;
  private final List<Word> words;

  /** Whether the claim says that something has happened: then a plan does not confirm it. */
  private final boolean past;

  private PairFeatures(Alignment alignment, StanceWords stances) {
    this.alignment = alignment;
    this.words = alignment.text().words();
    List<Word> claimed = alignment.claim().words();
    this.claim = new Scopes(claimed, stances.find(claimed));
    this.text = new Scopes(words, stances.find(words));
    this.past =
        claimed.stream().anyMatch(word -> word.tag().equals("VBD") || word.tag().equals("VBN"));
  }

  /** Everything that is to be seen, in order, none twice. */
  static List<PairFeature> of(
      TaggedText claim, TaggedText text, Lexicon lexicon, StanceWords stances) {
    Alignment alignment = Alignment.of(claim, text, lexicon);
    PairFeatures features = new PairFeatures(alignment, stances);
    features.add(ALWAYS);
    features.coverage();
    features.text.hits().forEach(features::hit);
    features.negations();
    features.reversals();
    features.question();
    features.quotation();
    features.frame();
    features.deed();
    PairClashes clashes = new PairClashes(alignment, features.claim, features.text, lexicon);
    clashes.all().forEach(features::clash);
    features.others();
    features.plainReading();
    features.combine();
    return List.copyOf(features.found.values());
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

  private void add(String name) {
    add(PairFeature.of(name));
  }

  private void add(PairFeature feature) {
    found.putIfAbsent(feature.key(), feature);
  }

  private void clash(PairFeature feature) {
    add(feature);
    flags.add(feature.key());
  }

  /** How much of the claim is in the text. */
  private void coverage() {
    add("names covered: " + fifths(alignment.coverage(true)));
    add("other words covered: " + fifths(alignment.coverage(false)));
  }

  private static String fifths(double share) {
    int fifth = (int) Math.floor(share * 5);
    return fifth == 5 ? "all" : fifth * 20 + "%+";
  }

  private void hit(Hit hit) {
    if (hit.kind() == Kind.STATING) {
      add("stated by " + speaker(hit));
    }
    if (hit.kind() == Kind.PLAIN || hit.kind() == Kind.AUTHORITY) {
      return;
    }
    String label = hit.kind().label();
    if (hit.kind() == Kind.PLANNING && !past) {
      return;
    }
    boolean both = !claim.hits(hit.kind()).isEmpty();
    if (both) {
      add(label + " in both");
      return;
    }
    if (hit.from() <= 1) {
      add("opens with " + label);
    } else if (hit.to() >= words.size() - 1) {
      add("ends with " + label);
    }
    if (text.isNegated(hit)) {
      add(PairFeature.of("negated " + label, hit.words()));
      add("negated " + label + ": " + hit.words());
      flags.add("negated " + label);
      return;
    }
    add(PairFeature.of(label + " word", hit.words()));
    if (hit.kind() != Kind.DENYING) {
      add(label + " word: " + hit.words());
    }
    if (WEIGHTY.contains(hit.kind())) {
      flags.add(label);
      add(PairFeature.of(label + " word " + where(hit), hit.words()));
    }
    if (hit.kind() == Kind.DENYING || hit.kind() == Kind.DOUBTING || hit.kind() == Kind.FAILING) {
      add(label + " of " + text.object(hit, alignment));
    }
    if (hit.kind() == Kind.DENYING
        && alignment.sharedBetween(text.begin(hit.from()), hit.from()) > 0) {
      add("denied by one of the claim");
    }
  }

  /** Who states it: the noun phrase before the verb, else that after it. */
  private String speaker(Hit hit) {
    int end = hit.from();
    while (end > 0 && !words.get(end - 1).isNoun() && end > hit.from() - 3) {
      end--;
    }
    if (end > 0 && words.get(end - 1).isNoun()) {
      int begin = end - 1;
      while (begin > 0 && words.get(begin).chunk().startsWith("I-NP")) {
        begin--;
      }
      return speaker(begin, end);
    }
    int begin = hit.to();
    while (begin < words.size() && !words.get(begin).isNoun() && begin < hit.to() + 4) {
      begin++;
    }
    int last = begin;
    while (last < words.size() && words.get(last).isNoun()) {
      last++;
    }
    return last > begin ? speaker(begin, last) : "nobody";
  }

  private String speaker(int from, int to) {
    boolean authority =
        text.hits(Kind.AUTHORITY).stream().anyMatch(hit -> from <= hit.from() && hit.from() < to);
    if (authority) {
      return "an authority";
    }
    if (alignment.sharedBetween(from, to) > 0) {
      return "one of the claim";
    }
    boolean named = words.subList(from, to).stream().anyMatch(Word::isName);
    return named ? "somebody named" : "somebody";
  }

  private String where(Hit hit) {
    if (alignment.first() < 0) {
      return "without shared words";
    }
    if (hit.to() <= alignment.first()) {
      return "before the shared words";
    }
    return hit.from() > alignment.last() ? "after the shared words" : "amid the shared words";
  }

  private void negations() {
    int deed = alignment.deed();
    boolean claimed =
        claim.negations().stream()
            .anyMatch(
                at ->
                    Scopes.FIRM.contains(alignment.claim().words().get(at).lower())
                        && (at == 0 || at < deed && deed < claim.end(at) || deed < 0));
    for (int at : text.negations()) {
      boolean reaches = alignment.sharedBetween(at + 1, text.end(at)) > 0;
      String word = words.get(at).lower();
      if (!claimed) {
        add(
            new PairFeature(
                "negation: " + word,
                reaches ? "negation reaches the claim" : "negation beside the claim",
                Optional.of(new Clash(Clash.Kind.POLARITY, "", around(at)))));
        add("negation: " + word);
        add("negation of " + text.object(at, alignment));
        flags.add(reaches ? "negated" : "negation");
        if (at <= 1) {
          add("opens with negation");
        }
      }
    }
    if (claimed) {
      add(text.negations().isEmpty() ? "only the claim is negated" : "both are negated");
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
    int there = reversals(text, alignment);
    int here = claim.negations().size() + claim.hits(Kind.REFUTING).size();
    if ((there + here) % 2 == 1) {
      flags.add("reversed");
      add("reversed");
    } else if (there > 1) {
      flags.add("double negation");
      add("double negation");
    }
  }

  private static int reversals(Scopes scopes, Alignment alignment) {
    int count = 0;
    for (int at : scopes.negations()) {
      boolean other =
          scopes.hits().stream()
              .anyMatch(
                  hit ->
                      (hit.kind() == Kind.REFUTING || hit.kind() == Kind.DENYING)
                          && at < hit.from()
                          && hit.from() < scopes.end(at));
      count += other || alignment.sharedBetween(at + 1, scopes.end(at)) > 0 ? 1 : 0;
    }
    int last = -1;
    for (Hit hit : scopes.hits()) {
      boolean refutes = hit.kind() == Kind.REFUTING || hit.kind() == Kind.DENYING;
      if (refutes && hit.from() > last) {
        count++;
        last = hit.to();
      }
    }
    return count;
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
      add(ends ? "question" : "question within");
      flags.add("question");
      add(
          "question opens with "
              + (inverted ? "a verb" : first.tag().startsWith("W") ? first.lower() : "others"));
    } else if (first.tag().startsWith("W")) {
      add("opens with " + first.lower());
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
      int shared = alignment.sharedBetween(open + 1, i);
      if (length > 0 && length <= 5) {
        add(shared > 0 ? "scare quotes around the claim" : "scare quotes");
        flags.add("quotes");
      } else if (length > 5) {
        add(shared > 0 ? "quotation of the claim" : "quotation");
      }
      open = -1;
    }
  }

  /** What the text says it speaks of: "reports of", "the video"; and how it is laid out. */
  private void frame() {
    boolean frame =
        words.stream().anyMatch(word -> word.isNoun() && Scopes.FRAMES.contains(word.lemma()));
    boolean own =
        alignment.claim().words().stream()
            .anyMatch(word -> word.isNoun() && Scopes.FRAMES.contains(word.lemma()));
    if (frame) {
      add(own ? "both speak of a report" : "speaks of a report");
      flags.add("frame");
    }
    colon();
    int sentences = words.isEmpty() ? 0 : words.get(words.size() - 1).sentence() + 1;
    if (sentences > 1) {
      add("several sentences");
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
      boolean before = i <= 4 && alignment.sharedBetween(0, i) == 0;
      if (!before && words.size() - i <= 5) {
        from = i + 1;
        to = words.size();
      } else if (!before) {
        continue;
      }
      int begin = from;
      int end = to;
      boolean hearsay =
          text.hits(Kind.HEARSAY).stream().anyMatch(hit -> begin <= hit.from() && hit.from() < end);
      add(
          hearsay
              ? "credited to a report"
              : (before ? "colon after " : "colon before ") + speaker(begin, end));
    }
  }

  /** What becomes of the claim's verb. */
  private void deed() {
    int deed = alignment.deed();
    if (deed < 0) {
      add("claim without a verb");
      return;
    }
    if (!alignment.has(deed)) {
      add("deed not shared");
      return;
    }
    add("deed shared");
    for (int i = 0; i < words.size(); i++) {
      boolean verb = alignment.isShared(i) && words.get(i).tag().startsWith("VB");
      if (!verb) {
        continue;
      }
      if (text.isNegated(i)) {
        add("deed negated");
      }
      if (words.get(i).tag().equals("VB") && i > 0) {
        String before = words.get(i - 1).lower();
        if (before.equals("to") || words.get(i - 1).tag().equals("MD")) {
          add("deed after " + before);
        }
      }
    }
  }

  /** What else the text says. */
  private void others() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!alignment.isShared(i) && !word.isMark() && !word.isName() && !word.tag().equals("CD")) {
        add(SAYS + word.lemma());
        if (i > 0 && !words.get(i - 1).isMark()) {
          add(SAYS + words.get(i - 1).lemma() + " " + word.lemma());
        }
      }
    }
  }

  /** What its words say, whatever stands around them. */
  private void plainReading() {
    boolean denies =
        has("refuting word") || has("denying word") || has("negation reaches the claim");
    boolean open =
        has("hearsay word")
            || has("claiming word")
            || has("modal word")
            || has("doubting word")
            || has("asking word")
            || has("colon before somebody")
            || has("colon before somebody named")
            || flags.contains("question");
    add(denies ? DENIED : open ? OPEN : TOLD);
    if (denies && open) {
      add("words that deny and words that leave open");
    }
  }

  private boolean has(String key) {
    return found.containsKey(key);
  }

  /** What is seen alone; each beside how much of the claim is there. */
  private void combine() {
    double covered = alignment.coverage();
    String much = covered >= 0.6 ? "much" : covered >= 0.3 ? "some" : "little";
    flags.forEach(flag -> add(flag + ", " + much + " shared"));
    if (flags.isEmpty()) {
      add("nothing but shared words: " + fifths(covered));
    } else if (flags.size() == 1) {
      add("only " + flags.iterator().next());
    }
  }
}
