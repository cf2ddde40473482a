package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.Examples;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.link.Blocks.Near;
import org.gainsay.link.Blocks.Wanted;
import org.gainsay.tag.EventFrame;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;
import org.junit.jupiter.api.Test;

/** Which claims are looked at where there are too many of them. */
class MemoryBlocksTest {
  private static final LocalDate DAY = LocalDate.of(2016, 2, 29);
  private static final Place RAQQA = new Place("Raqqa", "Raqqa Governorate", "SY", Place.Kind.CITY);
  private static final int CROWD = 3 * MemoryBlocks.MOST;
  private static final Likeness LIKENESS = new Likeness(new Lexicon());

  @Test
  void what_is_compared_in_a_crowd_does_not_depend_on_the_order_of_the_articles() {
    List<Mention> crowd = crowd();
    Near expected = near(crowd, Set.of("district", "rise"));
    assertThat(expected.capped()).isTrue();
    assertThat(expected.mentions()).hasSize(MemoryBlocks.MOST);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(crowd, new Random(seed));
      assertThat(near(crowd, Set.of("district", "rise")).mentions()).isEqualTo(expected.mentions());
    }
  }

  @Test
  void in_a_crowd_a_rare_word_finds_what_has_it() {
    List<Mention> crowd = crowd();
    Mention rare = mention("zz", RAQQA, DAY, "district", "aqueduct");
    crowd.add(rare);
    assertThat(near(crowd, Set.of("district", "aqueduct")).mentions()).contains(rare);
    assertThat(near(crowd, Set.of("district", "rise")).mentions()).doesNotContain(rare);
  }

  @Test
  void in_a_crowd_the_nearer_day_comes_first() {
    List<Mention> crowd = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      crowd.add(mention("a%04d".formatted(i), RAQQA, DAY.minusDays(1), "district"));
    }
    Mention today = mention("zz", RAQQA, DAY, "district");
    crowd.add(today);
    assertThat(near(crowd, Set.of("district")).mentions()).contains(today);
  }

  @Test
  void in_a_crowd_that_agrees_whoever_says_no_is_heard() {
    List<Mention> crowd = crowd();
    Mention no = mention("zz", RAQQA, DAY, true, "district", "rise");
    crowd.add(no);
    assertThat(near(crowd, Set.of("district", "rise")).mentions()).contains(no);
  }

  @Test
  void where_there_are_few_nothing_is_left_out() {
    Near near = near(List.of(mention("b", RAQQA, DAY, "district")), Set.of("district"));
    assertThat(near.mentions()).hasSize(1);
    assertThat(near.capped()).isFalse();
  }

  @Test
  void a_city_is_found_from_its_region_and_not_from_its_neighbour() {
    Place neighbour = new Place("Tabqa", "Raqqa Governorate", "SY", Place.Kind.CITY);
    Place region = new Place("Raqqa Governorate", "Raqqa Governorate", "SY", Place.Kind.REGION);
    List<Mention> here = List.of(mention("b", RAQQA, DAY, "district"));
    assertThat(near(here, region, DAY).mentions()).hasSize(1);
    assertThat(near(here, neighbour, DAY).mentions()).isEmpty();
    assertThat(near(List.of(mention("b", region, DAY, "district")), RAQQA, DAY).mentions())
        .hasSize(1);
  }

  @Test
  void two_days_later_is_another_day() {
    List<Mention> here = List.of(mention("b", RAQQA, DAY, "district"));
    assertThat(near(here, RAQQA, DAY.plusDays(1)).mentions()).hasSize(1);
    assertThat(near(here, RAQQA, DAY.plusDays(2)).mentions()).isEmpty();
    assertThat(near(here, RAQQA, DAY.minusDays(2)).mentions()).isEmpty();
  }

  private static List<Mention> crowd() {
    List<Mention> crowd = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      crowd.add(
          mention("a%04d".formatted(i), RAQQA, DAY, "district", i % 2 == 0 ? "rise" : "river"));
    }
    return crowd;
  }

  private static Near near(List<Mention> mentions, Set<String> words) {
    return near(mentions, RAQQA, DAY, words);
  }

  private static Near near(List<Mention> mentions, Place place, LocalDate day) {
    return near(mentions, place, day, Set.of("district"));
  }

  private static Near near(List<Mention> mentions, Place place, LocalDate day, Set<String> words) {
    PackedMentions.Builder packer = new PackedMentions.Builder();
    for (Mention each : mentions) {
      packer.add(each.claim().article(), each.day(), each.claim().outlet(), List.of(each));
    }
    Blocks blocks =
        new MemoryBlocks(
            packer.build(new Directory(List.of()), LIKENESS),
            new MemoryBlocks.Shelving(
                mention -> mention.claim().event().day(),
                mention -> mention.claim().event().day(),
                mention -> BlockKeys.posted(mention.claim().event(), mention.gist().keys())));
    Event event = new Event(List.of(place), day, null, List.of(), List.of(), List.of(), List.of());
    return blocks.near(new Wanted("a", BlockKeys.asked(event, words), day, day, 1, false));
  }

  private static Mention mention(String id, Place place, LocalDate day, String... terms) {
    return mention(id, place, day, false, terms);
  }

  private static Mention mention(
      String id, Place place, LocalDate day, boolean negated, String... terms) {
    TaggedArticle article = Examples.tagged(Examples.article(id, "It rained."));
    TaggedClaim claim = article.claims().get(0);
    EventFrame frame = claim.frame();
    Event event = new Event(List.of(place), day, null, List.of(), List.of(), List.of(), List.of());
    TaggedClaim changed =
        new TaggedClaim(
            claim.id(),
            claim.span(),
            claim.posture(),
            negated,
            -1,
            claim.section(),
            new EventFrame(
                event,
                frame.predicate(),
                frame.modality(),
                frame.who(),
                frame.whom(),
                Stream.of(terms).toList(),
                List.of(),
                List.of()),
            claim.hedges(),
            claim.loaded());
    TaggedArticle with =
        new TaggedArticle(
            article.article(),
            article.outlet(),
            article.sentences(),
            article.names(),
            article.attributions(),
            List.of(changed),
            article.denials());
    return new Mentions(new Directory(List.of(with)), LIKENESS).of(with).get(0);
  }
}
