package org.gainsay.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.article.DeclaredSource;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.source.SourceRow;
import org.gainsay.tag.TaggedArticle;

/**
 * Collects what is held about a source: in the registry, in the input, in the words of articles.
 */
final class HeldFacts {
  private record Key(Basis basis, String what, String value) {}

  private final Naming naming;
  private final Map<Key, TreeSet<String>> said = new LinkedHashMap<>();
  private final List<Held> held = new ArrayList<>();

  private HeldFacts(Naming naming) {
    this.naming = naming;
  }

  static List<Held> of(Optional<SourceRow> row, Naming naming, List<TaggedArticle> articles) {
    HeldFacts facts = new HeldFacts(naming);
    row.ifPresent(facts::row);
    articles.forEach(facts::input);
    articles.forEach(facts::text);
    facts.said.forEach(
        (key, ids) ->
            facts.held.add(
                new Held(
                    key.basis,
                    key.what,
                    key.value,
                    key.basis == Basis.INPUT
                        ? "the field source of the input"
                        : "words of articles",
                    "",
                    List.copyOf(ids))));
    return facts.held;
  }

  private void row(SourceRow row) {
    Source source = row.source();
    registered(row, "kind", source.kind().name());
    registered(row, "state", source.state());
    registered(row, "owner", source.owner());
    registered(row, "allies", String.join(", ", source.allies()));
    registered(row, "places", places(source));
    registered(row, "reliability", source.reliability());
    registered(row, "aliases", String.join(", ", row.aliases()));
    registered(row, "domain", row.domain());
    registered(row, "from", day(row.from()));
    registered(row, "until", day(row.until()));
    registered(row, "note", row.note());
  }

  private void registered(SourceRow row, String what, String value) {
    if (!value.isEmpty()) {
      held.add(new Held(Basis.REGISTRY, what, value, row.reference(), day(row.asOf()), List.of()));
    }
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String places(Source source) {
    return String.join(", ", source.places().stream().map(Place::name).toList());
  }

  private void input(TaggedArticle article) {
    DeclaredSource said = article.article().source();
    if (!naming.is(article.article().outlet()) || said.equals(DeclaredSource.NONE)) {
      return;
    }
    String id = article.article().id();
    say(Basis.INPUT, "kind", said.kind(), id);
    say(Basis.INPUT, "country", said.country(), id);
    say(Basis.INPUT, "state", said.state(), id);
    say(Basis.INPUT, "owner", said.owner(), id);
    say(Basis.INPUT, "allies", String.join(", ", said.allies()), id);
    say(Basis.INPUT, "places", String.join(", ", said.places()), id);
    say(Basis.INPUT, "aliases", String.join(", ", said.aliases()), id);
  }

  private void text(TaggedArticle article) {
    Stream.concat(
            Stream.of(article.outlet()),
            article.attributions().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.origin()), each.via().stream())))
        .filter(each -> each.basis() == Basis.TEXT && naming.is(each.name()))
        .forEach(
            source -> {
              String id = article.article().id();
              say(
                  Basis.TEXT,
                  "kind",
                  source.kind() == SourceKind.UNKNOWN ? "" : source.kind().name(),
                  id);
              say(Basis.TEXT, "state", source.state(), id);
              say(Basis.TEXT, "places", places(source), id);
            });
  }

  private void say(Basis basis, String what, String value, String article) {
    if (!value.isEmpty()) {
      said.computeIfAbsent(new Key(basis, what, value), any -> new TreeSet<>()).add(article);
    }
  }
}
