package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.Linked;
import org.gainsay.batch.Stages;
import org.gainsay.link.Dossier;
import org.gainsay.report.OutlookWords;
import org.gainsay.tag.TaggedArticle;

/**
 * Rates articles of a run again, and where the same comes out, says what would change it.
 *
 * @param <A> an assessment
 */
final class Outlooks<A> {
  private final Pipeline<A> pipeline;
  private final Stages<A> stages;
  private final Linked linked;
  private final Function<Dossier, A> rater;

  /**
   * @param earlier articles that those of the run were linked with
   * @param articles all of the run
   */
  Outlooks(Pipeline<A> pipeline, Earlier earlier, List<TaggedArticle> articles) {
    this.pipeline = pipeline;
    this.stages = pipeline.stages().beside(earlier);
    this.linked = stages.linker().apply(articles);
    this.rater = stages.raters().get();
  }

  /** Sentences for each claim; empty where the article comes out otherwise now. */
  Optional<List<List<String>>> of(FinishedRun.Entry entry) {
    A assessment = rater.apply(linked.dossier(entry.article()));
    return stages.json().apply(assessment).equals(entry.line())
        ? Optional.of(pipeline.outlooks(assessment).stream().map(Outlooks::sentences).toList())
        : Optional.empty();
  }

  private static List<String> sentences(OutlookWords words) {
    List<String> sentences = new ArrayList<>();
    words.rests().ifPresent(rests -> sentences.add(sentence("It rests " + rests)));
    words.look().forEach(look -> sentences.add(sentence(look)));
    return sentences;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
