package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.Span;
import org.gainsay.fact.Place;
import org.gainsay.source.Gazetteer;
import org.gainsay.tag.Name;

/**
 * The labels of re3d (Relationship and Entity Extraction Evaluation Dataset, Dstl), which marks
 * every mention of an entity, made comparable with names: only mentions with a proper name count,
 * without titles and articles, and countries are places. In place of the others a name may be found
 * or not.
 */
final class Re3d {
  private static final Set<String> OWN =
      Set.of(
          "DocumentReference",
          "MilitaryPlatform",
          "Nationality",
          "Temporal",
          "CommsIdentifier",
          "Frequency",
          "Coordinate");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "our");
  private static final Set<String> NO_NAMES = Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which", "him", "them", "us", "me", "these", "those", "both", "some", "many", "all", "most");
  private static final Set<String> TITLES = Set.of("president", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "gen", "gen.", "general", "col", "col.", "colonel", "lt", "lt.", "lieutenant", "maj", "maj.", "major", "capt", "capt.", "captain", "sgt", "sgt.", "sergeant", "brig", "brig.", "brigadier", "prime", "foreign", "defence", "defense", "deputy", "vice", "minister", "secretary", "ambassador", "senator", "sen", "sen.", "king", "queen", "prince", "sheikh", "sir", "lord", "spokesman", "spokeswoman", "commander", "chief", "air", "marshal", "admiral", "adm.", "special", "envoy", "chancellor", "governor", "gov.", "mayor", "professor", "prof.", "pope", "imam", "ayatollah", "state", "of", "us", "u.s.", "uk", "former", "director", "leader", "chairman");

  private Re3d() {}

  /** Whether the labels are re3d's. */
  static boolean isLabelled(List<ConllReader.Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.names().stream())
        .anyMatch(name -> OWN.contains(name.label()));
  }

  static List<GoldText> gold(
      String file, List<ConllReader.Sentence> sentences, Gazetteer gazetteer) {
    Set<String> common =
        sentences.stream().flatMap(each -> each.words().stream()).collect(Collectors.toSet());
    List<GoldText> out = new ArrayList<>();
    for (ConllReader.Sentence sentence : sentences) {
      List<Name> names = new ArrayList<>();
      List<Span> leftOut = new ArrayList<>();
      for (ConllReader.Marked marked : sentence.names()) {
        NameLabels.type(marked.label())
            .ifPresent(type -> add(sentence, marked, type, common, gazetteer, names, leftOut));
      }
      out.add(ConllReader.gold(file, sentence, names, leftOut));
    }
    return out;
  }

  private static void add(
      ConllReader.Sentence sentence,
      ConllReader.Marked marked,
      Name.Type type,
      Set<String> common,
      Gazetteer gazetteer,
      List<Name> names,
      List<Span> leftOut) {
    int from = marked.from();
    int to = marked.to();
    while (from < to && skipped(sentence.words().get(from), type)) {
      from++;
    }
    boolean proper = false;
    for (int i = from; i < to; i++) {
      proper |= isProper(sentence.words().get(i), i == 0, common, gazetteer);
    }
    if (!proper) {
      leftOut.add(sentence.span(marked.from(), marked.to()));
      return;
    }
    Span span = sentence.span(from, to);
    String words = sentence.text().substring(span.start(), span.end());
    boolean country =
        gazetteer.find(words, List.of()).filter(p -> p.kind() == Place.Kind.COUNTRY).isPresent();
    names.add(new Name(span, country ? Name.Type.LOCATION : type));
  }

  private static boolean skipped(String word, Name.Type type) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ARTICLES.contains(lower) || type == Name.Type.PERSON && TITLES.contains(lower);
  }

  private static boolean isProper(
      String word, boolean first, Set<String> common, Gazetteer gazetteer) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(word.codePointAt(0))
        && !NO_NAMES.contains(lower)
        && !ARTICLES.contains(lower)
        && gazetteer.countryOf(word).isEmpty()
        && !(first && common.contains(lower));
  }
}
