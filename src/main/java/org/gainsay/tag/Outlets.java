package org.gainsay.tag;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.SourceRow;

/** Says who published an article: {@code sources.csv}, else the input, else nobody knows. */
final class Outlets {
  private final SourceRegistry registry;
  private final Gazetteer gazetteer;

  Outlets(SourceRegistry registry, Gazetteer gazetteer) {
    this.registry = registry;
    this.gazetteer = gazetteer;
  }

  Source of(Article article) {
    return registered(article).orElseGet(() -> declared(article));
  }

  private Optional<Source> registered(Article article) {
    Optional<SourceRow> row = Optional.empty();
    if (!article.outlet().isEmpty()) {
      row = registry.byName(article.outlet()).or(() -> registry.byAddress(article.outlet()));
    } else if (!article.url().isEmpty()) {
      row = registry.byAddress(article.url());
    }
    return row.map(SourceRow::source);
  }

  private Source declared(Article article) {
    DeclaredSource said = article.source();
    boolean silent = said.equals(DeclaredSource.NONE);
    SourceKind kind = said.kind().isEmpty() ? SourceKind.UNKNOWN : SourceKind.valueOf(said.kind());
    String state = said.state();
    if (state.isEmpty() && kind == SourceKind.STATE_AFFILIATED) {
      state = said.country();
    }
    List<String> near = List.of(said.country(), state);
    List<Place> places = said.places().stream().map(place -> gazetteer.place(place, near)).toList();
    String name = article.outlet();
    return new Source(
        name.isEmpty() ? "outlet of " + article.id() : name.toLowerCase(Locale.ROOT),
        name,
        kind,
        state,
        said.owner(),
        said.allies(),
        places,
        "F",
        silent ? Basis.TEXT : Basis.INPUT,
        !name.isEmpty() || !silent);
  }
}
