package org.gainsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.tag.TaggedArticle;

/** The outlets of a run that the input describes, so that other articles may name them. */
final class Directory {
  private final Map<String, Source> byName = new HashMap<>();

  Directory(List<TaggedArticle> articles) {
    for (TaggedArticle article : articles) {
      Source outlet = article.outlet();
      if (outlet.basis() == Basis.INPUT && !outlet.name().isEmpty()) {
        add(outlet.name(), outlet);
        article.article().source().aliases().forEach(alias -> add(alias, outlet));
      }
    }
  }

  private void add(String name, Source source) {
    byName.merge(key(name), source, (a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b);
  }

  /** The same source with what the input says of it, where the text says nothing. */
  Source know(Source source) {
    boolean open = source.basis() == Basis.TEXT && source.identified();
    Source declared = open ? byName.get(key(source.name())) : null;
    return declared == null
            || source.kind() != SourceKind.UNKNOWN && declared.kind() == SourceKind.UNKNOWN
        ? source
        : declared;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
