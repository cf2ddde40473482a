package org.gainsay.tag;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds when something happened in the words of a sentence, seen from the day it was published. */
final class Calendar {
  /** One day, or the first and the last of several. */
  record Days(LocalDate day, LocalDate until) {}

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
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

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
      MONTHS.put(name.substring(0, 3) + ".", month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    MONTHS.put("sept.", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
    }
  }

  private static final Set<String> YEAR_BEFORE =
      Set.of("in", "since", "of", "until", "early", "late", "before", "after", "from");

  private Calendar() {}

  static boolean isTimeWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WEEKDAYS.containsKey(lower)
        || OTHER.contains(lower)
        || (isMonth(word) && !lower.equals("may") && !lower.equals("march"));
  }

  private static boolean isMonth(String word) {
    return Character.isUpperCase(word.charAt(0))
        && MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The first time named among the tokens.
   *
   * @param published {@code null} where unknown: then only full dates are understood
   */
  static Optional<Days> find(List<Token> tokens, LocalDate published) {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Days> days = dateAt(tokens, i, published);
      if (days.isEmpty() && published != null) {
        days = relativeAt(tokens, i, published);
      }
      if (days.isPresent()) {
        return isSince(tokens, i) ? Optional.of(upTo(days.get(), published)) : days;
      }
    }
    return Optional.empty();
  }

  private static boolean isSince(List<Token> tokens, int i) {
    for (int back = i - 1; back >= Math.max(0, i - 4); back--) {
      if (tokens.get(back).is("since")) {
        return true;
      }
    }
    return false;
  }

  /** "Since Tuesday" lasts until the article was published. */
  private static Days upTo(Days start, LocalDate published) {
    return published == null || !published.isAfter(start.day())
        ? start
        : new Days(start.day(), published);
  }

  private static Optional<Days> dateAt(List<Token> tokens, int i, LocalDate published) {
    String word = tokens.get(i).text();
    if (word.matches("(?:19|20)\\d\\d")
        && i > 0
        && YEAR_BEFORE.contains(tokens.get(i - 1).lower())) {
      int year = Integer.parseInt(word);
      return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    if (word.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return day(() -> LocalDate.parse(word));
    }
    if (!isMonth(word)) {
      return Optional.empty();
    }
    Month month = MONTHS.get(word.toLowerCase(Locale.ROOT));
    int before = number(tokens, i - 1);
    int after = number(tokens, i + 1);
    int dayOfMonth = before >= 1 && before <= 31 ? before : after >= 1 && after <= 31 ? after : 0;
    int yearAt = dayOfMonth == after && dayOfMonth != before ? i + 2 : i + 1;
    int year = yearNear(tokens, yearAt);
    if (dayOfMonth == 0) {
      if (word.equals("May") && year == 0 && !preposition(tokens, i - 1)) {
        return Optional.empty();
      }
      if (year == 0 && !preposition(tokens, i - 1)) {
        return Optional.empty();
      }
      return month(month, year, published);
    }
    if (year > 0) {
      return day(() -> LocalDate.of(year, month, dayOfMonth));
    }
    if (published == null) {
      return Optional.empty();
    }
    return day(
        () -> {
          LocalDate date = LocalDate.of(published.getYear(), month, dayOfMonth);
          return date.isAfter(published.plusMonths(1)) ? date.minusYears(1) : date;
        });
  }

  private static boolean preposition(List<Token> tokens, int i) {
    return i >= 0
        && Set.of("in", "since", "last", "of", "during", "until", "early", "late", "mid")
            .contains(tokens.get(i).lower());
  }

  private static Optional<Days> month(Month month, int year, LocalDate published) {
    if (year == 0 && published == null) {
      return Optional.empty();
    }
    YearMonth result = YearMonth.of(year > 0 ? year : published.getYear(), month);
    if (year == 0 && result.atDay(1).isAfter(published)) {
      result = result.minusYears(1);
    }
    return Optional.of(new Days(result.atDay(1), result.atEndOfMonth()));
  }

  private static int yearNear(List<Token> tokens, int i) {
    int at = i < tokens.size() && tokens.get(i).is(",") ? i + 1 : i;
    int number = number(tokens, at);
    return number >= 1800 && number <= 2200 ? number : 0;
  }

  private static int number(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return 0;
    }
    String digits = tokens.get(i).lower().replaceFirst("(st|nd|rd|th)$", "");
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }

  private static Optional<Days> day(Supplier<LocalDate> date) {
    try {
      LocalDate day = date.get();
      return Optional.of(new Days(day, null));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Days> relativeAt(List<Token> tokens, int i, LocalDate published) {
    String word = tokens.get(i).lower();
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    DayOfWeek weekday = WEEKDAYS.get(word);
    if (weekday != null && Character.isUpperCase(tokens.get(i).text().charAt(0))) {
      LocalDate day =
          before.equals("next")
              ? published.with(TemporalAdjusters.next(weekday))
              : before.equals("last")
                  ? published.with(TemporalAdjusters.previous(weekday))
                  : published.with(TemporalAdjusters.previousOrSame(weekday));
      return Optional.of(new Days(day, null));
    }
    return switch (word) {
      case "today", "tonight" -> Optional.of(new Days(published, null));
      case "yesterday" -> Optional.of(new Days(published.minusDays(1), null));
      case "tomorrow" -> Optional.of(new Days(published.plusDays(1), null));
      case "overnight" -> Optional.of(new Days(published.minusDays(1), published));
      case "night" ->
          before.equals("last")
              ? Optional.of(new Days(published.minusDays(1), null))
              : Optional.empty();
      case "week" -> lastSpan(before, published.minusDays(7), published);
      case "month" -> lastSpan(before, published.minusMonths(1), published);
      case "year" -> lastSpan(before, published.minusYears(1), published);
      default -> Optional.empty();
    };
  }

  private static Optional<Days> lastSpan(String before, LocalDate from, LocalDate published) {
    return before.equals("last") || before.equals("past") || before.equals("this")
        ? Optional.of(new Days(from, published))
        : Optional.empty();
  }
}
