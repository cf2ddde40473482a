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
  private final Remaking remaking;
  private final Remaking withRulesBefore;
  private final Map<String, TaggedArticle> was;
  private final Corpus whole;
  private Set<Cause> lastLinked = Set.of();
  private Corpus last;

  /**
   * @param remaking with the rules of the second run
   * @param withRulesBefore with those of the first
   */
  PuttingBack(Side before, Side now, Remaking remaking, Remaking withRulesBefore) {
    this.before = before;
    this.now = now;
    this.remaking = remaking;
    this.withRulesBefore = withRulesBefore;
    this.was = before.byId();
    this.whole = corpus(now.articles());
    this.last = whole;
  }

  private static Corpus corpus(List<TaggedArticle> articles) {
    Map<String, TaggedArticle> byId = new LinkedHashMap<>();
    articles.forEach(each -> byId.put(each.article().id(), each));
    return new Corpus(byId, Remaking.link(articles));
  }

  /** What articles of the second run would be, by id. */
  Map<String, JsonNode> put(Set<Cause> causes, Set<String> ids) {
    Corpus corpus = linked(causes.stream().filter(Cause::isLinked).collect(Collectors.toSet()));
    Set<String> rules =
        causes.stream()
            .filter(each -> each.kind() == Cause.Kind.RULE)
            .map(Cause::what)
            .collect(Collectors.toSet());
    boolean scale = causes.stream().anyMatch(each -> each.kind() == Cause.Kind.SCALE);
    Scale used = scale ? before.rules().scale() : now.rules().scale();
    Map<String, JsonNode> made = new LinkedHashMap<>();
    for (String id : ids) {
      Dossier dossier = corpus.links.dossier(corpus.articles.get(id));
      Assessment base = remaking.assess(dossier);
      if (!rules.isEmpty() || scale) {
        Assessment other = rules.isEmpty() ? base : withRulesBefore.assess(dossier);
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
        if (each.kind() != Cause.Kind.SOURCE) {
          articles = withArticle(articles, each.what());
        }
      }
      last = corpus(withRows(articles, causes));
      lastLinked = causes;
    }
    return last;
  }

  private List<TaggedArticle> withRows(List<TaggedArticle> articles, Set<Cause> causes) {
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
    Naming naming = new Naming(names);
    return names.isEmpty()
        ? articles
        : remaking.tag(articles, naming::isIn, article -> article, registry);
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
