package org.gainsay.fact;

import java.util.List;
import java.util.Set;

/**
 * Who says something: an outlet, an institution, a group, a person.
 *
 * @param id what makes two mentions one origin: the canonical name in lower case; for somebody the
 *     text does not name, the words together with the article's id
 * @param name canonical name, or the words of the text
 * @param kind what it is
 * @param state ISO 3166 code of the state that it belongs to or that owns it, or {@code ""}
 * @param owner who owns it, or {@code ""}
 * @param allies ISO 3166 codes of allies of that state
 * @param places where it is or works
 * @param reliability {@code A}–{@code F}, a newsroom's own judgement; {@code F}: cannot be judged
 * @param basis where kind and places come from
 * @param identified whether it is named or belongs to a known institution
 */
public record Source(
    String id,
    String name,
    SourceKind kind,
    String state,
    String owner,
    List<String> allies,
    List<Place> places,
    String reliability,
    Basis basis,
    boolean identified) {
  private static final Set<SourceKind> OF_A_STATE =
      Set.of(SourceKind.STATE_AFFILIATED, SourceKind.GOVERNMENT, SourceKind.MILITARY);

  public Source {
    allies = List.copyOf(allies);
    places = List.copyOf(places);
  }

  /** Whether a state speaks through it: a state-affiliated outlet, a government, a military. */
  public boolean isStateAffiliated() {
    return OF_A_STATE.contains(kind);
  }

  /**
   * Whether it has a stake in the event: its state, an ally of it or the group itself takes part,
   * is blamed or credited, or the event lies on its state's territory and its authorities answer
   * for it.
   */
  public boolean partyTo(Event event) {
    if (event.parties().contains(name)) {
      return true;
    }
    if (state.isEmpty() || !isStateAffiliated()) {
      return false;
    }
    return event.parties().stream().anyMatch(this::sides)
        || event.places().stream().anyMatch(place -> sides(place.country()));
  }

  /** Whether it, its state or an ally is said to have done harm, failed or lost. */
  public boolean blamedIn(Event event) {
    return isAmong(event.blamed());
  }

  /** Whether it, its state or an ally is said to have won, saved or given. */
  public boolean creditedIn(Event event) {
    return isAmong(event.credited());
  }

  private boolean isAmong(List<String> parties) {
    return parties.contains(name)
        || isStateAffiliated() && !state.isEmpty() && parties.stream().anyMatch(this::sides);
  }

  private boolean sides(String country) {
    return state.equals(country) || allies.contains(country);
  }

  /** Whether it is in one of the places: in the city, else in the region; false where unknown. */
  public boolean localTo(List<Place> where) {
    return where.stream().anyMatch(place -> places.stream().anyMatch(place::meets));
  }

  /** Whether the two are different origins of different owners. */
  public boolean independentOf(Source other) {
    boolean sameOwner = !owner.isEmpty() && owner.equalsIgnoreCase(other.owner);
    boolean sameState =
        isStateAffiliated() && other.isStateAffiliated() && state.equals(other.state);
    return !id.equals(other.id) && !sameOwner && !sameState;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source && id.equals(source.id);
  }

  @Override
  public int hashCode() {
    Deadline.check();
    return id.hashCode();
  }
}
