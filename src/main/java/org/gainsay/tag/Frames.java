package org.gainsay.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.SourceRow;

/** Takes a claim apart: who, what, where, when, how many. */
final class Frames {
  private static final Set<String> LIGHT = WordLists.set("light.txt");
  private static final Set<String> PARTICLES =
      Set.of("way", "side", "back", "up", "down", "off", "out", "over", "still", "home");

  private final Gazetteer gazetteer;
  private final SourceRegistry registry;
  private final Setting setting;
  private final Stakes stakes;

  Frames(Gazetteer gazetteer, SourceRegistry registry, Setting setting) {
    this.gazetteer = gazetteer;
    this.registry = registry;
    this.setting = setting;
    this.stakes = new Stakes(gazetteer, this::name);
  }

  /** Whether a lemma says too little to tell one event from another. */
  static boolean isLight(String lemma) {
    return LIGHT.contains(lemma);
  }

  /** The frame of the tokens of a range; what it does not say itself, its sentence may. */
  EventFrame frame(Line line, Range range) {
    Range whole = new Range(0, line.tokens().size());
    return frame(line, range, Range.NONE, false, Optional.empty(), List.of(whole));
  }

  /**
   * The frame of a clause.
   *
   * @param subject who its verb speaks of where that stands before it, else empty
   * @param negated whether it says that something is not so
   * @param speaker whose words it is, where they are not the outlet's own
   * @param around where in its sentence a place may stand that it does not name itself
   */
  EventFrame frame(
      Line line,
      Range range,
      Range subject,
      boolean negated,
      Optional<Source> speaker,
      List<Range> around) {
    Phrases phrases = new Phrases(line);
    Deed deed = Deed.of(phrases, range, subject);
    List<Place> places = new ArrayList<>(setting.placesOf(line, range));
    setting.placesOf(line, subject).stream()
        .filter(place -> !places.contains(place))
        .forEach(places::add);
    for (Range part : around) {
      if (places.isEmpty()) {
        places.addAll(setting.placesOf(line, part));
      }
    }
    boolean cityMissing = places.stream().noneMatch(Frames::isSmall);
    if (places.isEmpty() || cityMissing && Setting.meansMain(phrases, range)) {
      setting.main().filter(place -> !places.contains(place)).ifPresent(places::add);
    }
    if (places.isEmpty()) {
      places.addAll(setting.placesOf(line, new Range(0, line.tokens().size())));
    }
    boolean future = deed.modality() == Modality.FUTURE;
    Optional<Calendar.Days> days =
        Calendar.find(line.tokens().subList(range.from(), range.to()), setting.published(), future)
            .or(() -> Calendar.find(line.tokens(), setting.published(), future));
    LocalDate day = days.map(Calendar.Days::day).orElse(setting.published());
    LocalDate until = days.map(Calendar.Days::until).orElse(null);
    List<Range> parts = subject.isEmpty() ? List.of(range) : List.of(subject, range);
    Event event =
        new Event(
            smallest(places),
            day,
            until,
            entities(line, parts),
            parties(line, parts),
            List.of(),
            List.of());
    List<Quantity> quantities = new ArrayList<>();
    parts.forEach(part -> quantities.addAll(Numbers.find(phrases, part)));
    return new EventFrame(
        stakes.of(event, phrases, deed, negated, speaker),
        deed.predicate(),
        deed.modality(),
        words(line, deed.who()),
        words(line, deed.whom()),
        terms(line, parts),
        Polarity.missing(phrases, range),
        quantities);
  }

  private static String words(Line line, Range range) {
    return range.isEmpty() ? "" : line.text(range.from(), range.to());
  }

  private static boolean isSmall(Place place) {
    return place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.UNLISTED;
  }

  /** A country or region is left out where a smaller place within it is named. */
  private static List<Place> smallest(List<Place> places) {
    return places.stream()
        .filter(place -> places.stream().noneMatch(other -> other.liesIn(place)))
        .toList();
  }

  private static List<String> entities(Line line, List<Range> parts) {
    Set<String> names = new LinkedHashSet<>();
    for (Line.NamedTokens name : line.names()) {
      Range words = new Range(name.from(), name.to());
      boolean within = parts.stream().anyMatch(part -> part.contains(words));
      if (name.type() != Name.Type.LOCATION && within) {
        names.add(Setting.text(line, name));
      }
    }
    return List.copyOf(names);
  }

  /**
   * States whose people or adjective stands in the range, and groups, by the names of the table.
   */
  private List<String> parties(Line line, List<Range> parts) {
    Set<String> parties = new LinkedHashSet<>();
    for (Range part : parts) {
      for (Token token : line.tokens().subList(part.from(), part.to())) {
        gazetteer.countryOf(token.text()).ifPresent(parties::add);
      }
    }
    entities(line, parts).stream().map(this::name).forEach(parties::add);
    return List.copyOf(parties);
  }

  private String name(String written) {
    return known(written).map(Source::name).orElse(written);
  }

  private Optional<Source> known(String name) {
    return registry.byName(name).map(SourceRow::source);
  }

  /** Two names of one source are one term. */
  private List<String> terms(Line line, List<Range> parts) {
    Set<String> terms = new LinkedHashSet<>();
    for (Range part : parts) {
      int from = part.from();
      for (Line.NamedTokens name : line.names()) {
        Optional<Source> known =
            part.contains(new Range(name.from(), name.to()))
                ? known(Setting.text(line, name))
                : Optional.empty();
        if (known.isPresent()) {
          terms(line, new Range(from, name.from()), terms);
          terms.add(known.get().id().replace(' ', '-'));
          from = name.to();
        }
      }
      terms(line, new Range(from, part.to()), terms);
    }
    return List.copyOf(terms);
  }

  private static void terms(Line line, Range range, Set<String> terms) {
    for (int i = range.from(); i < range.to(); i++) {
      Token token = line.tokens().get(i);
      boolean content =
          token.isNoun()
              || token.tag().startsWith("VB")
              || token.tag().startsWith("JJ")
              || token.tag().startsWith("RB") && token.text().length() > 4
              || token.tag().equals("RP")
              || token.tag().equals("IN")
                  && Set.of("under", "against", "without").contains(token.lower());
      String lemma = token.lemma();
      if (content
          && !LIGHT.contains(lemma)
          && lemma.length() > 1
          && Character.isLetterOrDigit(lemma.charAt(0))) {
        terms.add(lemma);
      }
      int next = i + 1;
      while (next < range.to()
          && (line.tokens().get(next).is("not") || line.tokens().get(next).is("n't"))) {
        next++;
      }
      boolean phrasal = token.tag().startsWith("VB") && next < range.to();
      if (phrasal && PARTICLES.contains(line.tokens().get(next).lemma())) {
        terms.add(lemma + "-" + line.tokens().get(next).lemma());
      }
    }
  }
}
