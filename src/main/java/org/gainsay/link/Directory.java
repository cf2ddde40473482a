package org.gainsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.tag.TaggedArticle;

/** The outlets of a run that the input describes, so that other articles may name them. */
public final class Directory {
  private final Map<String, Source> byName = new HashMap<>();

  Directory(List<TaggedArticle> articles) {
    articles.forEach(this::add);
  }

  void add(TaggedArticle article) {
    declared(article).forEach(name -> add(name, article.outlet()));
  }

  /**
   * Of outlets that were gathered elsewhere.
   *
   * @param byName by each of the names that {@link #declared} gives: of several the one of the
   *     least id, and of these the one of the first article
   */
  public Directory(Map<String, Source> byName) {
    this.byName.putAll(byName);
  }

  /** The names of the outlet of an article, made ready for comparison, where the input has them. */
  public static Stream<String> declared(TaggedArticle article) {
    Source outlet = article.outlet();
    return outlet.basis() == Basis.INPUT && !outlet.name().isEmpty()
        ? Stream.concat(Stream.of(outlet.name()), article.article().source().aliases().stream())
            .map(Directory::key)
        : Stream.empty();
  }

  private void add(String key, Source source) {
    byName.merge(key, source, (a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b);
  }

  /** Whether the text alone says who that is. */
  static boolean isOpen(Source source) {
    return source.basis() == Basis.TEXT && source.identified();
  }

  /** The same source with what the input says of it, where the text says nothing. */
  Source know(Source source) {
    Source declared = isOpen(source) ? byName.get(key(source.name())) : null;
    return declared == null
            || source.kind() != SourceKind.UNKNOWN && declared.kind() == SourceKind.UNKNOWN
        ? source
        : declared;
  }

  /** A name, made ready for comparison. */
  static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
