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
 * It marks every mention of an entity. Of those only proper names count, without articles, and
 * persons without titles; countries are places. On other mentions of persons, organisations and
 * places, such as pronouns, "ISIL fighters" and "the city of Homs", a name may be found or not.
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

  /** Adjectives of peoples and faiths that no country's name leads to. */
  private static final Set<String> PEOPLES =
      Set.of(
          "kurdish",
          "kurd",
          "kurds",
          "arab",
          "arabs",
          "arabic",
          "yazidi",
          "yazidis",
          "european",
          "europeans",
          "african",
          "asian",
          "sunni",
          "sunnis",
          "shia",
          "shi'ite",
          "shiite",
          "muslim",
          "muslims",
          "christian",
          "christians",
          "jewish",
          "islamic",
          "islamist");

  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "de", "von");

  private final Gazetteer gazetteer;

  /** The words that stand within sentences: what has a capital there has it for itself. */
  private final Set<String> within = new HashSet<>();

  Re3d(List<ConllReader.Sentence> sentences, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    sentences.forEach(each -> within.addAll(each.words().subList(1, each.words().size())));
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
        name(sentence.words(), spans, marked, type.get())
            .ifPresentOrElse(
                names::add, () -> leftOut.add(ConllReader.hull(spans, marked.from(), marked.to())));
      }
    }
  }

  private Optional<Name> name(
      List<String> sentence, List<Span> spans, ConllReader.Marked marked, Name.Type type) {
    int from = type == Name.Type.PERSON ? afterTitle(sentence, marked) : marked.from();
    while (from < marked.to() && NO_NAMES.contains(sentence.get(from).toLowerCase(Locale.ROOT))) {
      from++;
    }
    boolean proper = false;
    for (int i = from; i < marked.to(); i++) {
      proper |= isProper(sentence, i);
    }
    if (!proper || !isEdge(sentence.get(from)) || !isEdge(sentence.get(marked.to() - 1))) {
      return Optional.empty();
    }
    String words = String.join(" ", sentence.subList(from, marked.to()));
    boolean country =
        gazetteer
            .find(words, List.of())
            .filter(place -> place.kind() == Place.Kind.COUNTRY)
            .isPresent();
    Span span = ConllReader.hull(spans, from, marked.to());
    return Optional.of(new Name(span, country ? Name.Type.LOCATION : type));
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

  /** Whether a name can begin or end with a word: "5th Fleet", "al-Bab", not "fighters". */
  private static boolean isEdge(String word) {
    return isHigh(word) || Character.isDigit(word.codePointAt(0)) || PARTICLES.contains(word);
  }

  private boolean isProper(List<String> sentence, int i) {
    String word = sentence.get(i);
    boolean known = i > 0 || within.contains(word) || gazetteer.knows(word);
    boolean goesOn = i + 1 < sentence.size() && isHigh(sentence.get(i + 1));
    return isHigh(word)
        && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT))
        && !isPeople(word)
        && (known || goesOn);
  }

  private boolean isPeople(String word) {
    return PEOPLES.contains(word.toLowerCase(Locale.ROOT)) || gazetteer.countryOf(word).isPresent();
  }

  private static boolean isHigh(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
