package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads how many of what: "200 militants", "at least five districts", "a third of the houses". */
final class Numbers {
  private static final Set<String> MODIFIERS =
      Set.of(
          "least",
          "at",
          "than",
          "more",
          "fewer",
          "less",
          "no",
          "not",
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "over",
          "up",
          "to",
          "as",
          "many",
          "roughly",
          "approximately",
          "an",
          "a",
          "estimated",
          "under",
          "below",
          "above",
          "close",
          "exceeding",
          "exactly");
  private static final Set<String> ABOUT =
      Set.of(
          "about", "around", "some", "nearly", "almost", "roughly", "approximately", "estimated");
  private static final String[] PREPOSITIONS = {
    "for", "from", "than", "with", "into", "per", "and"
  };
  private static final Set<String> OVER = Set.of("over", "above", "exceeding");
  private static final Set<String> UNDER = Set.of("under", "below");
  private static final Set<String> BEATING =
      Set.of("win", "beat", "lose", "vote", "draw", "defeat", "pass", "lead");

  /** Roughly how far a part may lie from its words, in relation to it: "a third" is 30 to 37 %. */
  private static final double ROUGHLY = 0.1;

  private final Phrases phrases;
  private final Range range;
  private final List<Quantity> found = new ArrayList<>();

  private Numbers(Phrases phrases, Range range) {
    this.phrases = phrases;
    this.range = range;
  }

  /** The quantities within the range, in order. */
  static List<Quantity> find(Phrases phrases, Range range) {
    Numbers numbers = new Numbers(phrases, range);
    int i = range.from();
    while (i < range.to()) {
      i = numbers.at(i);
    }
    return numbers.found;
  }

  /** Reads the number that begins at a token, and says where to go on. */
  private int at(int i) {
    String word = phrases.at(i).lower();
    double least = NumberWords.least(word);
    if (!Double.isNaN(least)) {
      return plural(i, least);
    }
    double part = part(i);
    if (!Double.isNaN(part)) {
      int end = phrases.is(i, "half") || !Double.isNaN(NumberWords.part(word)) ? i + 1 : i + 2;
      add(i, end, Math.rint(part * (1 - ROUGHLY)), Math.rint(part * (1 + ROUGHLY)), "percent");
      return end;
    }
    NumberWords.Numeral compound = NumberWords.compound(word);
    double value = compound == null ? NumberWords.value(word) : compound.min();
    if (compound == null && isScale(i) && phrases.is(i - 1, "a", "one")) {
      boolean half = phrases.is(i - 2, "half");
      return scaled(half ? i - 2 : i - 1, i, half ? 0.5 : 1, half ? 0.5 : 1, "");
    }
    if (compound == null && phrases.is(i, "several", "few") && isScale(i + 1)) {
      return scaled(i, i + 1, 2, 9, "");
    }
    if (Double.isNaN(value) || isNoCount(i)) {
      return i + 1;
    }
    double most = compound == null ? value : compound.max();
    return scaled(i, i + 1, value, most, compound == null ? "" : compound.unit());
  }

  /** "dozens of soldiers", "tens of thousands of people". */
  private int plural(int i, double least) {
    double more = phrases.is(i + 1, "of") && i + 2 < range.to() ? pluralAt(i + 2) : Double.NaN;
    boolean twice = !Double.isNaN(more);
    int end = twice ? i + 3 : i + 1;
    add(i, end, twice ? least / 2 * more : least, Double.POSITIVE_INFINITY, "");
    return end;
  }

  private double pluralAt(int i) {
    return NumberWords.least(phrases.at(i).lower());
  }

  private boolean isScale(int i) {
    return i < range.to() && !Double.isNaN(NumberWords.scale(phrases.at(i).lower()));
  }

  /** In percent: "half", "a third of the houses", "two thirds"; else NaN. */
  private double part(int i) {
    if (phrases.is(i, "half")) {
      boolean counts = phrases.is(i + 1, "of", "the", "its", "their", "his", "her", "all");
      return counts && !phrases.is(i - 1, "and") ? 50 : Double.NaN;
    }
    if (!Double.isNaN(NumberWords.part(phrases.at(i).lower()))) {
      boolean one = phrases.is(i - 1, "a", "one") && phrases.is(i + 1, "of");
      return one ? NumberWords.part(phrases.at(i).lower()) : Double.NaN;
    }
    String[] glued = phrases.at(i).lower().split("-", 2);
    if (glued.length == 2 && phrases.is(i + 1, "of")) {
      return NumberWords.value(glued[0]) * NumberWords.part(glued[1]);
    }
    return i + 1 < range.to() && phrases.is(i + 2, "of") && !phrases.is(i, "one")
        ? NumberWords.value(phrases.at(i).lower()) * NumberWords.part(phrases.at(i + 1).lower())
        : Double.NaN;
  }

  /** Adds a number with the words that multiply it and the end of its range. */
  private int scaled(int from, int next, double min, double max, String unit) {
    int end = next;
    double scale = 1;
    while (isScale(end)) {
      scale *= NumberWords.scale(phrases.at(end).lower());
      end++;
    }
    double rest =
        scale >= 100 && phrases.is(end, "and") && end + 1 < range.to() ? after(end + 1) : 0;
    boolean more = rest > 0 && rest < 100;
    double low = min * scale + (more ? rest : 0);
    double high = max * scale + (more ? rest : 0);
    end = more ? end + 2 : end;
    boolean between = phrases.is(from - 1, "between") && phrases.is(end, "and");
    boolean to =
        phrases.is(end, "to", "-", "\u2013") && !phrases.is(from - 1, "from") && !isBeaten(from);
    double other = (between || to) && end + 1 < range.to() ? after(end + 1) : Double.NaN;
    if (other > min && low == high) {
      int last = end + 2;
      double times = 1;
      while (isScale(last)) {
        times *= NumberWords.scale(phrases.at(last).lower());
        last++;
      }
      boolean shared = scale == 1 && other * times > low * times;
      add(from, last, shared ? low * times : low, other * times, unit);
      return last;
    }
    double[] bounds = low == high ? bounds(from, end, low) : new double[] {low, high};
    add(from, end, bounds[0], bounds[1], unit);
    return end;
  }

  private double after(int i) {
    String word = phrases.at(i).lower();
    NumberWords.Numeral compound = NumberWords.compound(word);
    return compound == null ? NumberWords.value(word) : compound.min();
  }

  /** "won by 57 to 60": a result and no range. */
  private boolean isBeaten(int i) {
    for (int at = Math.max(0, i - 4); at < i; at++) {
      if (BEATING.contains(phrases.at(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Dates, times, ages between commas, "Flight 214", "one" for somebody. */
  private boolean isNoCount(int i) {
    String word = phrases.at(i).text();
    boolean bare = !phrases.isTag(i + 1, "NN") && !phrases.isTag(i + 1, "JJ");
    boolean year = Dates.isYear(word) && !phrases.isTag(i + 1, "NN");
    boolean month = Calendar.isMonthAt(phrases, i - 1) || Calendar.isMonthAt(phrases, i + 1);
    boolean time =
        phrases.is(i + 1, "a.m.", "p.m.", "am", "pm", "o'clock", "gmt")
            || bare && phrases.is(i - 1, "at") && !phrases.is(i + 1, "percent", "%", "per", "to");
    boolean age =
        phrases.is(i - 1, "aged")
            || phrases.isTag(i - 2, "NNP")
                && phrases.is(i - 1, ",")
                && (phrases.is(i + 1, ",") || i + 1 == phrases.size());
    boolean label =
        bare
            && i > 0
            && Set.of("NN", "NNP").contains(phrases.at(i - 1).tag())
            && !phrases.is(i + 1, "percent", "per", "%", "million", "billion", "to", "of");
    boolean ago =
        phrases.is(i + 2, "ago", "later", "earlier")
            || phrases.is(i - 1, "last", "past") && Calendar.isTimeWord(next(i));
    return year || month || time || age || label || ago || phrases.is(i, "one") && bare;
  }

  private String next(int i) {
    return i + 1 < phrases.size() ? phrases.at(i + 1).text() : "-";
  }

  private double[] bounds(int from, int end, double value) {
    int i = phrases.is(from - 1, "a", "an", "$") ? from - 1 : from;
    boolean not = phrases.is(i - 3, "no", "not") || phrases.is(i - 1, "no", "not");
    boolean more = phrases.is(i - 1, "than") && phrases.is(i - 2, "more");
    boolean fewer = phrases.is(i - 1, "than") && phrases.is(i - 2, "fewer", "less");
    if (phrases.is(i - 1, "least")
        || more && !not
        || fewer && not
        || i > 0 && OVER.contains(phrases.at(i - 1).lower())
        || phrases.is(end, "or") && phrases.is(end + 1, "more")) {
      return new double[] {value, Double.POSITIVE_INFINITY};
    }
    if (phrases.is(i - 1, "to") && phrases.is(i - 2, "up")
        || phrases.is(i - 1, "most")
        || phrases.is(i - 1, "as") && phrases.is(i - 2, "many", "much")
        || more
        || fewer
        || i > 0 && UNDER.contains(phrases.at(i - 1).lower())) {
      return new double[] {0, value};
    }
    boolean about =
        i > 0 && ABOUT.contains(phrases.at(i - 1).lower())
            || phrases.is(i - 1, "to") && phrases.is(i - 2, "close")
            || phrases.is(end, "or") && phrases.is(end + 1, "so");
    return about ? new double[] {value * 0.8, value * 1.25} : new double[] {value, value};
  }

  private void add(int from, int to, double min, double max, String unit) {
    String noun = unit;
    int end = to;
    if (noun.isEmpty() && phrases.is(to, "%", "percent")) {
      noun = "percent";
      end = phrases.is(to, "%") ? to + 1 : to;
    } else if (noun.isEmpty() && phrases.is(to, "per") && phrases.is(to + 1, "cent")) {
      noun = "percent";
    } else if (noun.isEmpty() && from > 0) {
      noun = NumberWords.currency(phrases.at(from - 1).lower());
    }
    int start = noun.isEmpty() || unit.equals(noun) ? from : from - signBefore(from);
    while (start > range.from() && MODIFIERS.contains(phrases.at(start - 1).lower())) {
      start--;
    }
    while (start < from && phrases.is(start, "to", "as", "a", "an", "than") && !isWhole(start)) {
      start++;
    }
    if (phrases.is(start - 1, "including", "includes", "included", "among")) {
      return; // a part of what is counted before
    }
    String words = Speakers.text(phrases, new Range(start, end));
    found.add(new Quantity(words, noun.isEmpty() ? counted(to) : noun, min, max));
  }

  private int signBefore(int i) {
    return i > range.from() && !NumberWords.currency(phrases.at(i - 1).lower()).isEmpty() ? 1 : 0;
  }

  /** Whether "a" or "as" begins words that belong to the number: "a dozen", "as many as 40". */
  private boolean isWhole(int i) {
    return phrases.is(i, "a", "an") && !phrases.is(i + 1, "a", "an")
        || phrases.is(i, "as") && phrases.is(i + 1, "many", "much");
  }

  /** Lemma of what is counted by a number that ends before a token, or {@code ""}. */
  private String counted(int to) {
    boolean measure = phrases.is(to + 1, "a", "an", "per", "each") && to + 1 < range.to();
    if (measure && phrases.at(to).text().matches("\\p{Ll}{3,}") && !phrases.is(to, PREPOSITIONS)) {
      return phrases.at(to).isNoun() ? phrases.at(to).lemma() : phrases.at(to).lower();
    }
    int noun = -1;
    int i = to;
    while (i < range.to()
        && (phrases.at(i).chunk().equals("I-NP")
            || phrases.is(i, "of")
            || phrases.at(i).chunk().equals("B-NP") && phrases.is(i - 1, "of")
            || phrases.isTag(i, "JJ")
            || phrases.isTag(i, "NN"))) {
      if (phrases.at(i).isNoun() && noun >= 0 && Calendar.isTimeWord(phrases.at(i).text())) {
        break;
      }
      if (phrases.at(i).isNoun()) {
        noun = i;
      } else if (phrases.is(i, "of") && noun >= 0) {
        break;
      }
      i++;
    }
    return noun < 0 ? "" : phrases.at(noun).lemma();
  }
}
