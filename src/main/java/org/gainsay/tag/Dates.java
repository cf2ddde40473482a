package org.gainsay.tag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.tag.Calendar.Days;
import org.gainsay.tag.Calendar.Found;

/** Reads dates that name a month or a year: "3 May", "May 3-5, 2021", "early March", "in 2019". */
final class Dates {
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern RECENT = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-\u2013](\\d{1,2})");
  private static final Set<String> YEAR_BEFORE =
      Set.of("in", "since", "of", "until", "early", "late", "before", "after", "from", "during");
  private static final Set<String> MONTH_BEFORE =
      Set.of(
          "in", "since", "last", "of", "during", "until", "early", "late", "mid", "from", "by",
          "this");

  /** "from September" is the coming one where that is near. */
  private static final Set<String> AHEAD = Set.of("from", "until", "by");

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
      MONTHS.put(name.substring(0, 3) + ".", month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    MONTHS.put("sept.", Month.SEPTEMBER);
  }

  private final List<Token> tokens;
  private final LocalDate published;

  Dates(List<Token> tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  static boolean isMonth(String word) {
    return Character.isUpperCase(word.charAt(0))
        && MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The date whose month, year or digits stand at a token, {@code null} where there is none. */
  Found at(int i) {
    String word = tokens.get(i).text();
    if (Character.isDigit(word.charAt(0))) {
      return digits(word, i);
    }
    if (word.toLowerCase(Locale.ROOT).startsWith("mid-") && isMonth(word.substring(4))) {
      return part(MONTHS.get(word.substring(4).toLowerCase(Locale.ROOT)), "mid", i);
    }
    return isMonth(word) ? named(MONTHS.get(word.toLowerCase(Locale.ROOT)), i) : null;
  }

  /** Whether it is a year from 1800 to 2099. */
  static boolean isYear(String word) {
    return word.length() == 4 && YEAR.matcher(word).matches();
  }

  private Found digits(String word, int i) {
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3), i + 1);
    }
    Matcher numeric = NUMERIC.matcher(word);
    if (numeric.matches()) {
      return day(numeric.group(3), numeric.group(2), numeric.group(1), i + 1);
    }
    if (RECENT.matcher(word).matches() && i > 0 && YEAR_BEFORE.contains(lower(i - 1))) {
      int year = Integer.parseInt(word);
      return new Found(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), i + 1);
    }
    return null;
  }

  private static Found day(String year, String month, String day, int end) {
    return found(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day), 0, end);
  }

  /** A date around the name of a month. */
  private Found named(Month month, int i) {
    int[] before = daysBefore(i);
    int[] after = before[0] == 0 ? daysAfter(i) : new int[] {0, 0, i + 1};
    int first = before[0] > 0 ? before[0] : after[0];
    int last = before[0] > 0 ? before[1] : after[1];
    int end = after[2];
    int yearAt = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
    int number = number(yearAt);
    int year = number >= 1800 && number <= 2200 ? number : 0;
    int next = year > 0 ? yearAt + 1 : end;
    if (first == 0) {
      boolean meant = year > 0 || i > 0 && MONTH_BEFORE.contains(lower(i - 1));
      return meant ? part(month, i > 0 ? lower(i - 1) : "", i) : null;
    }
    if (year == 0 && published == null) {
      return null;
    }
    Found found = found(year > 0 ? year : published.getYear(), month.getValue(), first, last, next);
    boolean ahead =
        year == 0 && found != null && found.days().day().isAfter(published.plusMonths(1));
    return ahead ? found(published.getYear() - 1, month.getValue(), first, last, next) : found;
  }

  private static Found found(int year, int month, int first, int last, int end) {
    try {
      LocalDate day = LocalDate.of(year, month, first);
      LocalDate until = last > first ? LocalDate.of(year, month, last) : null;
      return new Found(new Days(day, until), end);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** First and last day before the month: "3 May", "3rd of May", "3-5 May", "3 to 5 May". */
  private int[] daysBefore(int i) {
    int at = i > 1 && tokens.get(i - 1).is("of") ? i - 2 : i - 1;
    int[] glued = glued(at);
    if (glued[0] > 0) {
      return glued;
    }
    int last = number(at);
    if (last < 1 || last > 31) {
      return new int[] {0, 0};
    }
    boolean linked =
        at > 1
            && (tokens.get(at - 1).is("to")
                || tokens.get(at - 1).is("-")
                || tokens.get(at - 1).is("\u2013")
                || tokens.get(at - 1).is("and"));
    int first = linked ? number(at - 2) : 0;
    return first >= 1 && first < last ? new int[] {first, last} : new int[] {last, 0};
  }

  /** First and last day after the month and the token behind: "May 3", "May 3-5", "May 3 to 5". */
  private int[] daysAfter(int i) {
    int[] glued = glued(i + 1);
    if (glued[0] > 0) {
      return new int[] {glued[0], glued[1], i + 2};
    }
    int first = number(i + 1);
    if (first < 1 || first > 31) {
      return new int[] {0, 0, i + 1};
    }
    boolean linked =
        i + 3 < tokens.size()
            && (tokens.get(i + 2).is("to")
                || tokens.get(i + 2).is("-")
                || tokens.get(i + 2).is("\u2013")
                || tokens.get(i + 2).is("and"));
    int last = linked ? number(i + 3) : 0;
    return last > first && last <= 31
        ? new int[] {first, last, i + 4}
        : new int[] {first, 0, i + 2};
  }

  private int[] glued(int i) {
    Matcher days = DAYS.matcher(i >= 0 && i < tokens.size() ? tokens.get(i).text() : "");
    return days.matches()
        ? new int[] {Integer.parseInt(days.group(1)), Integer.parseInt(days.group(2))}
        : new int[] {0, 0};
  }

  /** A month, or its first, second or last ten days. */
  private Found part(Month month, String which, int i) {
    int number = number(i + 1);
    int given = number >= 1800 && number <= 2200 ? number : 0;
    if (given == 0 && published == null) {
      return null;
    }
    YearMonth result = YearMonth.of(given > 0 ? given : published.getYear(), month);
    if (given == 0 && result.atDay(1).isAfter(published)) {
      boolean ahead = AHEAD.contains(which) && !result.minusMonths(6).atDay(1).isAfter(published);
      result = ahead ? result : result.minusYears(1);
    }
    LocalDate first = result.atDay(which.equals("mid") ? 11 : which.equals("late") ? 21 : 1);
    LocalDate last =
        which.equals("early")
            ? result.atDay(10)
            : which.equals("mid") ? result.atDay(20) : result.atEndOfMonth();
    return new Found(new Days(first, last), given > 0 ? i + 2 : i + 1);
  }

  private String lower(int i) {
    return tokens.get(i).lower();
  }

  private int number(int i) {
    if (i < 0 || i >= tokens.size()) {
      return 0;
    }
    String digits = tokens.get(i).lower().replaceFirst("(st|nd|rd|th)$", "");
    return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
  }
}
