package org.gainsay.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RulePack;
import org.gainsay.tag.TaggedArticle;

/** Finds everything that is not the same in two runs. */
final class Causes {
  private final Side before;
  private final Side now;
  private final List<Cause> found = new ArrayList<>();

  private Causes(Side before, Side now) {
    this.before = before;
    this.now = now;
  }

  static List<Cause> between(Side before, Side now) {
    Causes causes = new Causes(before, now);
    causes.rules();
    causes.tables();
    causes.articles();
    causes.add(Cause.Kind.STORE, !before.isSame("evidence", now));
    causes.add(Cause.Kind.MODEL, !before.isSame("models", now));
    causes.add(Cause.Kind.VERSION, !before.isSame("version", now));
    return causes.found.stream().sorted().toList();
  }

  private void add(Cause.Kind kind, boolean differs) {
    if (differs) {
      found.add(new Cause(kind, ""));
    }
  }

  private void rules() {
    Set<String> ids = new TreeSet<>(Edits.rules(before.ruleTexts(), now.ruleTexts()));
    Stream.concat(before.rules().rules().stream(), now.rules().rules().stream())
        .map(Rule::id)
        .filter(id -> !weight(before.rules(), id).equals(weight(now.rules(), id)))
        .forEach(ids::add);
    ids.forEach(id -> found.add(new Cause(Cause.Kind.RULE, id)));
    add(Cause.Kind.SCALE, !before.rules().scale().equals(now.rules().scale()));
  }

  /** What a pack makes of a rule: overrides change that, and leave its text. */
  private static Optional<String> weight(RulePack pack, String id) {
    return pack.rules().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(rule -> rule.points() + " " + pack.fires(rule));
  }

  private void tables() {
    edited(before, now).forEach(name -> found.add(new Cause(Cause.Kind.SOURCE, name)));
    add(
        Cause.Kind.PLACES,
        !hash(before, "places.csv").equals(hash(now, "places.csv"))
            || !hash(before, "countries.csv").equals(hash(now, "countries.csv")));
  }

  /** Names of the rows of sources.csv that have other cells, or are in one only. */
  static Set<String> edited(Side before, Side now) {
    Map<String, Map<String, String>> was = before.rowTexts();
    Map<String, Map<String, String>> is = now.rowTexts();
    Set<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    names.removeIf(
        name -> was.getOrDefault(name, Map.of()).equals(is.getOrDefault(name, Map.of())));
    return names;
  }

  private static String hash(Side side, String table) {
    return side.kept().hashes().entrySet().stream()
        .filter(each -> each.getKey().endsWith("/" + table))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private void articles() {
    Map<String, TaggedArticle> was = before.byId();
    Map<String, TaggedArticle> is = now.byId();
    was.forEach(
        (id, article) -> {
          if (!is.containsKey(id)) {
            found.add(new Cause(Cause.Kind.GONE_ARTICLE, id));
          } else if (!is.get(id).article().equals(article.article())) {
            found.add(new Cause(Cause.Kind.TEXT, id));
          }
        });
    is.keySet().stream()
        .filter(id -> !was.containsKey(id))
        .forEach(id -> found.add(new Cause(Cause.Kind.NEW_ARTICLE, id)));
  }
}
