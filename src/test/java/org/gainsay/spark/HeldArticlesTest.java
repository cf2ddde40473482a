package org.gainsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.link.Directory;
import org.gainsay.link.Held;
import org.gainsay.link.SplitLinker;
import org.gainsay.scenario.Stages;
import org.junit.jupiter.api.Test;

/** What a process keeps of articles, so that it need not read them again. */
class HeldArticlesTest {
  private final SplitLinker linker = new SplitLinker(new Directory(Map.of()));
  private final List<Long> made = new ArrayList<>();

  @Test
  void an_article_is_made_once_as_long_as_there_is_room() {
    HeldArticles articles = ofRoomFor(6);
    Held first = articles.get(1, () -> article(1, 2));
    articles.get(2, () -> article(2, 2));
    assertThat(articles.get(1, () -> article(1, 2))).isSameAs(first);
    assertThat(made).containsExactly(1L, 2L);
  }

  @Test
  void where_there_is_none_the_one_goes_that_was_not_asked_for_longest() {
    HeldArticles articles = ofRoomFor(6);
    articles.get(1, () -> article(1, 2));
    articles.get(2, () -> article(2, 3));
    articles.get(1, () -> article(1, 2));
    articles.get(3, () -> article(3, 4));
    articles.get(1, () -> article(1, 2));
    articles.get(2, () -> article(2, 3));
    assertThat(made).containsExactly(1L, 2L, 3L, 2L);
  }

  @Test
  void an_article_that_is_larger_than_the_room_is_given_and_not_kept() {
    HeldArticles articles = ofRoomFor(3);
    assertThat(articles.get(1, () -> article(1, 5)).claims()).isEqualTo(5);
    articles.get(1, () -> article(1, 5));
    assertThat(made).containsExactly(1L, 1L);
  }

  /** A claim takes four kilobytes, and all of them may take an eighth of the heap. */
  private static HeldArticles ofRoomFor(int claims) {
    return new HeldArticles(claims * 4_096L * 8);
  }

  private Held article(long number, int claims) {
    made.add(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < claims; i++) {
      text.append("The mayor of Porto opened bridge %d on Monday. ".formatted(number * 10 + i));
    }
    var record =
        new JsonMapper()
            .createObjectNode()
            .put("id", "a" + number)
            .put("published", "2021-07-05")
            .put("language", "en")
            .put("text", text.toString());
    return linker.hold(Stages.shared().tag(Stages.article(record)));
  }
}
