package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gainsay.Examples;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Source;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Name;
import org.gainsay.tag.Sentence;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.Tutor;
import org.junit.jupiter.api.Test;

/** What counts as right. */
class JudgesTest {
  private static final String TEXT =
      "The dam is safe and will hold, the governor of the province said on Monday.";

  private static final Source OUTLET =
      Examples.tagged(Examples.article("o", "It rained.")).outlet();

  @Test
  void an_attribution_is_right_where_half_of_the_letters_agree() {
    GoldText gold =
        attribution("the governor of the province", "said", "The dam is safe and will hold");
    assertThat(score(gold, said("the governor", "said", "The dam is safe and will hold")))
        .isEqualTo(new Score(0, 1, 1));
    assertThat(score(gold, said("governor of the province", "said", "The dam is safe")))
        .isEqualTo(new Score(1, 0, 0));
    assertThat(score(gold, said("the governor of the province", "said", "will hold")))
        .isEqualTo(new Score(0, 1, 1));
    assertThat(
            score(gold, said("the governor of the province", "hold", "The dam is safe and will")))
        .isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void what_has_no_source_counts_on_neither_side() {
    GoldText gold = attribution("", "said", "The dam is safe");
    assertThat(score(gold, said("", "said", "The dam is safe"))).isEqualTo(Score.NONE);
    assertThat(score(gold, said("the governor", "said", "The dam is safe")))
        .isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void of_two_that_are_found_for_one_only_one_is_right() {
    GoldText gold = attribution("the governor", "said", "The dam is safe and will hold");
    assertThat(
            score(
                gold,
                said("the governor", "said", "The dam is safe and will"),
                said("the governor", "said", "The dam is safe and will hold")))
        .isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void pieces_count_as_what_they_cover() {
    Lesson.Attribution pieces =
        new Lesson.Attribution(
            List.of(span("the governor")),
            List.of(span("said")),
            List.of(span("The dam"), span("is safe"), span("and will hold")));
    GoldText gold = gold(List.of(), List.of(), List.of(pieces), List.of());
    assertThat(score(gold, said("the governor", "said", "The dam is safe and will hold")))
        .isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void a_mistake_says_what_went_wrong() {
    GoldText gold = attribution("the governor", "said", "The dam is safe and will hold");
    assertThat(kinds(gold)).containsExactly("no cue is found");
    assertThat(kinds(gold, said("", "said", "The dam is safe")))
        .containsExactly("no source is found");
    assertThat(kinds(gold, said("the province", "said", "The dam is safe and will hold")))
        .containsExactly("another source");
    assertThat(kinds(gold, said("the governor", "said", "on Monday")))
        .containsExactly("another content");
    assertThat(kinds(gold, said("the province", "will", "The dam")))
        .containsExactly("no cue is found", "a cue where none is marked");
  }

  @Test
  void cues_are_told_apart_by_their_words() {
    assertThat(CueKind.of(List.of(word("have", "VBZ"), word("say", "VBN"))))
        .isEqualTo(CueKind.SPEECH_VERB);
    assertThat(CueKind.of(List.of(word("fear", "VBD")))).isEqualTo(CueKind.OTHER_VERB);
    assertThat(CueKind.of(List.of(word("accord", "VBG"), word("to", "TO"))))
        .isEqualTo(CueKind.ACCORDING_TO);
    assertThat(CueKind.of(List.of(word("rumour", "NN")))).isEqualTo(CueKind.NOUN);
    assertThat(CueKind.of(List.of(word(":", ":")))).isEqualTo(CueKind.PUNCTUATION);
    assertThat(CueKind.of(List.of(word("per", "IN")))).isEqualTo(CueKind.OTHER);
  }

  @Test
  void a_name_is_right_with_its_range_and_its_type() {
    GoldText gold =
        gold(List.of(name("governor", Name.Type.PERSON)), List.of(), List.of(), List.of());
    assertThat(names(gold, name("governor", Name.Type.PERSON))).isEqualTo(new Score(1, 0, 0));
    assertThat(names(gold, name("governor", Name.Type.LOCATION))).isEqualTo(new Score(0, 1, 1));
    assertThat(names(gold, name("the governor", Name.Type.PERSON))).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void a_name_on_what_is_left_out_is_neither_right_nor_wrong() {
    GoldText gold =
        gold(List.of(), List.of(), List.of(), List.of(span("the governor of the province")));
    assertThat(names(gold, name("province", Name.Type.LOCATION))).isEqualTo(Score.NONE);
    assertThat(names(gold, name("Monday", Name.Type.LOCATION))).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void the_posture_of_the_claim_that_shares_most_is_compared() {
    Lesson.Claim marked = new Lesson.Claim(span("The dam is safe"), Posture.REPORTED, false);
    GoldText gold = gold(List.of(), List.of(marked), List.of(), List.of());
    Comparison right = PostureJudge.compare(gold, List.of(Posture.REPORTED));
    assertThat(right.all()).isEqualTo(new Score(1, 0, 0));
    Comparison wrong = PostureJudge.compare(gold, List.of(Posture.REFUTED));
    assertThat(wrong.classes().get("reported")).isEqualTo(new Score(0, 0, 1));
    assertThat(wrong.classes().get("refuted")).isEqualTo(new Score(0, 1, 0));
    List<Posture> none = new ArrayList<>();
    none.add(null);
    Figures figures = Sums.figures(Task.POSTURES, "x", 1, PostureJudge.compare(gold, none));
    assertThat(figures.all().score()).isEqualTo(Score.NONE);
    assertThat(figures.remarks())
        .containsExactly("1 marked claims were not found; they are not judged");
  }

  @Test
  void constant_answers_stand_beside_the_figures() {
    GoldText gold = gold(List.of(), List.of(), List.of(), List.of());
    List<Tutor.Judged> units =
        List.of(
            new Tutor.Judged(span("The dam is safe"), true, 0.9),
            new Tutor.Judged(span("will hold"), true, 0.2),
            new Tutor.Judged(span("on Monday"), false, 0.6),
            new Tutor.Judged(span("the province"), false, 0.1));
    Figures figures =
        Sums.figures(Task.CLAIMS, "x", 1, ClaimJudge.compare(gold, units, Evaluator.EVEN));
    assertThat(figures.all().score()).isEqualTo(new Score(1, 1, 1));
    assertThat(figures.baselines())
        .containsExactly(new Figures.Baseline("everything a claim", 2.0 * 2 / (2 * 2 + 2)));
    assertThat(figures.macroF1()).hasValue(0.5);
    assertThat(figures.kinds())
        .extracting(Figures.Kind::label)
        .containsExactlyInAnyOrder("claim -> no claim", "no claim -> claim");
  }

  @Test
  void the_sentences_of_the_story_that_are_lost_are_counted() {
    Lesson.Sample story =
        new Lesson.Sample(span("The dam is safe"), 0, false, List.of(), List.of(), List.of());
    Lesson.Sample appeal =
        new Lesson.Sample(span("on Monday"), 0, true, List.of(), List.of(), List.of());
    GoldText gold =
        new GoldText(
            "x",
            List.of(),
            Set.of(Task.values()),
            new Lesson(Texts.article("x", TEXT), List.of(story, appeal), List.of()),
            List.of());
    BitSet all = new BitSet();
    all.set(0, 2);
    Figures figures = Sums.figures(Task.BOILERPLATE, "x", 1, BoilerplateJudge.compare(gold, all));
    assertThat(figures.all().score()).isEqualTo(new Score(1, 1, 0));
    assertThat(figures.remarks())
        .containsExactly("1 of 1 sentences of the story are lost (100.00 %)");
    TaggedArticle half = tagged(List.of(new Sentence(span("is safe and will hold, the"), true)));
    assertThat(BoilerplateJudge.compare(gold, half).all()).isEqualTo(new Score(0, 0, 1));
  }

  private static Tutor.Word word(String lemma, String tag) {
    return new Tutor.Word(lemma, tag);
  }

  private static Score score(GoldText gold, Statement... found) {
    return judged(gold, found).all();
  }

  private static List<String> kinds(GoldText gold, Statement... found) {
    return judged(gold, found).mistakes().stream().map(Mistake::kind).toList();
  }

  private static Comparison judged(GoldText gold, Statement... found) {
    TaggedArticle tagged =
        new TaggedArticle(
            gold.lesson().article(),
            OUTLET,
            List.of(new Sentence(span(TEXT), false)),
            List.of(),
            Arrays.asList(found),
            List.of(),
            List.of());
    return AttributionJudge.compare(gold, tagged, cue -> CueKind.SPEECH_VERB);
  }

  private static Score names(GoldText gold, Name... found) {
    return NameJudge.compare(gold, Arrays.asList(found), span -> span).all();
  }

  private static TaggedArticle tagged(List<Sentence> sentences) {
    return new TaggedArticle(
        Texts.article("x", TEXT), OUTLET, sentences, List.of(), List.of(), List.of(), List.of());
  }

  private static GoldText attribution(String source, String cue, String content) {
    Lesson.Attribution one =
        new Lesson.Attribution(
            source.isEmpty() ? List.of() : List.of(span(source)),
            List.of(span(cue)),
            List.of(span(content)));
    return gold(List.of(), List.of(), List.of(one), List.of());
  }

  private static GoldText gold(
      List<Name> names,
      List<Lesson.Claim> claims,
      List<Lesson.Attribution> attributions,
      List<Span> leftOut) {
    Lesson.Sample whole = new Lesson.Sample(span(TEXT), 0, false, names, claims, List.of());
    Lesson lesson = new Lesson(Texts.article("x", TEXT), List.of(whole), attributions);
    return new GoldText("x", List.of(), Set.of(Task.values()), lesson, leftOut);
  }

  private static Statement said(String source, String cue, String content) {
    return new Statement(
        source.isEmpty() ? null : span(source),
        span(cue),
        List.of(span(content)),
        false,
        OUTLET,
        List.of());
  }

  private static Name name(String words, Name.Type type) {
    return new Name(span(words), type);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length(), Span.Part.TEXT);
  }
}
