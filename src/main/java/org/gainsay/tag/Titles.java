package org.gainsay.tag;

import java.util.Locale;
import java.util.Set;

/** The titles before the names of persons. */
final class Titles {
  private static final Set<String> WORDS =
      Set.of(
          "dr",
          "doctor",
          "prof",
          "professor",
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "dame",
          "lord",
          "lady",
          "judge",
          "justice",
          "inspector",
          "sergeant",
          "sgt",
          "captain",
          "capt",
          "colonel",
          "col",
          "general",
          "gen",
          "major",
          "lieutenant",
          "lt",
          "commander",
          "admiral",
          "president",
          "minister",
          "premier",
          "chancellor",
          "governor",
          "gov",
          "mayor",
          "senator",
          "sen",
          "ambassador",
          "bishop",
          "archbishop",
          "reverend",
          "rev",
          "imam",
          "sheikh",
          "detective",
          "constable",
          "officer",
          "nurse",
          "councillor",
          "deputy",
          "director",
          "chief",
          "spokesman",
          "spokeswoman",
          "coach",
          "prime",
          "vice",
          "secretary",
          "representative",
          "rep",
          "police",
          "father",
          "fr");

  private Titles() {}

  /** "Inspector Carmen Vella" without "Inspector"; a name of titles alone as it is. */
  static String without(String name) {
    String rest = name;
    int blank = rest.indexOf(' ');
    while (blank > 0 && isTitle(rest.substring(0, blank))) {
      rest = rest.substring(blank + 1);
      blank = rest.indexOf(' ');
    }
    return isTitle(rest) ? name : rest;
  }

  static boolean isTitle(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
