package org.gainsay.tag;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says whether a full stop only ends an abbreviation. */
final class Abbreviations {
  /** Stand before a name and never end a sentence. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Cpl", "Sgt",
          "Cmdr", "Cdr", "Adm", "Brig", "Rev", "Hon", "Pres", "Supt", "Insp", "Det", "Sen", "Rep",
          "Reps", "Sens", "Gov", "Fr", "St", "Ste", "Mt", "Ft", "Amb", "Atty", "Gens", "Msgr",
          "Pvt", "vs", "v", "approx", "est", "cf", "e.g", "i.e");

  /** Stand before a number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "No", "Nos", "no", "nos", "Art", "Sec", "Fig", "p", "pp", "Vol", "Jan", "Feb", "Mar",
          "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  /** Places and the like, which end a sentence or do not. */
  private static final Set<String> EITHER =
      Set.of(
          "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
          "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla",
          "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Jr", "Sr");

  private static final Pattern LAST = Pattern.compile("(?:^|[\\s(\"'])([\\p{L}.]+)\\.$");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)*\\p{Lu}");

  /** Words that a sentence starts with and a name does not. */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "In",
          "On",
          "At",
          "But",
          "And",
          "Or",
          "If",
          "When",
          "While",
          "As",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "Your",
          "However",
          "After",
          "Before",
          "For",
          "No",
          "Not",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "By",
          "With",
          "Since",
          "So",
          "Some",
          "Many",
          "Most",
          "Both",
          "All",
          "According",
          "Meanwhile",
          "Also",
          "Although",
          "Though",
          "Then",
          "Now",
          "Yet",
          "Last",
          "Earlier",
          "Later",
          "Nor",
          "Once",
          "Until",
          "One");

  private Abbreviations() {}

  /**
   * Whether the text goes on after {@code before}, which ends in a full stop, with {@code after}.
   */
  static boolean joins(CharSequence before, String after) {
    Matcher last = LAST.matcher(before);
    if (after.isEmpty() || !last.find()) {
      return false;
    }
    String word = last.group(1);
    String next = after.substring(0, wordEnd(after));
    if (BEFORE_NAME.contains(word)) {
      return true;
    }
    if (BEFORE_NUMBER.contains(word)) {
      return Character.isDigit(after.charAt(0));
    }
    boolean either =
        EITHER.contains(word) || (INITIALS.matcher(word).matches() && !word.equals("I"));
    return either && !next.isEmpty() && !STARTERS.contains(next);
  }

  private static int wordEnd(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
