package org.gainsay.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.source.Gazetteer;

/**
 * Of whom a claim speaks badly and of whom well: who did harm, failed or lost, and who won, saved
 * or gave. A denied deed turns it round: "our forces did not shell the school" speaks for them.
 */
final class Stakes {
  private enum Doing {
    HARM,
    WIN,
    LOSE,
    HELP
  }

  private static final Map<String, String> DOINGS = WordLists.map("stakes.txt");
  private static final Set<String> COMBATANTS = WordLists.set("combatants.txt");

  /** In "the army said its soldiers fled" too, the speaker speaks of his own. */
  private static final Set<String> WE = Set.of("our", "we", "us", "my", "its", "their");

  /** They are of the state where it happens, unless the text says of which. */
  private static final Set<String> OF_THE_STATE =
      Set.of("army", "military", "navy", "police", "government", "ministry", "authority");

  private final Gazetteer gazetteer;
  private final UnaryOperator<String> names;

  /**
   * Of people in places.
   *
   * @param names the name by which somebody is known, who is called otherwise in a text
   */
  Stakes(Gazetteer gazetteer, UnaryOperator<String> names) {
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /**
   * The event with whom it blames and credits.
   *
   * @param negated whether the deed is said not to have been done
   * @param speaker whose words "we" and "our" are in
   */
  Event of(Event event, Phrases phrases, Deed deed, boolean negated, Optional<Source> speaker) {
    String word = DOINGS.get(deed.predicate());
    if (word == null || deed.modality() == Modality.FUTURE) {
      return event;
    }
    List<String> doers = sides(phrases, deed.who(), event, speaker);
    List<String> others = sides(phrases, deed.whom(), event, speaker);
    List<String> bad = List.of();
    List<String> good = List.of();
    switch (doing(Doing.valueOf(word), phrases, deed.whom())) {
      case HARM -> bad = doers;
      case LOSE -> bad = doers;
      case HELP -> good = doers;
      case WIN -> {
        good = doers;
        bad = others.stream().filter(other -> !doers.contains(other)).toList();
      }
    }
    return event.with(negated ? good : bad, negated ? bad : good);
  }

  /** Whoever hits fighters tells of a success, whoever hits a school does not. */
  private static Doing doing(Doing doing, Phrases phrases, Range whom) {
    boolean fighters = !whom.isEmpty() && COMBATANTS.contains(phrases.at(whom.to() - 1).lemma());
    return doing == Doing.HARM && fighters ? Doing.WIN : doing;
  }

  /** Codes of states and names of groups and people that the words stand for. */
  private List<String> sides(Phrases phrases, Range words, Event event, Optional<Source> speaker) {
    Set<String> sides = new LinkedHashSet<>();
    boolean ofTheState = false;
    for (int i = words.from(); i < words.to(); i++) {
      Token token = phrases.at(i);
      if (WE.contains(token.lower())) {
        speaker.ifPresent(source -> sides.addAll(own(source)));
      }
      gazetteer.countryNamed(token.text()).ifPresent(sides::add);
      ofTheState |= OF_THE_STATE.contains(token.lemma());
    }
    String text = words.isEmpty() ? "" : phrases.line().text(words.from(), words.to());
    event.entities().stream().filter(text::contains).map(names).forEach(sides::add);
    if (sides.isEmpty() && ofTheState) {
      event.places().stream()
          .map(Place::country)
          .filter(code -> !code.isEmpty())
          .findFirst()
          .ifPresent(sides::add);
    }
    return List.copyOf(sides);
  }

  private static List<String> own(Source speaker) {
    List<String> own = new ArrayList<>();
    if (!speaker.name().isEmpty()) {
      own.add(speaker.name());
    }
    if (speaker.isStateAffiliated() && !speaker.state().isEmpty()) {
      own.add(speaker.state());
    }
    return own;
  }
}
