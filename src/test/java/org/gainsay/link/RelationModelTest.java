package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.fact.Clash;
import org.gainsay.link.RelationModel.Stance;
import org.gainsay.link.RelationModel.Verdict;
import org.gainsay.tag.Models;
import org.gainsay.tag.TextTagger;
import org.junit.jupiter.api.Test;

/** What is seen in a claim and a text together, and what the model makes of it. */
class RelationModelTest {
  private static final Models MODELS = Models.load();
  private static final RelationModel MODEL = RelationModel.ofTrainingData(MODELS.relations());
  private static final Lexicon LEXICON = new Lexicon();
  private static final StanceWords STANCES = new StanceWords();

  private final TextTagger tagger = new TextTagger(MODELS);

  @Test
  void a_refuting_word_is_named() {
    assertThat(seen("A crocodile was found in the Elbe", "Elbe crocodile is a hoax, police say"))
        .contains("refuting word: hoax", "denied outright");
  }

  @Test
  void a_negated_refuting_word_is_no_refuting_word() {
    assertThat(seen("A crocodile was found in the Elbe", "The crocodile of the Elbe is not a hoax"))
        .contains("negated refuting: hoax")
        .doesNotContain("refuting word: hoax");
  }

  @Test
  void a_denial_of_something_else_is_told_from_one_of_the_claim() {
    String claim = "The ferry company sacked forty stewards";
    assertThat(seen(claim, "Company denies that it sacked forty stewards"))
        .contains("denying of the claim");
    assertThat(seen(claim, "Company denies hiring cheap crews from abroad"))
        .contains("denying of something else");
  }

  @Test
  void not_only_negates_nothing() {
    String claim = "The bakery burned down";
    assertThat(seen(claim, "Not only the bakery burned down in Ghent"))
        .noneMatch(name -> name.startsWith("negation"));
    assertThat(seen(claim, "The bakery did not burn down"))
        .contains("negation: not", "deed negated");
  }

  @Test
  void opposites_numbers_and_roles_are_clashes() {
    assertThat(clashes("The pass is closed after the storm", "The pass reopened on Monday"))
        .extracting(Clash::kind)
        .contains(Clash.Kind.OPPOSITE);
    assertThat(clashes("Twelve miners were trapped", "Three miners were trapped in the shaft"))
        .contains(new Clash(Clash.Kind.NUMBER, "Twelve", "Three"));
    assertThat(clashes("A farmer killed the wolf", "The wolf killed a farmer"))
        .contains(new Clash(Clash.Kind.ROLE, "farmer - wolf", "wolf - farmer"));
    assertThat(clashes("A farmer killed the wolf", "The wolf was killed by a farmer")).isEmpty();
  }

  @Test
  void a_question_and_a_report_leave_open() {
    String claim = "The singer Mara Lind has died";
    assertThat(seen(claim, "Has Mara Lind died?")).contains("question", "left open");
    assertThat(seen(claim, "Report: Mara Lind has died"))
        .contains("credited to a report", "left open");
  }

  @Test
  void headlines_in_title_case_are_read_like_sentences() {
    assertThat(seen("The tower leans", "Leaning Tower Story Is Fake, Mayor Says"))
        .contains("refuting word: fake");
  }

  @Test
  void the_model_tells_the_three_apart_and_says_by_what() {
    String claim = "A shark was seen in the harbour of Split";
    Verdict against = judge(claim, "Shark in harbour of Split is a hoax");
    assertThat(against.stance()).isEqualTo(Stance.CONTRADICTS);
    assertThat(against.reasons()).anyMatch(reason -> reason.contains("hoax"));
    assertThat(against.probability()).isBetween(0.34, 1.0);
    assertThat(judge(claim, "Was a shark seen in the harbour of Split?").stance())
        .isEqualTo(Stance.NEITHER);
    assertThat(judge(claim, "Shark swims through harbour of Split").stance())
        .isEqualTo(Stance.CORROBORATES);
  }

  @Test
  void the_same_pair_is_always_judged_the_same() {
    String claim = "A shark was seen in the harbour of Split";
    String text = "Harbour master doubts that a shark came to Split";
    assertThat(judge(claim, text)).isEqualTo(judge(claim, text));
  }

  @Test
  void a_text_without_words_is_no_problem() {
    assertThat(judge("A shark was seen", "...").stance()).isNotNull();
    assertThat(judge("?", "Shark seen").stance()).isNotNull();
  }

  private List<String> seen(String claim, String text) {
    return features(claim, text).stream().map(PairFeature::name).toList();
  }

  private List<Clash> clashes(String claim, String text) {
    return features(claim, text).stream().flatMap(each -> each.clash().stream()).toList();
  }

  private List<PairFeature> features(String claim, String text) {
    return PairFeatures.of(tagger.tag(claim), tagger.tag(text), LEXICON, STANCES);
  }

  private Verdict judge(String claim, String text) {
    return MODEL.judge(tagger.tag(claim), tagger.tag(text));
  }
}
