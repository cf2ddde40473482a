package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.fact.Clash;
import org.gainsay.tag.Quantity;
import org.gainsay.tag.TaggedText;
import org.gainsay.tag.TaggedText.Word;

/** What cannot both be so: opposites, numbers, who does it to whom. */
final class PairClashes {
  private final Alignment alignment;
  private final Scopes claim;
  private final Scopes text;
  private final Lexicon lexicon;

  PairClashes(Pair pair, Lexicon lexicon) {
    this.alignment = pair.alignment();
    this.claim = pair.claim();
    this.text = pair.text();
    this.lexicon = lexicon;
  }

  List<PairFeature> all() {
    List<PairFeature> all = new ArrayList<>();
    opposite(all);
    numbers(all);
    roles(all);
    return all;
  }

  private void opposite(List<PairFeature> all) {
    List<String> here = lemmas(alignment.claim());
    List<String> there = lemmas(alignment.text());
    Optional<Clash> clash = lexicon.opposite(here, there, false);
    if (clash.isPresent()) {
      boolean negated =
          isNegated(claim, alignment.claim(), clash.get().here())
              != isNegated(text, alignment.text(), clash.get().there());
      all.add(PairFeature.of(negated ? "negated opposite" : "opposite", clash.get()));
    }
  }

  private static List<String> lemmas(TaggedText text) {
    List<String> lemmas = new ArrayList<>();
    for (Word word : text.words()) {
      lemmas.add(word.lemma());
    }
    return lemmas;
  }

  private static boolean isNegated(Scopes scopes, TaggedText text, String lemma) {
    for (int i = 0; i < text.words().size(); i++) {
      if (text.words().get(i).lemma().equals(lemma)) {
        return scopes.isNegated(i);
      }
    }
    return false;
  }

  private void numbers(List<PairFeature> all) {
    for (Quantity here : alignment.claim().quantities()) {
      boolean met = false;
      for (Quantity there : alignment.text().quantities()) {
        boolean same =
            !here.noun().isEmpty() && lexicon.same(here.noun(), there.noun())
                || Counts.isPeople(here.noun()) && Counts.isPeople(there.noun());
        if (same && here.excludes(there)) {
          all.add(
              PairFeature.of("numbers", new Clash(Clash.Kind.NUMBER, here.words(), there.words())));
        }
        met |= same && !here.excludes(there);
      }
      if (met) {
        all.add(PairFeature.of("numbers agree"));
      } else if (!alignment.text().quantities().isEmpty()) {
        all.add(PairFeature.of("no such number", here.words()));
      }
    }
  }

  private void roles(List<PairFeature> all) {
    List<Word> mine = alignment.claim().words();
    List<Word> theirs = alignment.text().words();
    int deed = alignment.deed();
    if (deed < 0 || !alignment.has(deed)) {
      return;
    }
    for (int verb = 0; verb < theirs.size(); verb++) {
      boolean same =
          theirs.get(verb).tag().startsWith("VB")
              && alignment.isShared(verb)
              && lexicon.same(theirs.get(verb).lemma(), mine.get(deed).lemma());
      if (!same) {
        continue;
      }
      String doer = doer(mine, deed);
      String done = done(mine, deed);
      String otherDoer = doer(theirs, verb);
      String otherDone = done(theirs, verb);
      if (!doer.isEmpty() && !done.isEmpty() && doer.equals(otherDone) && done.equals(otherDoer)) {
        String here = doer + " - " + done;
        all.add(
            PairFeature.of(
                "roles swapped", new Clash(Clash.Kind.ROLE, here, otherDoer + " - " + otherDone)));
      }
    }
  }

  private static String doer(List<Word> words, int verb) {
    return isPassive(words, verb) ? after(words, verb) : before(words, verb);
  }

  private static String done(List<Word> words, int verb) {
    return isPassive(words, verb) ? before(words, verb) : after(words, verb);
  }

  private static boolean isPassive(List<Word> words, int verb) {
    boolean be = false;
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      be |= words.get(i).lemma().equals("be");
    }
    boolean by = verb + 1 < words.size() && words.get(verb + 1).lower().equals("by");
    return words.get(verb).tag().equals("VBN") && (be || by);
  }

  /** Head of the nearest noun phrase before a verb. */
  private static String before(List<Word> words, int verb) {
    for (int i = verb - 1; i >= 0 && words.get(i).sentence() == words.get(verb).sentence(); i--) {
      if (words.get(i).isNoun()) {
        return words.get(i).lemma();
      }
    }
    return "";
  }

  /** Head of the nearest noun phrase after a verb. */
  private static String after(List<Word> words, int verb) {
    for (int i = verb + 1;
        i < words.size() && words.get(i).sentence() == words.get(verb).sentence();
        i++) {
      boolean last = i + 1 == words.size() || !words.get(i + 1).chunk().startsWith("I-NP");
      if (words.get(i).isNoun() && last) {
        return words.get(i).lemma();
      }
    }
    return "";
  }
}
