package org.gainsay.tag;

import org.gainsay.source.Gazetteer;

/** What is known of names before a text is read. Safe for threads. */
record NameClues(Gazetteer gazetteer, KnownNames sources, NameWords words) {
  NameClues(Gazetteer gazetteer, KnownNames sources) {
    this(gazetteer, sources, NameWords.load());
  }
}
