package org.gainsay.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.SourceRow;

/**
 * The named sources of one article and what is known of each: from {@code sources.csv}, else from
 * the words that describe it ("X, a network of local reporters").
 */
final class Cast {
  private static final Set<SourceKind> INSTITUTIONS =
      Set.of(
          SourceKind.GOVERNMENT,
          SourceKind.MILITARY,
          SourceKind.STATE_AFFILIATED,
          SourceKind.PUBLIC_BROADCASTER);

  private final SourceRegistry registry;
  private final Gazetteer gazetteer;
  private final Setting setting;
  private final Map<String, Source> byName = new HashMap<>();
  private final Map<String, String> fullNames = new HashMap<>();

  Cast(List<Line> lines, SourceRegistry registry, Gazetteer gazetteer, Setting setting) {
    this.registry = registry;
    this.gazetteer = gazetteer;
    this.setting = setting;
    lines.forEach(this::describe);
  }

  /** What is known of a name; empty where nothing but the name is. */
  Optional<Source> known(String name) {
    return registry.byName(name).map(SourceRow::source).or(() -> described(full(name)));
  }

  private Optional<Source> described(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** Keeps what a source span said of a name for its later mentions. */
  void remember(String name, Source source) {
    if (source.kind() == SourceKind.UNKNOWN) {
      return;
    }
    byName.putIfAbsent(key(name), source);
    if (name.contains(" ")) {
      fullNames.putIfAbsent(key(name.substring(name.lastIndexOf(' ') + 1)), name);
    }
  }

  /**
   * "The Chronicle" is the Mindat Chronicle where the text has named that one, "Judge Sari" is
   * Indra Sari, "WFP" the institution that it stands behind in brackets.
   */
  String full(String name) {
    String bare = Titles.without(name);
    String found = fullNames.get(key(name));
    return found != null ? found : fullNames.getOrDefault(key(bare), name);
  }

  private void describe(Line line) {
    Phrases phrases = new Phrases(line);
    for (Line.NamedTokens name : line.names()) {
      if (name.type() == Name.Type.LOCATION) {
        continue;
      }
      String text = Setting.text(line, name);
      boolean person = name.type() == Name.Type.PERSON;
      String written = person ? person(text) : full(text);
      if (name.type() == Name.Type.ORGANIZATION && written.contains(" ")) {
        String last = key(written.substring(written.lastIndexOf(' ') + 1));
        fullNames.putIfAbsent(last, written);
      }
      int after = name.to();
      String acronym = "";
      if (phrases.is(after, "(") && phrases.is(after + 2, ")")) {
        acronym = phrases.at(after + 1).text();
        after += 3;
      }
      Range words = description(phrases, after, name.type() == Name.Type.PERSON);
      Optional<Source> source = ownedByState(written, line, phrases, words);
      if (source.isEmpty() && !words.isEmpty()) {
        source = source(written, line, words);
      }
      if (source.isEmpty()) {
        Range before = titleBefore(phrases, name);
        if (!before.isEmpty()) {
          source = source(written, line, before);
        }
      }
      source.ifPresent(s -> byName.putIfAbsent(key(written), s));
      Source known = known(written).orElse(null);
      boolean shorter = !acronym.isEmpty() && acronym.length() < written.length();
      if (shorter) {
        fullNames.putIfAbsent(key(acronym), known == null ? written : known.name());
      }
      if (known != null && !acronym.isEmpty()) {
        byName.putIfAbsent(key(acronym), known);
      }
      if (known != null && name.type() == Name.Type.PERSON && written.contains(" ")) {
        byName.putIfAbsent(key(written.substring(written.lastIndexOf(' ') + 1)), known);
      }
    }
  }

  /** The name without its title; the first full name with a surname stands for the surname. */
  private String person(String text) {
    String bare = Titles.without(text);
    if (bare.contains(" ")) {
      fullNames.putIfAbsent(key(bare.substring(bare.lastIndexOf(' ') + 1)), bare);
      fullNames.putIfAbsent(key(text), bare);
      return bare;
    }
    return full(bare);
  }

  /** "KTV belongs to the presidential office", "X is paid by the state". */
  private Optional<Source> ownedByState(String name, Line line, Phrases phrases, Range words) {
    int from = words.from();
    while (from < words.to() && !phrases.is(from - 1, "to", "by")) {
      from++;
    }
    boolean owned = from == words.from() || from > 1 && isOwning(phrases.at(from - 2));
    if (words.isEmpty() || from == words.to() || !owned) {
      return Optional.empty();
    }
    for (int i = from; i < words.to(); i++) {
      if (phrases.is(i, "state", "government", "presidential", "president", "army", "ministry")) {
        return Optional.of(source(name, SourceKind.STATE_AFFILIATED, line, words, true));
      }
    }
    return Optional.empty();
  }

  private static boolean isOwning(Token verb) {
    return Set.of("own", "control", "fund", "finance", "run", "operate", "sponsor", "belong")
        .contains(verb.lemma());
  }

  /** ", a network of local reporters in the city," or "is the army's newspaper". */
  private static Range description(Phrases phrases, int after, boolean person) {
    int from = after;
    if (phrases.is(from, ",") && !phrases.is(from + 1, "and", "but")) {
      from++;
    } else if (phrases.is(from, "is", "was", "are", "calls", "describes", "belongs")) {
      from++;
      while (phrases.is(from, "made", "run", "written", "kept", "by", "to", "published", "paid")) {
        from++;
      }
    } else {
      return Range.NONE;
    }
    boolean relative =
        phrases.is(from, "whose", "which", "where", "made", "run", "written", "kept");
    boolean article =
        phrases.is(from, "a", "an", "the", "one", "its", "their", "our", "about", "some");
    boolean role = from < phrases.size() && phrases.at(from).chunk().endsWith("NP");
    boolean owned =
        from + 1 < phrases.size() && phrases.isTag(from, "VB") && phrases.is(from + 1, "by");
    boolean against = phrases.is(from, "which") && isAgainst(phrases, from + 1);
    if (against || !article && !role && !owned && !(relative && !person)) {
      return Range.NONE;
    }
    int to = from;
    while (to < phrases.size() && !phrases.is(to, ",", ";", ".", "(") && !phrases.isQuote(to)) {
      to++;
    }
    return new Range(from, to);
  }

  /** "Which contradicts the agency" says nothing of who that is. */
  static boolean isAgainst(Phrases phrases, int verb) {
    return verb < phrases.size()
        && Set.of("say", "deny", "order", "attack", "judge", "praise")
            .contains(Cue.verbClass(phrases.at(verb)));
  }

  /**
   * "Health Minister", "the local reporters' network" right before the name; "the mayor, Ana
   * Vidal,"
   */
  private static Range titleBefore(Phrases phrases, Line.NamedTokens named) {
    int name = named.from();
    int from = name;
    while (from > 0 && phrases.at(from - 1).chunk().endsWith("NP") && name - from < 8) {
      from--;
    }
    boolean apposed = named.to() == phrases.size() || phrases.is(named.to(), ",", ".", "(");
    if (from > 1 && apposed && phrases.is(name - 1, ",")) {
      from = phrases.nounPhraseBefore(name - 1).from();
    }
    return new Range(from, name);
  }

  private Optional<Source> source(String name, Line line, Range words) {
    return Roles.find(line.tokens(), words)
        .map(role -> source(name, role.kind(), line, words, true));
  }

  /**
   * A source by its description.
   *
   * @param named whether the text gives it a name
   */
  Source source(String name, SourceKind kind, Line line, Range words, boolean named) {
    Phrases phrases = new Phrases(line);
    String state = state(phrases, words);
    if (state.isEmpty() && INSTITUTIONS.contains(kind)) {
      state = setting.mainCountry();
    }
    boolean ofState = INSTITUTIONS.contains(kind);
    return new Source(
        key(name),
        name,
        kind,
        ofState ? state : "",
        "",
        List.of(),
        places(name, line, phrases, words, kind),
        "F",
        Basis.TEXT,
        named);
  }

  /** Whether a name is that of a place, or an adjective of one. */
  boolean isPlaceOrPeople(String name) {
    return gazetteer.knows(name) || gazetteer.countryOf(name).isPresent();
  }

  /** Whether the words say which state: "Russian", "Kenya's". */
  boolean namesState(Phrases phrases, Range words) {
    return !state(phrases, words).isEmpty();
  }

  private String state(Phrases phrases, Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      String name = phrases.at(i).text();
      Optional<String> country =
          gazetteer
              .countryNamed(name)
              .or(() -> gazetteer.countryNamed(name.substring(0, Math.max(0, name.indexOf(' ')))));
      if (country.isPresent()) {
        return country.get();
      }
    }
    return "";
  }

  private List<Place> places(
      String name, Line line, Phrases phrases, Range words, SourceKind kind) {
    List<Place> places = new ArrayList<>(setting.placesOf(line, words));
    if (places.isEmpty() && kind == SourceKind.CITIZEN_JOURNALIST) {
      setting.main().filter(place -> opensWith(name, place)).ifPresent(places::add);
    }
    boolean onTheSpot = kind == SourceKind.WITNESS && places.isEmpty();
    boolean local =
        places.isEmpty()
            && (hasWord(phrases, words, "local")
                || kind == SourceKind.CITIZEN_JOURNALIST && isInRegion(phrases, words));
    if (Setting.meansMain(phrases, words) || onTheSpot || local) {
      setting.main().filter(place -> !places.contains(place)).ifPresent(places::add);
    }
    return places;
  }

  /** "Citizen journalists in the county": that of which the article tells. */
  private static boolean isInRegion(Phrases phrases, Range words) {
    for (int i = words.from() + 2; i < words.to(); i++) {
      boolean region =
          phrases.is(i, "county", "district", "island", "oasis", "region", "suburb", "valley");
      if (region && phrases.is(i - 1, "the") && phrases.is(i - 2, "in", "on", "of")) {
        return true;
      }
    }
    return false;
  }

  /** "Odesa Mole" is in Odesa where the article is about Odesa. */
  private static boolean opensWith(String name, Place place) {
    return key(name).startsWith(key(place.name()));
  }

  private static boolean hasWord(Phrases phrases, Range words, String word) {
    for (int i = words.from(); i < words.to(); i++) {
      if (phrases.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
