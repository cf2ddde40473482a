package org.gainsay.tag;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;

/** Lets English pass. What the input says of the language wins over what it looks like. */
final class LanguageCheck {
  /** Shorter texts are let pass: a guess would be no better than chance. */
  private static final int SHORTEST = 200;

  /** As much as a guess needs. */
  private static final int LONGEST = 3000;

  /** Where so many of the words are these, it is English without asking the model. */
  private static final double CERTAIN = 0.25;

  /** The same where "the" is among them; loading the model takes half a second. */
  private static final double CERTAIN_WITH_THE = 0.15;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "that", "was", "were", "is", "are", "with", "for", "has",
          "have", "had", "said", "by", "from", "which", "they", "their", "been", "not", "this",
          "who", "it", "at", "on", "be", "would", "will", "after", "but", "its", "we", "he", "she",
          "his", "her");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Models models;
  private LanguageDetectorME detector;

  LanguageCheck(Models models) {
    this.models = models;
  }

  /**
   * Does nothing where the article is English or too short to tell.
   *
   * @throws RejectedException with the code {@code LANGUAGE_NOT_SUPPORTED} where it is not English
   */
  void check(Article article) throws RejectedException {
    String given = article.language().strip().toLowerCase(Locale.ROOT);
    if (!given.isEmpty()) {
      require(given.matches("(en|eng|english)([-_].*)?"), article.language(), "as given");
      return;
    }
    String text = article.text().substring(0, Math.min(LONGEST, article.text().length()));
    if (article.text().length() >= SHORTEST && !isCertain(text)) {
      String guess = detector().predictLanguage(text).getLang();
      require(guess.equals("eng"), guess, "as detected");
    }
  }

  private static void require(boolean english, String language, String how)
      throws RejectedException {
    if (!english) {
      throw new RejectedException(
          "LANGUAGE_NOT_SUPPORTED",
          "the article is in \"" + language + "\", " + how + "; expected en");
    }
  }

  private static boolean isCertain(String text) {
    int words = 0;
    int english = 0;
    boolean the = false;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      String lower = word.group().toLowerCase(Locale.ROOT);
      english += ENGLISH.contains(lower) ? 1 : 0;
      the |= lower.equals("the");
    }
    return words > 0 && english >= (the ? CERTAIN_WITH_THE : CERTAIN) * words;
  }

  private LanguageDetectorME detector() {
    if (detector == null) {
      detector = new LanguageDetectorME(models.languages());
    }
    return detector;
  }
}
