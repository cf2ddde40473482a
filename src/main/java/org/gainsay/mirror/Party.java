package org.gainsay.mirror;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gainsay.article.Article;

/**
 * Somebody who can change places with another one of the same kind.
 *
 * @param code of a country, else {@code ""}
 * @param role the kind of a source, else {@code ""}
 * @param demonyms words for people and things of a country
 * @param capital of a country, else {@code ""}
 */
record Party(
    Kind kind,
    String name,
    String code,
    String role,
    List<String> aliases,
    List<String> demonyms,
    String capital) {

  /** What a swap can be of. */
  enum Kind {
    COUNTRY("a country"),
    SOURCE("a source of the table"),
    NAME("a name that no table knows");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  static Party country(Map<String, String> row) {
    return new Party(
        Kind.COUNTRY,
        row.get("name"),
        row.get("code"),
        "",
        Rows.list(row.get("aliases")),
        Rows.list(row.get("demonyms")),
        row.get("capital"));
  }

  static Party source(Map<String, String> row) {
    return new Party(
        Kind.SOURCE,
        row.get("name"),
        "",
        row.get("kind"),
        Rows.list(row.get("aliases")),
        List.of(),
        "");
  }

  boolean isCalled(String word) {
    return name.equalsIgnoreCase(word)
        || kind == Kind.COUNTRY && code.equals(word)
        || aliases.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** Whether an article speaks of it, is published by it or says that it is its state. */
  boolean isNamedIn(Article article) {
    if (article.outlet().equals(name)
        || kind == Kind.COUNTRY
            && (article.source().state().equals(code) || article.source().country().equals(code))) {
      return true;
    }
    List<String> all = new ArrayList<>(aliases);
    all.add(name);
    all.addAll(demonyms);
    return all.stream()
        .anyMatch(word -> names(word, article.text()) || names(word, article.title()));
  }

  private static boolean names(String word, String text) {
    return text.contains(word)
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find();
  }

  /** What each word for this one becomes where the other one takes its place. */
  Map<String, String> words(Party other) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(name, other.name);
    for (int i = 0; i < aliases.size(); i++) {
      words.putIfAbsent(
          aliases.get(i), i < other.aliases.size() ? other.aliases.get(i) : other.name);
    }
    for (String demonym : demonyms) {
      words.putIfAbsent(demonym, other.demonymLike(demonym, demonyms));
    }
    if (!capital.isEmpty() && !other.capital.isEmpty()) {
      words.putIfAbsent(capital, other.capital);
    }
    return words;
  }

  /** The word that stands among its own as another does among others: the people, or one of it. */
  private String demonymLike(String demonym, List<String> others) {
    List<String> same = demonyms.stream().filter(each -> isMany(each) == isMany(demonym)).toList();
    if (same.isEmpty()) {
      return demonyms.isEmpty() ? name : demonyms.get(0);
    }
    int index =
        others.stream().filter(each -> isMany(each) == isMany(demonym)).toList().indexOf(demonym);
    return same.get(Math.min(index, same.size() - 1));
  }

  private static boolean isMany(String demonym) {
    String small = demonym.toLowerCase(Locale.ROOT);
    return small.endsWith("s") && !small.endsWith("ss") || small.endsWith("men");
  }
}
