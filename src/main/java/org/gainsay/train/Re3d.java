package org.gainsay.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.fact.Place;
import org.gainsay.source.Gazetteer;
import org.gainsay.tag.Name;

/**
 * Makes names of the mentions in re3d, the Relationship and Entity Extraction Evaluation Dataset.
 * It marks every mention of an entity; of those only proper names count, from their first proper
 * word to the last: without articles, titles and common nouns around. Countries are places. On
 * other mentions of persons, organisations and places a name may be found or not.
 */
final class Re3d implements ConllReader.MarkedNames {
  /** Labels that nobody else uses. */
  private static final Set<String> OWN =
      Set.of(
          "CommsIdentifier",
          "DocumentReference",
          "Frequency",
          "MilitaryPlatform",
          "Nationality",
          "Temporal");

  private static final Set<String> NO_NAMES =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our",
          "my", "your", "i", "he", "she", "it", "they", "we", "you", "me", "him", "them", "us",
          "who", "which", "both", "some", "many", "all", "most", "others", "there", "here");

  /** The last words of titles and offices. */
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "secretary",
          "senator",
          "sen.",
          "king",
          "queen",
          "prince",
          "princess",
          "sheikh",
          "emir",
          "sultan",
          "sir",
          "lord",
          "lady",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dr",
          "dr.",
          "prof.",
          "professor",
          "gen",
          "gen.",
          "general",
          "col",
          "col.",
          "colonel",
          "lt",
          "lt.",
          "lieutenant",
          "maj",
          "maj.",
          "major",
          "capt",
          "capt.",
          "captain",
          "sgt",
          "sgt.",
          "sergeant",
          "cpl.",
          "pvt.",
          "spc.",
          "brig",
          "brig.",
          "brigadier",
          "adm.",
          "admiral",
          "marshal",
          "commander",
          "officer",
          "class",
          "chief",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "envoy",
          "advisor",
          "adviser",
          "representative",
          "commissioner",
          "director",
          "governor",
          "gov.",
          "mayor",
          "judge",
          "justice",
          "bishop",
          "pope",
          "imam",
          "ayatollah",
          "citizen",
          "leader");

  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "de", "von", "-");

  private final Gazetteer gazetteer;
  private final Set<String> words = new HashSet<>();

  /** For all sentences of a file: a word that stands in lower case somewhere is a common one. */
  Re3d(List<ConllReader.Sentence> sentences, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    sentences.forEach(sentence -> words.addAll(sentence.words()));
  }

  /** Whether the labels are re3d's. */
  static boolean isLabelled(List<ConllReader.Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.marked().stream())
        .anyMatch(marked -> OWN.contains(marked.label()));
  }

  @Override
  public void add(
      ConllReader.Sentence sentence, List<Span> spans, List<Name> names, List<Span> leftOut) {
    for (ConllReader.Marked marked : sentence.marked()) {
      Optional<Name.Type> type = NameLabels.type(marked.label());
      if (type.isPresent()) {
        Optional<Name> name = name(sentence.words(), spans, marked, type.get());
        name.ifPresentOrElse(
            names::add, () -> leftOut.add(ConllReader.hull(spans, marked.from(), marked.to())));
      }
    }
  }

  private Optional<Name> name(
      List<String> sentence, List<Span> spans, ConllReader.Marked marked, Name.Type type) {
    int from = type == Name.Type.PERSON ? afterTitle(sentence, marked) : marked.from();
    int last = -1;
    int first = -1;
    for (int i = from; i < marked.to(); i++) {
      if (isProper(sentence.get(i), i == 0)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    while (first > from && belongs(sentence.get(first - 1))) {
      first--;
    }
    Span span = ConllReader.hull(spans, first, last + 1);
    String words = String.join(" ", sentence.subList(first, last + 1));
    Optional<Place> place = gazetteer.find(words, List.of());
    boolean country = place.filter(found -> found.kind() == Place.Kind.COUNTRY).isPresent();
    boolean rest = last + 1 < marked.to() || first > marked.from() + 1; // "the people of Mosul"
    boolean where = country || type == Name.Type.ORGANIZATION && rest && place.isPresent();
    return Optional.of(new Name(span, where ? Name.Type.LOCATION : type));
  }

  /**
   * Where a person's name begins: after the last title, and "Secretary of State" is one. Nothing is
   * left where an office is all there is: "the Minister for Trade".
   */
  private static int afterTitle(List<String> sentence, ConllReader.Marked marked) {
    int from = marked.from();
    for (int i = marked.from(); i < marked.to(); i++) {
      if (TITLES.contains(sentence.get(i).toLowerCase(Locale.ROOT))) {
        boolean state =
            i + 2 < marked.to()
                && sentence.get(i + 1).equals("of")
                && sentence.get(i + 2).equals("State");
        from = i + (state ? 3 : 1);
      }
    }
    boolean office =
        from > marked.from()
            && from < marked.to()
            && Set.of("of", "for", "to", "in").contains(sentence.get(from));
    return office ? marked.to() : from;
  }

  private boolean isProper(String word, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(word.codePointAt(0))
        && !NO_NAMES.contains(lower)
        && gazetteer.countryOf(word).isEmpty()
        && !(first && words.contains(lower));
  }

  /** Whether a word is part of the name after it: "Iraqi Army", "5th Fleet", "al-Bab". */
  private boolean belongs(String word) {
    return PARTICLES.contains(word)
        || Character.isDigit(word.codePointAt(0))
        || Character.isUpperCase(word.codePointAt(0)) && gazetteer.countryOf(word).isPresent();
  }
}
