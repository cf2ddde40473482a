package org.gainsay.mirror;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts words in the place of others, all at once, so that none is put back. */
public final class Wordings {
  /** Capitals of a shorter word could be another word: "us" and "US". */
  private static final int LONG_ENOUGH = 4;

  /** Letters before a word that say whether a sentence begins with it. */
  private static final int LOOK_BACK = 3;

  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "(?:United|Central|Dominican|Czech) .*|.*(?:Republic|Islands|States|Kingdom|Emirates)"
              + "|U\\.?S\\.?A?\\.?|U\\.?K\\.?|U\\.?A\\.?E\\.?|Netherlands|Philippines|Bahamas"
              + "|Gambia|Maldives|Comoros|Seychelles|Vatican|DRC|DR Congo");

  private static final Pattern NO_VOWEL = Pattern.compile("(?:U[nrgks]|US|UK|Eu|One).*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?:^|[.!?:\"“\\n])\\s*$");

  private final Map<String, String> words = new HashMap<>();
  private final Pattern pattern;

  /** With what {@code swaps} say. */
  public Wordings(Swaps swaps) {
    swaps.words().forEach(this::add);
    String any =
        words.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    pattern =
        Pattern.compile(
            words.isEmpty()
                ? "(?!)"
                : "(?<![\\p{L}\\p{N}])(?:(?<article>[Aa]n?|[Tt]he)(?<space>\\s+))?(?<word>"
                    + any
                    + ")(?![\\p{L}\\p{N}])");
  }

  private void add(String word, String other) {
    words.put(word, other);
    if (word.length() >= LONG_ENOUGH) {
      words.putIfAbsent(word.toUpperCase(Locale.ROOT), other.toUpperCase(Locale.ROOT));
    }
  }

  /** A running text, with the articles that the other words need. */
  public String text(String text) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String word = matcher.group("word");
      String other = other(word);
      String article = matcher.group("article");
      String before = article == null ? "" : article + matcher.group("space");
      int start = matcher.start();
      boolean begins =
          SENTENCE_END.matcher(text.substring(Math.max(0, start - LOOK_BACK), start)).find();
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(article(before, word, other, begins) + other));
    }
    return matcher.appendTail(out).toString();
  }

  /** A name that stands by itself, as tables have them. */
  public String name(String name) {
    Matcher matcher = pattern.matcher(name);
    return matcher.replaceAll(
        found -> {
          String article = matcher.group("article");
          String before = article == null ? "" : article + matcher.group("space");
          return Matcher.quoteReplacement(before + other(matcher.group("word")));
        });
  }

  private String other(String word) {
    return words.get(word.replaceAll("\\s+", " "));
  }

  private static String article(String before, String word, String other, boolean begins) {
    boolean had = WITH_ARTICLE.matcher(word).matches();
    boolean has = WITH_ARTICLE.matcher(other).matches();
    String article = before.strip();
    if (article.equalsIgnoreCase("the")) {
      return had && !has ? "" : before;
    }
    if (!article.isEmpty()) {
      String fit = startsWithVowel(other) ? "an" : "a";
      return (Character.isUpperCase(article.charAt(0)) ? "A" + fit.substring(1) : fit)
          + before.substring(article.length());
    }
    return has && !had ? (begins ? "The " : "the ") : before;
  }

  private static boolean startsWithVowel(String word) {
    return "AEIOU".indexOf(word.charAt(0)) >= 0 && !NO_VOWEL.matcher(word).matches();
  }
}
