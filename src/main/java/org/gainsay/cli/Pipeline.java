package org.gainsay.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Output;
import org.gainsay.batch.Stages;
import org.gainsay.report.OutlookWords;
import org.gainsay.train.ArticleAnswer;

/**
 * All stages with one set of rules, and how what comes of them is shown.
 *
 * @param <A> an assessment
 */
public interface Pipeline<A> extends AutoCloseable {
  Stages<A> stages();

  /** Id of the article that is assessed. */
  String id(A assessment);

  /**
   * Why the article is rated as it is, for a person at a terminal; ends with a line's end.
   *
   * @param claim number of the only claim to explain, from 1
   * @throws UsageException where there is no such claim
   */
  String explain(A assessment, OptionalInt claim, boolean colour) throws UsageException;

  /** What each claim's label rests on and what would change it. */
  default List<OutlookWords> outlooks(A assessment) {
    return List.of();
  }

  /** How the article is rated, for comparing it with what a reader says of it. */
  ArticleAnswer answer(A assessment);

  /**
   * A table of assessments and how many articles have which label; ends with a line's end.
   *
   * @param first assessments of a run
   * @param counts of all of it
   */
  String summary(List<A> first, Counts counts, boolean colour);

  /** Versions and hashes of rules, models and sources, for the manifest. */
  Map<String, String> provenance();

  /**
   * What a run writes besides the assessments.
   *
   * @param publisher who publishes reviews of claims; none where nobody does
   */
  default List<Output<A>> outputs(Optional<String> publisher) {
    return List.of();
  }

  @Override
  default void close() {}
}
