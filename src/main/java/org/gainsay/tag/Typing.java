package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a sentence is typed: its marks, capitals, length and end. */
final class Typing {
  private static final String MARKS = "|\u00b7/\u00a9>@#\"(:\u2192*[\u2022";

  /** How many words, of these how many in letters, capitalised and all in capitals. */
  record Count(int words, int letters, int capitalised, int shouted) {}

  private Typing() {}

  static List<String> features(String text, String first, Count count) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < MARKS.length(); i++) {
      if (text.indexOf(MARKS.charAt(i)) >= 0) {
        out.add("has" + MARKS.charAt(i));
      }
    }
    out.add("symbol=" + text.codePoints().anyMatch(Typing::isSymbol));
    out.add("phone=" + isPhone(text));
    char open = text.charAt(0);
    boolean closed = text.endsWith(")") || text.endsWith("]") || text.endsWith(").");
    out.add("bracketed=" + ((open == '(' || open == '[') && closed));
    int colon = text.indexOf(':');
    if (colon > 0) {
      out.add(
          "colon="
              + Math.min(4, 1 + text.substring(0, colon).chars().filter(c -> c == ' ').count()));
    }
    int title = count.letters == 0 ? 9 : count.capitalised * 4 / count.letters;
    out.add("title=" + title);
    out.add("capitals=" + (count.letters == 0 ? 9 : count.shouted * 4 / count.letters));
    out.add("shout=" + (first.length() > 2 && isShouted(first)));
    out.add("stop=" + isStop(text));
    out.add("stop+title=" + isStop(text) + title);
    out.add("end=" + end(text));
    out.add("length=" + Math.min(6, count.words / 5));
    out.add("words=" + Math.min(8, count.words));
    return out;
  }

  static boolean isShouted(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isSymbol(int c) {
    return c > 0x2000 && Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Six digits or more in two runs with at most a blank or a hyphen between. */
  private static boolean isPhone(String text) {
    int run = 0;
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        run++;
        if (run >= 6 || (run >= 3 && last >= 3)) {
          return true;
        }
      } else {
        last = c == ' ' || c == '-' ? run : 0;
        run = 0;
      }
    }
    return false;
  }

  /** Whether it ends as sentences do. */
  static boolean isStop(String text) {
    return ".!?\"'".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String end(String text) {
    int last = text.codePointBefore(text.length());
    return Character.isLetterOrDigit(last) ? "word" : Character.toString(last);
  }
}
