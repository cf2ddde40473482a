package org.gainsay.tag;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.tag.Calendar.Days;
import org.gainsay.tag.Calendar.Found;

/** Reads times that depend on the day of publication: "on Tuesday", "last week", "two days ago". */
final class RelativeDays {
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
    }
  }

  private final List<Token> tokens;
  private final LocalDate published;
  private final boolean future;

  RelativeDays(List<Token> tokens, LocalDate published, boolean future) {
    this.tokens = tokens;
    this.published = published;
    this.future = future;
  }

  /** The weekday that a word names, {@code null} where it names none. */
  static DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
  }

  /** The time whose word stands at a token, {@code null} where there is none. */
  Found at(int i) {
    DayOfWeek weekday = weekday(tokens.get(i).text());
    if (weekday != null) {
      boolean name = Character.isUpperCase(tokens.get(i).text().charAt(0));
      return name && !is(i - 1, "every", "each") ? on(weekday, i) : null;
    }
    return switch (tokens.get(i).lower()) {
      case "today", "tonight" -> day(published, i);
      case "yesterday" -> day(published.minusDays(is(i - 1, "before") ? 2 : 1), i);
      case "tomorrow" -> day(published.plusDays(is(i - 1, "after") ? 2 : 1), i);
      case "overnight" -> overnight(i);
      case "morning", "afternoon", "evening" -> is(i - 1, "this") ? day(published, i) : null;
      case "night" -> is(i - 1, "last") ? day(published.minusDays(1), i) : null;
      case "weekend" -> weekend(i);
      case "day", "week", "month", "year" -> period(tokens.get(i).lower(), i);
      case "hours", "days", "weeks", "months", "years" -> several(tokens.get(i).lower(), i);
      case "hour" -> is(i + 1, "ago") ? day(published, i) : null;
      default -> null;
    };
  }

  private static Found day(LocalDate day, int i) {
    return new Found(new Days(day, null), i + 1);
  }

  private static Found span(LocalDate from, LocalDate until, int i) {
    return new Found(new Days(from, until.isAfter(from) ? until : null), i + 1);
  }

  /** The last such day up to publication, the next one where the sentence speaks of the future. */
  private Found on(DayOfWeek weekday, int i) {
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (is(i + 1, "last") && is(i + 2, "week")) {
      return new Found(
          new Days(monday.minusWeeks(1).plusDays(weekday.getValue() - 1), null), i + 3);
    }
    LocalDate day =
        is(i - 1, "last")
            ? published.with(TemporalAdjusters.previous(weekday))
            : is(i - 1, "next") || is(i - 1, "coming")
                ? published.with(TemporalAdjusters.next(weekday))
                : future
                    ? published.with(TemporalAdjusters.nextOrSame(weekday))
                    : published.with(TemporalAdjusters.previousOrSame(weekday));
    boolean part = is(i + 1, "morning", "afternoon", "evening", "night", "noon");
    return new Found(new Days(day, null), part ? i + 2 : i + 1);
  }

  /** "overnight", "overnight into Friday", "overnight on Friday". */
  private Found overnight(int i) {
    for (int at = i + 1; at < Math.min(tokens.size(), i + 3); at++) {
      DayOfWeek weekday = weekday(tokens.get(at).text());
      if (weekday != null) {
        LocalDate day = published.with(TemporalAdjusters.previousOrSame(weekday));
        return is(at - 1, "to", "into")
            ? span(day.minusDays(1), day, at)
            : span(day, day.plusDays(1), at);
      }
    }
    return span(published.minusDays(1), published, i);
  }

  private Found weekend(int i) {
    if (is(i - 1, "next") || future) {
      LocalDate saturday = published.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
      return span(saturday, saturday.plusDays(1), i);
    }
    if (!is(i - 1, "the", "last", "this", "past")) {
      return null;
    }
    LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate sunday = saturday.plusDays(1);
    return span(saturday, sunday.isAfter(published) ? published : sunday, i);
  }

  /** "last week", "this month", "the past year", "next week", "a week ago". */
  private Found period(String unit, int i) {
    if (is(i + 1, "ago") && is(i - 1, "a", "one")) {
      return ago(unit, 1, i + 1);
    }
    boolean past = is(i - 1, "past");
    boolean last = is(i - 1, "last");
    boolean next = is(i - 1, "next", "coming");
    boolean now = is(i - 1, "this");
    if (past) {
      return unit.equals("day") ? null : span(back(unit, 1), published, i);
    }
    if (unit.equals("day") || !last && !next && !now) {
      return null;
    }
    Days whole = around(unit, last ? back(unit, 1) : next ? back(unit, -1) : published);
    return now
        ? future ? span(published, whole.end(), i) : span(whole.day(), published, i)
        : new Found(whole, i + 1);
  }

  /** "two days ago", "over the past three weeks", "the last 24 hours". */
  private Found several(String units, int i) {
    String unit = units.substring(0, units.length() - 1);
    double number = i > 0 ? NumberWords.value(tokens.get(i - 1).lower()) : Double.NaN;
    if (i > 0 && tokens.get(i - 1).is("few")) {
      number = 3;
    }
    if (Double.isNaN(number) || number > 1_000) {
      return null;
    }
    int count = (int) number;
    if (is(i + 1, "ago")) {
      return ago(unit, count, i + 1);
    }
    return is(i - 2, "last", "past") ? span(back(unit, count), published, i) : null;
  }

  private Found ago(String unit, int count, int i) {
    LocalDate then = back(unit, count);
    boolean exact = unit.equals("day") || unit.equals("hour");
    return exact ? day(then, i) : new Found(around(unit, then), i + 1);
  }

  /** So many units before publication; hours count as days, the night before at least. */
  private LocalDate back(String unit, int count) {
    return switch (unit) {
      case "hour" -> published.minusDays((count + 12) / 24);
      case "day" -> published.minusDays(count);
      case "week" -> published.minusWeeks(count);
      case "month" -> published.minusMonths(count);
      default -> published.minusYears(count);
    };
  }

  /** The week from Monday, the month or the year that a day lies in. */
  private static Days around(String unit, LocalDate day) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Days(monday, monday.plusDays(6));
      }
      case "month" -> new Days(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
      default -> new Days(day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31));
    };
  }

  private boolean is(int i, String... words) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    for (String word : words) {
      if (tokens.get(i).is(word)) {
        return true;
      }
    }
    return false;
  }
}
