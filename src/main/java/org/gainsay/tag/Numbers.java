package org.gainsay.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads how many of what: "200 militants", "at least five districts", "dozens of houses". */
final class Numbers {
  private static final Map<String, Double> WORDS = new HashMap<>();
  private static final Set<String> ABOUT =
      Set.of("about", "around", "some", "nearly", "almost", "roughly", "approximately");
  private static final Set<String> OVER = Set.of("over", "above", "exceeding");
  private static final Set<String> UNDER = Set.of("under", "below");

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
      WORDS.put(units[i], (double) i);
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      WORDS.put(tens[i], 20.0 + 10 * i);
      for (int unit = 1; unit < 10; unit++) {
        WORDS.put(tens[i] + "-" + units[unit], 20.0 + 10 * i + unit);
      }
    }
    WORDS.put("dozen", 12.0);
    WORDS.put("hundred", 100.0);
    WORDS.put("thousand", 1_000.0);
    WORDS.put("million", 1_000_000.0);
    WORDS.put("billion", 1_000_000_000.0);
  }

  private Numbers() {}

  /** The quantities within the range, in order. */
  static List<Quantity> find(Phrases phrases, Range range) {
    List<Quantity> found = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      String word = phrases.at(i).lower();
      if (word.matches("dozens|scores|hundreds|thousands|tens")) {
        double least =
            word.equals("dozens") || word.equals("scores") || word.equals("tens")
                ? 20
                : word.equals("hundreds") ? 200 : 2_000;
        add(found, phrases, i, i + 1, least, Double.POSITIVE_INFINITY, range);
        continue;
      }
      double value = value(word);
      if (Double.isNaN(value) || isDate(phrases, i)) {
        continue;
      }
      int end = i + 1;
      while (end < range.to()
          && phrases.at(end).lower().matches("dozen|hundred|thousand|million|billion")) {
        value *= WORDS.get(phrases.at(end).lower());
        end++;
      }
      double most =
          phrases.is(i - 1, "between") && phrases.is(end, "and") ? after(phrases, end) : 0;
      if (most > value) {
        add(found, phrases, i, end + 2, value, most, range);
        i = end + 1;
        continue;
      }
      double[] bounds = bounds(phrases, i, value);
      add(found, phrases, i, end, bounds[0], bounds[1], range);
      i = end - 1;
    }
    return found;
  }

  /** The number right after a token, NaN where there is none. */
  private static double after(Phrases phrases, int token) {
    return token + 1 < phrases.size() ? value(phrases.at(token + 1).lower()) : Double.NaN;
  }

  private static double value(String word) {
    String digits = word.replace(",", "");
    if (digits.matches("\\d{1,12}(\\.\\d+)?")) {
      return Double.parseDouble(digits);
    }
    return WORDS.getOrDefault(word, Double.NaN);
  }

  private static boolean isDate(Phrases phrases, int i) {
    String word = phrases.at(i).text();
    boolean year = word.matches("(1[89]|20)\\d\\d") && !phrases.isTag(i + 1, "NN");
    boolean month = near(phrases, i - 1) || near(phrases, i + 1);
    return year
        || month
        || phrases.is(i + 1, "a.m.", "p.m.", "am", "pm", "o'clock")
        || phrases.is(i, "one") && !phrases.isTag(i + 1, "NN");
  }

  private static boolean near(Phrases phrases, int i) {
    return i >= 0
        && i < phrases.size()
        && phrases
            .at(i)
            .text()
            .matches(
                "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)");
  }

  private static double[] bounds(Phrases phrases, int i, double value) {
    if (phrases.is(i - 1, "least")
        || phrases.is(i - 1, "than") && phrases.is(i - 2, "more")
        || i > 0 && OVER.contains(phrases.at(i - 1).lower())) {
      return new double[] {value, Double.POSITIVE_INFINITY};
    }
    if (phrases.is(i - 1, "to") && phrases.is(i - 2, "up")
        || phrases.is(i - 1, "most")
        || phrases.is(i - 1, "than") && phrases.is(i - 2, "fewer", "less")
        || i > 0 && UNDER.contains(phrases.at(i - 1).lower())) {
      return new double[] {0, value};
    }
    if (i > 0 && ABOUT.contains(phrases.at(i - 1).lower())) {
      return new double[] {value * 0.8, value * 1.25};
    }
    return new double[] {value, value};
  }

  private static void add(
      List<Quantity> found,
      Phrases phrases,
      int from,
      int to,
      double min,
      double max,
      Range range) {
    int noun = -1;
    int i = to;
    while (i < range.to()
        && (phrases.at(i).chunk().equals("I-NP")
            || phrases.is(i, "of")
            || phrases.at(i).chunk().equals("B-NP") && phrases.is(i - 1, "of")
            || phrases.isTag(i, "JJ")
            || phrases.isTag(i, "NN"))) {
      if (phrases.at(i).isNoun()) {
        noun = i;
      } else if (phrases.is(i, "of") && noun >= 0) {
        break;
      }
      i++;
    }
    int start = from;
    while (start > range.from()
        && phrases.is(
            start - 1,
            "least",
            "at",
            "than",
            "more",
            "fewer",
            "less",
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "over",
            "up",
            "to",
            "roughly",
            "approximately")) {
      start--;
    }
    String words = Speakers.text(phrases, new Range(start, to));
    found.add(new Quantity(words, noun < 0 ? "" : phrases.at(noun).lemma(), min, max));
  }
}
