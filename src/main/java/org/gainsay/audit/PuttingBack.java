package org.gainsay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.link.Dossier;
import org.gainsay.link.Links;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Mixture;
import org.gainsay.rule.Scale;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.SourceRow;
import org.gainsay.tag.TaggedArticle;

/** Makes articles of the second run again with some causes as they were in the first. */
final class PuttingBack {
  /** The articles of the second run, with some causes put back, and their links. */
  private record Corpus(Map<String, TaggedArticle> articles, Links links) {}

  private final Side before;
  private final Side now;
  private final Means means;
  private final Remaking remaking;
  private final Map<String, TaggedArticle> was;
  private final Corpus whole;
  private Set<Cause> lastLinked = Set.of();
  private Corpus last;

  PuttingBack(Side before, Side now, Means means) {
    this.before = before;
    this.now = now;
    this.means = means;
    this.remaking = new Remaking(means.models(), now.gazetteer(), means.rater(), means.earlier());
    this.was = before.byId();
    this.whole = corpus(now.articles(), Set.of());
    this.last = whole;
  }

  private Corpus corpus(List<TaggedArticle> articles, Set<Cause> causes) {
    Map<String, TaggedArticle> byId = new LinkedHashMap<>();
    articles.forEach(each -> byId.put(each.article().id(), each));
    boolean none = has(causes, Cause.Kind.STORE);
    return new Corpus(
        byId,
        remaking.link(
            articles,
            stored ->
                !none && !causes.contains(new Cause(Cause.Kind.STORED_ARTICLE, stored.id()))));
  }

  private static boolean has(Set<Cause> causes, Cause.Kind kind) {
    return causes.stream().anyMatch(each -> each.kind() == kind);
  }

  /** What articles of the second run would be, by id. */
  Map<String, JsonNode> put(Set<Cause> causes, Set<String> ids) {
    Corpus corpus = linked(causes.stream().filter(Cause::isLinked).collect(Collectors.toSet()));
    Set<String> rules =
        causes.stream()
            .filter(each -> each.kind() == Cause.Kind.RULE)
            .map(Cause::what)
            .collect(Collectors.toSet());
    boolean scale = has(causes, Cause.Kind.SCALE);
    Scale used = scale ? before.rules().scale() : now.rules().scale();
    Map<String, JsonNode> made = new LinkedHashMap<>();
    for (String id : ids) {
      Dossier dossier = corpus.links.dossier(corpus.articles.get(id));
      Assessment base = means.rater().rate(dossier);
      if (!rules.isEmpty() || scale) {
        Assessment other = rules.isEmpty() ? base : means.raterBefore().rate(dossier);
        base = Mixture.of(dossier, base, other, rules, used);
      }
      made.put(id, remaking.json(base));
    }
    return made;
  }

  private Corpus linked(Set<Cause> causes) {
    if (causes.isEmpty()) {
      return whole;
    }
    if (!causes.equals(lastLinked)) {
      List<TaggedArticle> articles = now.articles();
      for (Cause each : causes) {
        if (each.isArticle() && each.kind() != Cause.Kind.STORED_ARTICLE) {
          articles = withArticle(articles, each.what());
        }
      }
      last = corpus(tagged(articles, causes), causes);
      lastLinked = causes;
    }
    return last;
  }

  /** Tagged again as far as rows, places or models are put back. */
  private List<TaggedArticle> tagged(List<TaggedArticle> articles, Set<Cause> causes) {
    SourceRegistry registry = now.registry();
    List<String> names = new ArrayList<>();
    for (Cause cause : causes) {
      if (cause.kind() == Cause.Kind.SOURCE) {
        Optional<SourceRow> old = before.registry().byName(cause.what());
        Optional<SourceRow> present = now.registry().byName(cause.what());
        registry = present.map(registry::without).orElse(registry);
        registry = old.map(registry::with).orElse(registry);
        old.ifPresent(row -> names.addAll(names(row)));
        present.ifPresent(row -> names.addAll(names(row)));
      }
    }
    boolean places = has(causes, Cause.Kind.PLACES);
    if (places) {
      registry = withPlacesBefore(registry);
    }
    boolean models = has(causes, Cause.Kind.MODEL);
    if (names.isEmpty() && !places && !models) {
      return articles;
    }
    Naming naming = new Naming(names);
    return new Remaking(
            models ? means.modelsBefore().orElseThrow() : means.models(),
            places ? before.gazetteer() : now.gazetteer(),
            means.rater(),
            means.earlier())
        .tag(articles, each -> places || models || naming.isIn(each), each -> each, registry);
  }

  /** Rows that nobody edited name places, which may have been other ones. */
  private SourceRegistry withPlacesBefore(SourceRegistry registry) {
    Set<String> edited = Causes.edited(before, now);
    SourceRegistry with = registry;
    for (SourceRow row : Set.copyOf(before.registry().names().values())) {
      String name = row.source().name();
      if (!edited.contains(name) && !row.toString().equals(facts(with, name))) {
        with = with.without(with.byName(name).orElseThrow()).with(row);
      }
    }
    return with;
  }

  private static String facts(SourceRegistry registry, String name) {
    return registry.byName(name).map(SourceRow::toString).orElse("");
  }

  private static List<String> names(SourceRow row) {
    List<String> names = new ArrayList<>(row.aliases());
    names.add(row.source().name());
    names.add(row.domain());
    return names;
  }

  private List<TaggedArticle> withArticle(List<TaggedArticle> all, String id) {
    List<TaggedArticle> articles = new ArrayList<>();
    boolean found = false;
    for (TaggedArticle each : all) {
      if (!each.article().id().equals(id)) {
        articles.add(each);
      } else if (was.containsKey(id)) {
        articles.add(was.get(id));
      }
      found |= each.article().id().equals(id);
    }
    if (!found) {
      articles.add(was.get(id));
    }
    return articles;
  }
}
