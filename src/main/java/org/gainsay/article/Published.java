package org.gainsay.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When an article was published: an ISO date, or an ISO date and time with its offset.
 *
 * @param day the day at its own offset
 * @param instant {@code null} where only the day is known
 */
record Published(LocalDate day, Instant instant) {
  /** Reads {@code 2016-02-29}, {@code 2016-02-29T10:00:00Z} or {@code 2016-02-29T10:00+03:00}. */
  static Optional<Published> parse(String text) {
    try {
      if (text.indexOf('T') < 0) {
        return plausible(new Published(LocalDate.parse(text), null));
      }
      OffsetDateTime time = OffsetDateTime.parse(text);
      return plausible(new Published(time.toLocalDate(), time.toInstant()));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Published> plausible(Published published) {
    int year = published.day.getYear();
    return year < 1 || year > 9999 ? Optional.empty() : Optional.of(published);
  }
}
