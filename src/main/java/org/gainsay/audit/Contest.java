package org.gainsay.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.link.Links;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.SourceRow;
import org.gainsay.tag.TaggedArticle;

/**
 * Rates a run once more without what is held about one source: without its row of the registry and
 * without what the input says of it. Names of the registry count in tagging too, so the articles
 * that may name it are tagged again; the others cannot come out otherwise there. Then all are
 * linked and rated again.
 */
public final class Contest {
  private final Remaking remaking;
  private final SourceRegistry registry;
  private final List<TaggedArticle> articles;

  /**
   * @param registry of the run
   * @param articles of the run
   */
  public Contest(Remaking remaking, SourceRegistry registry, List<TaggedArticle> articles) {
    this.remaking = remaking;
    this.registry = registry;
    this.articles = List.copyOf(articles);
  }

  /**
   * The packet for a source; empty where nothing is held about one of that name.
   *
   * @param progress hears how many articles have been rated without the facts
   */
  public Optional<Packet> packet(String name, IntConsumer progress) {
    Optional<SourceRow> row = registry.byName(name).or(() -> registry.byAddress(name));
    List<String> names = names(name, row);
    Naming naming = new Naming(names);
    List<Held> held = HeldFacts.of(row, naming, articles);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    SourceRegistry without = row.map(registry::without).orElse(registry);
    List<TaggedArticle> changed =
        remaking.tag(articles, naming::isIn, article -> bare(article, naming), without);
    Links before = remaking.link(articles);
    Links now = remaking.link(changed);
    List<Move> moved = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Move move =
          Move.between(remaking.rate(before, articles.get(i)), remaking.rate(now, changed.get(i)));
      if (!move.isNone()) {
        moved.add(move);
      }
      progress.accept(i + 1);
    }
    int named = (int) articles.stream().filter(each -> naming.isIn(each.article())).count();
    String source = row.map(each -> each.source().name()).orElse(name);
    return Optional.of(new Packet(source, names, held, named, articles.size(), moved));
  }

  /** Who there is, for those who ask for somebody else. */
  public List<String> known() {
    TreeSet<String> known = new TreeSet<>();
    articles.forEach(
        each -> {
          known.add(each.outlet().name());
          each.attributions().forEach(statement -> known.add(statement.origin().name()));
        });
    known.remove("");
    return List.copyOf(known);
  }

  private List<String> names(String name, Optional<SourceRow> row) {
    TreeSet<String> names = new TreeSet<>();
    names.add(name);
    row.ifPresent(
        each -> {
          names.add(each.source().name());
          names.addAll(each.aliases());
          names.add(each.domain());
        });
    Naming given = new Naming(List.copyOf(names));
    articles.stream()
        .map(TaggedArticle::article)
        .filter(each -> given.is(each.outlet()))
        .forEach(each -> names.addAll(each.source().aliases()));
    names.remove("");
    return List.copyOf(names);
  }

  /** Without what the input says of the source. */
  private static Article bare(Article article, Naming naming) {
    return naming.is(article.outlet()) ? article.with(DeclaredSource.NONE) : article;
  }
}
