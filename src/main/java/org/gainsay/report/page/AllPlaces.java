package org.gainsay.report.page;

import java.util.Optional;
import org.gainsay.article.Span;

/** All articles of a run are in the report. */
record AllPlaces(Surveyed run) implements Places {
  @Override
  public String list(String from, int article) {
    return Layout.link(from, run.layout().list(article), "row" + article);
  }

  @Override
  public Optional<String> article(String from, int article) {
    return Optional.of(Layout.link(from, run.layout().page(article), Layout.anchor(article)));
  }

  @Override
  public Optional<String> claim(String from, int article, String claim) {
    return Optional.of(
        Layout.link(from, run.layout().page(article), Layout.anchor(article, claim)));
  }

  @Override
  public Optional<String> words(String from, String id, Span span) {
    return run.number(id)
        .map(number -> Layout.link(from, run.layout().page(number), Layout.mark(number, span)));
  }

  @Override
  public String name(String id) {
    return run.number(id)
        .map(number -> number + ". " + run.row(number).heading())
        .orElseGet(() -> Shown.words(id));
  }
}
