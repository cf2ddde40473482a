package org.gainsay.link;

import java.util.List;
import org.gainsay.link.StanceWords.Hit;
import org.gainsay.link.StanceWords.Kind;
import org.gainsay.tag.TaggedText.Word;

/** Who says in a text what it tells of a claim. */
final class PairSpeakers {
  private final Pair pair;
  private final List<Word> words;

  PairSpeakers(Pair pair) {
    this.pair = pair;
    this.words = pair.words();
  }

  /** Who states it: the noun phrase before the verb, else that after it. */
  String of(Hit hit) {
    int end = hit.from();
    while (end > 0 && !words.get(end - 1).isNoun() && end > hit.from() - 3) {
      end--;
    }
    if (end > 0 && words.get(end - 1).isNoun()) {
      int begin = end - 1;
      while (begin > 0 && words.get(begin).chunk().startsWith("I-NP")) {
        begin--;
      }
      return of(begin, end);
    }
    int begin = hit.to();
    while (begin < words.size() && !words.get(begin).isNoun() && begin < hit.to() + 4) {
      begin++;
    }
    int last = begin;
    while (last < words.size() && words.get(last).isNoun()) {
      last++;
    }
    return last > begin ? of(begin, last) : "nobody";
  }

  String of(int from, int to) {
    boolean authority =
        pair.text().hits(Kind.AUTHORITY).stream()
            .anyMatch(hit -> from <= hit.from() && hit.from() < to);
    if (authority) {
      return "an authority";
    }
    if (pair.alignment().sharedBetween(from, to) > 0) {
      return "one of the claim";
    }
    boolean named = words.subList(from, to).stream().anyMatch(Word::isName);
    return named ? "somebody named" : "somebody";
  }
}
