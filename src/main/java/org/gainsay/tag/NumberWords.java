package org.gainsay.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a word or a numeral is worth: "twenty-five", "1,200", "dozens", "$3bn". */
final class NumberWords {
  private static final Pattern NUMERAL = Pattern.compile("\\d{1,12}(?:\\.\\d+)?");
  private static final Pattern RANGE =
      Pattern.compile("(\\d[\\d,.]*)[-\u2013\u2014](\\d[\\d,.]*)(%?)");
  private static final Pattern MONEY =
      Pattern.compile(
          "(us\\$|a\\$|c\\$|[$\u20ac\u00a3\u00a5\u20b9])?(\\d[\\d,.]*)(bn|m|tn|k)?(%)?");
  private static final Map<String, Double> VALUES = new HashMap<>();
  private static final Map<String, Double> LEAST = new HashMap<>();
  private static final Map<String, Double> SCALES = new HashMap<>();
  private static final Map<String, String> CURRENCIES = new HashMap<>();
  private static final Map<String, Double> PARTS = new HashMap<>();

  static {
    String[] units = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < units.length; i++) {
      VALUES.put(units[i], (double) i);
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      VALUES.put(tens[i], 20.0 + 10 * i);
      for (int unit = 1; unit < 10; unit++) {
        VALUES.put(tens[i] + "-" + units[unit], 20.0 + 10 * i + unit);
      }
    }
    SCALES.put("dozen", 12.0);
    SCALES.put("hundred", 100.0);
    SCALES.put("thousand", 1_000.0);
    SCALES.put("lakh", 100_000.0);
    SCALES.put("million", 1_000_000.0);
    SCALES.put("crore", 10_000_000.0);
    SCALES.put("billion", 1_000_000_000.0);
    SCALES.put("trillion", 1_000_000_000_000.0);
    SCALES.put("k", 1_000.0);
    SCALES.put("m", 1_000_000.0);
    SCALES.put("bn", 1_000_000_000.0);
    SCALES.put("tn", 1_000_000_000_000.0);
    LEAST.put("tens", 20.0);
    LEAST.put("scores", 20.0);
    LEAST.put("dozens", 20.0);
    LEAST.put("hundreds", 200.0);
    LEAST.put("thousands", 2_000.0);
    LEAST.put("millions", 2_000_000.0);
    LEAST.put("billions", 2_000_000_000.0);
    CURRENCIES.put("$", "dollar");
    CURRENCIES.put("us$", "dollar");
    CURRENCIES.put("a$", "dollar");
    CURRENCIES.put("c$", "dollar");
    CURRENCIES.put("\u20ac", "euro");
    CURRENCIES.put("\u00a3", "pound");
    CURRENCIES.put("\u00a5", "yen");
    CURRENCIES.put("\u20b9", "rupee");
    PARTS.put("half", 50.0);
    PARTS.put("third", 100.0 / 3);
    PARTS.put("quarter", 25.0);
    PARTS.put("fifth", 20.0);
    PARTS.put("tenth", 10.0);
  }

  private static final Set<String> MULTIPLES = Set.of("thirds", "quarters", "fifths", "tenths");

  /**
   * A numeral with what is glued to it.
   *
   * @param unit "dollar", "percent" or {@code ""}
   */
  record Numeral(double min, double max, String unit) {}

  private NumberWords() {}

  /** The value of a numeral or number word, NaN where it is none. */
  static double value(String word) {
    String digits = word.replace(",", "");
    return NUMERAL.matcher(digits).matches()
        ? Double.parseDouble(digits)
        : VALUES.getOrDefault(word, Double.NaN);
  }

  /** "20-30", "20–30%", "$3bn", "5%"; {@code null} where the word is a plain one. */
  static Numeral compound(String word) {
    Matcher range = RANGE.matcher(word);
    if (range.matches()) {
      double min = value(range.group(1));
      double max = value(range.group(2));
      return min < max ? new Numeral(min, max, range.group(3).isEmpty() ? "" : "percent") : null;
    }
    Matcher money = MONEY.matcher(word);
    boolean glued = money.matches() && (money.group(1) != null || money.group(4) != null);
    if (!glued || Double.isNaN(value(money.group(2)))) {
      return null;
    }
    double scale = money.group(3) == null ? 1 : SCALES.get(money.group(3));
    double value = value(money.group(2)) * scale;
    return new Numeral(
        value, value, money.group(1) == null ? "percent" : CURRENCIES.get(money.group(1)));
  }

  /** What a word multiplies the number before it with: "million"; NaN where it is no such word. */
  static double scale(String word) {
    return word.length() > 2 ? SCALES.getOrDefault(word, Double.NaN) : Double.NaN;
  }

  /** The least that an indefinite plural stands for: "dozens", "hundreds"; NaN for other words. */
  static double least(String word) {
    return LEAST.getOrDefault(word, Double.NaN);
  }

  /** The unit of a sign that stands alone: "$" is "dollar"; {@code ""} where it is none. */
  static String currency(String sign) {
    return CURRENCIES.getOrDefault(sign, "");
  }

  /** "third" in percent, NaN where the word names no part. */
  static double part(String word) {
    String one = MULTIPLES.contains(word) ? word.substring(0, word.length() - 1) : word;
    return PARTS.getOrDefault(one, Double.NaN);
  }
}
