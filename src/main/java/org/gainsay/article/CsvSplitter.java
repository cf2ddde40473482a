package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the row of a CSV file ends (RFC 4180) and cuts it into fields. It is fed characters
 * or, as all that it looks for is ASCII, bytes.
 */
final class CsvSplitter {
  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    /** After a quotation mark within quotation marks: the end, or the first of two. */
    QUOTE
  }

  private final char delimiter;
  private final List<String> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private State state = State.FIELD_START;
  private boolean sound = true;

  CsvSplitter(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Takes the next character; false where no row can go on like this. */
  boolean accept(char next) {
    switch (state) {
      case FIELD_START, PLAIN -> unquoted(next);
      case QUOTED -> {
        if (next == '"') {
          state = State.QUOTE;
        } else {
          field.append(next);
        }
      }
      case QUOTE -> afterQuote(next);
    }
    return sound;
  }

  /** Whether a line's end belongs to a field. */
  boolean isQuoted() {
    return state == State.QUOTED;
  }

  /** The fields of the row that ends here; the end of its line belongs to none of them. */
  List<String> end() {
    finishField();
    return List.copyOf(fields);
  }

  private void unquoted(char next) {
    if (next == delimiter) {
      finishField();
    } else if (next == '"' && state == State.FIELD_START) {
      state = State.QUOTED;
    } else if (next != '\r' && next != '\n') {
      field.append(next);
      state = State.PLAIN;
    }
  }

  private void afterQuote(char next) {
    if (next == '"') {
      field.append(next);
      state = State.QUOTED;
    } else if (next == delimiter) {
      finishField();
    } else if (next != '\r' && next != '\n') {
      sound = false;
    }
  }

  private void finishField() {
    fields.add(field.toString());
    field.setLength(0);
    state = State.FIELD_START;
  }

  /** The fields of a whole row; empty where its quotation marks are unbalanced. */
  static Optional<List<String>> split(String row, char delimiter) {
    CsvSplitter splitter = new CsvSplitter(delimiter);
    for (int at = 0; at < row.length(); at++) {
      if (!splitter.accept(row.charAt(at))) {
        return Optional.empty();
      }
    }
    return splitter.isQuoted() ? Optional.empty() : Optional.of(splitter.end());
  }
}
