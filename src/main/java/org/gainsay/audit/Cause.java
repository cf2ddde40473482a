package org.gainsay.audit;

/**
 * Something that is not the same in two runs and can move ratings.
 *
 * @param what id of a rule or an article, name of a row; {@code ""} where there is only one such
 *     thing
 */
public record Cause(Kind kind, String what) implements Comparable<Cause> {
  /** What can move a rating. */
  public enum Kind {
    RULE("rule %s"),
    SCALE("the scale"),
    SOURCE("row \"%s\" of sources.csv"),
    PLACES("places.csv or countries.csv"),
    NEW_ARTICLE("article %s, which is new"),
    GONE_ARTICLE("article %s, which is gone"),
    TEXT("article %s, which has another text"),
    STORED_ARTICLE("article %s of the evidence store"),
    STORE("the evidence store"),
    MODEL("the models"),
    VERSION("the version of Gainsay");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** For example {@code rule CON-01}. */
  public String words() {
    return kind.words.formatted(what);
  }

  /** Whether it is an article. */
  boolean isArticle() {
    return switch (kind) {
      case NEW_ARTICLE, GONE_ARTICLE, TEXT, STORED_ARTICLE -> true;
      default -> false;
    };
  }

  /** Whether all articles have to be linked again where it is another one. */
  boolean isLinked() {
    return kind != Kind.RULE && kind != Kind.SCALE;
  }

  @Override
  public int compareTo(Cause other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : what.compareTo(other.what);
  }
}
