package org.gainsay.tag;

import org.gainsay.article.Span;

/** A proper name in the text. */
public record Name(Span span, Type type) {
  /** What a name names. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
