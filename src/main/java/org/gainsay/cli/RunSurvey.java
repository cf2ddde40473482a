package org.gainsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.RefusedException;
import org.gainsay.report.page.Rated;
import org.gainsay.report.page.Survey;
import org.gainsay.tag.TaggedArticle;

/**
 * What came of going once through a run.
 *
 * @param ids of all articles, in order
 * @param articles all of them, where they are to be linked again
 */
record RunSurvey(Survey survey, List<String> ids, List<TaggedArticle> articles) {

  /**
   * Goes through the run.
   *
   * @param keep whether the articles are to be linked again
   */
  static RunSurvey of(FinishedRun run, boolean keep) throws IOException, RefusedException {
    RunSurvey surveyed = new RunSurvey(new Survey(), new ArrayList<>(), new ArrayList<>());
    run.read(
        entry -> {
          surveyed.survey.take(rated(entry));
          surveyed.ids.add(entry.article().article().id());
          if (keep) {
            surveyed.articles.add(entry.article());
          }
        });
    return surveyed;
  }

  /** Articles of some ids, by number. */
  Map<Integer, FinishedRun.Entry> entries(FinishedRun run, Set<String> wanted)
      throws IOException, RefusedException {
    Map<Integer, FinishedRun.Entry> entries = new TreeMap<>();
    Iterator<String> id = ids.iterator();
    int[] number = {0};
    run.read(
        entry -> {
          number[0]++;
          if (wanted.contains(id.next())) {
            entries.put(number[0], entry);
          }
        });
    return entries;
  }

  /** As the pages want it. */
  static Rated rated(FinishedRun.Entry entry) {
    return new Rated(entry.assessment(), entry.article().article());
  }
}
