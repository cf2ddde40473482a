package org.gainsay.link;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.fact.Event;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Source;
import org.gainsay.link.Blocks.Near;
import org.gainsay.link.Blocks.Wanted;

/** What others say of the events that claims speak of. */
final class Answers {
  /** Claims of one article that are further apart, in characters, are not compared. */
  private static final int REACH = 20_000;

  /** How far apart the days may be of what the claims of one article speak of. */
  private static final int DAYS = 5;

  private final Likeness likeness;
  private final Blocks events;
  private final Origins origins;
  private final Set<String> capped = ConcurrentHashMap.newKeySet();

  /**
   * @param events claims by the days of what they speak of
   */
  Answers(Likeness likeness, Blocks events, Origins origins) {
    this.likeness = likeness;
    this.events = events;
    this.origins = origins;
  }

  /**
   * Adds what answers one claim.
   *
   * @param own all claims of its article, in order of the text
   * @param index of the claim
   */
  void addTo(EvidenceMaker evidence, List<Mention> own, int index) {
    Mention mention = own.get(index);
    for (int i = index - 1; i >= 0 && own.get(i).isWithin(REACH, mention); i--) {
      compareWithin(mention, own.get(i), evidence);
    }
    for (int i = index + 1; i < own.size() && own.get(i).isWithin(REACH, mention); i++) {
      compareWithin(mention, own.get(i), evidence);
    }
    Event event = mention.claim().event();
    if (!mention.isOfDays()) {
      return;
    }
    Near near =
        events.near(
            new Wanted(
                mention.claim().article(),
                BlockKeys.asked(event, likeness.words(mention.gist(), true)),
                event.day(),
                Links.last(event),
                mention.reach(),
                mention.tagged().negated()));
    if (near.capped()) {
      capped.add(mention.claim().article());
    }
    for (Mention other : near.mentions()) {
      if (mention.mayBeOf(other)
          && likeness.near(event, other.claim().event(), mention.reach(), other.reach())) {
        boolean again = other.claim().source().equals(mention.claim().source());
        compare(mention, other, !again || isLater(other, mention), evidence);
      }
    }
  }

  private void compareWithin(Mention mention, Mention other, EvidenceMaker evidence) {
    boolean comparable =
        other.claim().posture() != Posture.REFUTED
            && !other.claim().source().equals(mention.claim().source())
            && sameDays(mention.claim().event(), other.claim().event());
    if (comparable) {
      compare(mention, other, true, evidence);
    }
  }

  private boolean sameDays(Event one, Event other) {
    return one.day() == null || other.day() == null || likeness.near(one, other, DAYS, DAYS);
  }

  /** Whether it stands in an article of a later day; of the same source that is a correction. */
  private static boolean isLater(Mention other, Mention mention) {
    return other.day() != null && mention.day() != null && other.day().isAfter(mention.day());
  }

  /**
   * Adds what one claim says to another one.
   *
   * @param mayContradict whether a contradiction between the two counts
   */
  private void compare(
      Mention mention, Mention other, boolean mayContradict, EvidenceMaker evidence) {
    if (!likeness.placesMayAgree(mention, other)) {
      return;
    }
    Relation relation = Comparison.of(mention, other, likeness);
    if (relation instanceof Relation.None) {
      return;
    }
    Quote quote = new Quote(other.claim().article(), other.claim().span(), other.claim().text());
    boolean hedged = !other.tagged().hedges().isEmpty();
    Source origin = origins.origin(mention);
    Source source = origins.origin(other);
    if (mayContradict && relation instanceof Relation.Contradicts contradicts) {
      // Whoever contradicts the text that he copies speaks for himself.
      boolean changed = source.equals(origin);
      Source speaker = changed ? other.claim().source() : source;
      evidence.contradiction(
          mention,
          changed ? mention.claim().source() : origin,
          speaker,
          via(other, speaker),
          quote,
          other.day(),
          contradicts.clashes(),
          hedged,
          same(mention, other));
    } else if (relation instanceof Relation.Corroborates
        && mention.claim().posture() != Posture.REFUTED) {
      evidence.corroboration(
          mention,
          origin,
          source,
          via(other, source),
          quote,
          other.day(),
          hedged,
          same(mention, other));
    }
  }

  private Same same(Mention mention, Mention other) {
    return likeness.same(
        mention.claim().event(), mention.gist(), other.claim().event(), other.gist());
  }

  /** Who passed it on; a copy is passed on by its outlet. */
  private static List<Source> via(Mention mention, Source origin) {
    if (mention.claim().attribution() != null) {
      return mention.claim().attribution().via();
    }
    return origin.equals(mention.claim().source()) ? List.of() : List.of(mention.claim().source());
  }

  /** Whether there was more to compare with the claims of an article than was compared, so far. */
  boolean isCapped(String article) {
    return capped.contains(article);
  }

  /** Ids of the articles for whose claims there was more to compare than was compared, so far. */
  Set<String> capped() {
    return Set.copyOf(capped);
  }
}
