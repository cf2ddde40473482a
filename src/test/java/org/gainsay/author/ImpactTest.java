package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.author.Impact.Changes;
import org.gainsay.author.Impact.Moved;
import org.gainsay.author.Impact.Shift;
import org.gainsay.link.Dossier;
import org.gainsay.rule.Label;
import org.gainsay.rule.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change by which officers of other towns count, too, and none does where nobody denies. */
class ImpactTest {
  @TempDir Path folder;
  private Impact impact;

  @BeforeEach
  void compare() throws Exception {
    RulePack before = new Pack(folder).rule(Pack.RULE).load();
    RulePack now =
        new Pack(folder).rule(Pack.RULE.replace("source.localTo", "!source.localTo")).load();
    impact =
        Impact.of(List.of(denied("far", "Osh"), denied("near", "Naryn"), quiet()), before, now);
  }

  private static Dossier denied(String id, String town) throws Exception {
    return dossier(
        id,
        """
        claims:
          - text: the bridge is open
            places: [Naryn/KG]
            source: {kind: WITNESS}
            contradicted: [{source: {name: The Army, kind: MILITARY, places: [%s/KG]}, quote: it is closed}]
        """
            .formatted(town));
  }

  private static Dossier quiet() throws Exception {
    return dossier("quiet", "claims: [{source: {kind: WITNESS}}]");
  }

  /** Bare facts in an article of another id. */
  private static Dossier dossier(String id, String facts) throws Exception {
    Dossier made = ExampleFacts.dossier(YAMLMapper.builder().build().readTree(facts));
    String text = made.article().text();
    Article article = new Article(id, "", text, "", "", "", null, "en", "", DeclaredSource.NONE);
    return new Dossier(article, made.outlet(), made.claims(), made.evidence());
  }

  @Test
  void exactly_the_articles_that_moved_are_named() {
    assertThat(impact.moved()).extracting(Moved::article).containsExactly("far", "near");
    assertThat(impact.percent()).hasToString("66.7");
  }

  @Test
  void the_matrix_counts_every_article_once() {
    assertThat(impact.matrix())
        .containsEntry(Label.DOUBTFUL, Map.of(Label.CANNOT_BE_JUDGED, 1))
        .containsEntry(
            Label.CANNOT_BE_JUDGED, Map.of(Label.DOUBTFUL, 1, Label.CANNOT_BE_JUDGED, 1));
  }

  @Test
  void findings_that_came_and_went_are_counted_by_rule() {
    assertThat(impact.rules()).isEqualTo(Map.of("OWN-01", new Changes(1, 1, 0)));
  }

  @Test
  void an_article_tells_by_the_finding_that_changed_most() {
    Shift came = impact.moved().get(0).telling().orElseThrow();
    assertThat(came.how()).isEqualTo(Shift.How.ADDED);
    assertThat(came.points()).hasToString("-2.0");
    assertThat(came.finding().evidence().get(0).quote().text()).isEqualTo("it is closed");
    Shift went = impact.moved().get(1).telling().orElseThrow();
    assertThat(went.how()).isEqualTo(Shift.How.LOST);
    assertThat(went.points()).hasToString("+2.0");
  }

  @Test
  void accuracy_counts_labelled_articles_on_the_right_side_of_even_odds() {
    assertThat(impact.accuracy(Map.of("far", false, "near", true, "quiet", true, "other", true)))
        .isEqualTo(new Impact.Accuracy(3, 0, 1));
  }
}
