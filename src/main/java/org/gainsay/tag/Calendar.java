package org.gainsay.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds when something happened in the words of a sentence, seen from the day it was published. */
final class Calendar {
  /** One day, or the first and the last of several. */
  record Days(LocalDate day, LocalDate until) {
    /** The last day. */
    LocalDate end() {
      return until == null ? day : until;
    }

    Days to(Days last) {
      return last.end().isAfter(day) ? new Days(day, last.end()) : this;
    }
  }

  /**
   * What a time is and where its words end.
   *
   * @param end index of the token after its last one
   */
  record Found(Days days, int end) {}

  private static final Set<String> OTHER =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "overnight",
          "morning",
          "evening",
          "afternoon",
          "night",
          "midnight",
          "noon",
          "dawn",
          "week",
          "month",
          "year",
          "weekend",
          "hour",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "earlier",
          "later",
          "day");

  private final List<Token> tokens;
  private final LocalDate published;
  private final boolean future;
  private final Dates dates;

  private Calendar(List<Token> tokens, LocalDate published, boolean future) {
    this.tokens = tokens;
    this.published = published;
    this.future = future;
    this.dates = new Dates(tokens, published);
  }

  static boolean isTimeWord(String word) {
    return RelativeDays.weekday(word) != null
        || OTHER.contains(word.toLowerCase(Locale.ROOT))
        || Dates.isMonth(word) && !word.equals("May") && !word.equals("March");
  }

  /** Whether the token is the name of a month. */
  static boolean isMonthAt(Phrases phrases, int i) {
    return i >= 0 && i < phrases.size() && Dates.isMonth(phrases.at(i).text());
  }

  /**
   * The first time named among the tokens.
   *
   * @param published {@code null} where unknown: then only full dates are understood
   * @param future whether the sentence speaks of what is to come: "will meet on Tuesday"
   */
  static Optional<Days> find(List<Token> tokens, LocalDate published, boolean future) {
    Calendar calendar = new Calendar(tokens, published, future);
    for (int i = 0; i < tokens.size(); i++) {
      Found found = calendar.at(i);
      if (found != null) {
        return Optional.of(calendar.spanned(i, found));
      }
    }
    return Optional.empty();
  }

  private Found at(int i) {
    Found date = dates.at(i);
    if (date != null || published == null) {
      return date;
    }
    Found relative = new RelativeDays(tokens, published, future).at(i);
    if (relative == null || RelativeDays.weekday(tokens.get(i).text()) == null) {
      return relative;
    }
    // "Tuesday, 3 May" is the date and not the last Tuesday.
    int next = i + 1 < tokens.size() && tokens.get(i + 1).is(",") ? i + 2 : i + 1;
    for (int at = next; at < Math.min(tokens.size(), next + 2); at++) {
      Found full = dates.at(at);
      if (full != null && full.days().until() == null) {
        return full;
      }
    }
    return relative;
  }

  /** With what stands before and after it: "since 3 May", "from Monday to Friday", "eve of". */
  private Days spanned(int i, Found found) {
    Days days = found.days();
    if (before(i, 4, "since")) {
      return published == null || !published.isAfter(days.day())
          ? days
          : new Days(days.day(), published);
    }
    if (before(i, 3, "eve")) {
      return new Days(days.day().minusDays(1), null);
    }
    boolean until = before(i, 2, "until") || before(i, 2, "till");
    if (until && published != null) {
      return published.isBefore(days.end()) ? new Days(published, days.end()) : days;
    }
    boolean opens = before(i, 3, "between") || before(i, 3, "from");
    int link = found.end();
    boolean linked =
        link + 1 < tokens.size()
            && (tokens.get(link).is("to")
                || tokens.get(link).is("until")
                || tokens.get(link).is("through")
                || tokens.get(link).is("into")
                || tokens.get(link).is("-")
                || opens && tokens.get(link).is("and"));
    Found last = linked ? next(link + 1) : null;
    return last == null ? days : days.to(last.days());
  }

  private Found next(int i) {
    for (int at = i; at < Math.min(tokens.size(), i + 3); at++) {
      Found found = at(at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean before(int i, int reach, String word) {
    for (int back = i - 1; back >= Math.max(0, i - reach); back--) {
      if (tokens.get(back).is(word)) {
        return true;
      }
    }
    return false;
  }
}
