package org.gainsay.batch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Lines that show whether they are whole: eight digits of a checksum, a blank, the words. */
final class Sealed {
  private static final int DIGITS = 8;

  private Sealed() {}

  /** A line with its end. */
  static String line(String words) {
    return checksum(words) + " " + words + "\n";
  }

  /** The words of a line without its end; empty where it is damaged. */
  static Optional<String> words(String line) {
    if (line.length() <= DIGITS || line.charAt(DIGITS) != ' ') {
      return Optional.empty();
    }
    String words = line.substring(DIGITS + 1);
    return line.startsWith(checksum(words)) ? Optional.of(words) : Optional.empty();
  }

  /** CRC-32C of the words in UTF-8. */
  static String checksum(String words) {
    CRC32C sum = new CRC32C();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    String digits = Long.toHexString(sum.getValue());
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
