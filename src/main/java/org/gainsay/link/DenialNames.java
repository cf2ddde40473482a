package org.gainsay.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.fact.Source;
import org.gainsay.tag.Denial;
import org.gainsay.tag.TaggedArticle;

/** Whose words a denial denies, by the names of sources and outlets. */
final class DenialNames {
  /** Whoever speaks for a state is named by such words. */
  private static final String STATE = "#state";

  private static final Pattern OF_STATE =
      Pattern.compile(
          "\\b(state|government|official|army|ministry|agency|agencies|television|tv|radio"
              + "|channel|broadcaster|newspaper|media)\\b");

  private DenialNames() {}

  /** Whether the denial names the claim's source: "what the state radio says". */
  static boolean named(Denial denial, Mention mention) {
    return !denial.target().isEmpty() && names(denial.target(), mention.claim().source());
  }

  static boolean names(String words, Source source) {
    String target = words.toLowerCase(Locale.ROOT).replaceFirst("^(the|its|their|our) ", "");
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || target.length() < 3) {
      return false;
    }
    return name.contains(target)
        || target.contains(name)
        || source.isStateAffiliated() && OF_STATE.matcher(target).find();
  }

  /** By which words a denial may find a claim: its own and those of its source's name. */
  static Set<String> deniable(Mention mention) {
    Set<String> words = new HashSet<>(mention.gist().keys());
    words.add(BlockKeys.ANY);
    addName(mention.claim().source().name(), words);
    addName(mention.claim().outlet().name(), words);
    if (mention.claim().source().isStateAffiliated()
        || mention.claim().outlet().isStateAffiliated()) {
      words.add(STATE);
    }
    return words;
  }

  /** The words by which it finds them: those of its frame and those of whom it names. */
  static Set<String> words(Denial denial, Gist gist, TaggedArticle where) {
    Set<String> words = new HashSet<>(gist.keys());
    addName(denial.target(), words);
    if (denial.general()) {
      addName(where.article().quote(denial.span()), words);
    }
    if (OF_STATE.matcher(denial.target().toLowerCase(Locale.ROOT)).find()) {
      words.add(STATE);
    }
    return words;
  }

  private static void addName(String name, Set<String> words) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 2) {
        words.add("by " + word);
      }
    }
  }

  /** "Radio Vale's report is invented" names the outlet of the claim in its own words. */
  static boolean mentionsOutlet(Denial denial, TaggedArticle where, Mention claim) {
    String words = where.article().quote(denial.span()).toLowerCase(Locale.ROOT);
    String outlet = claim.claim().outlet().name().toLowerCase(Locale.ROOT);
    String source = claim.claim().source().name().toLowerCase(Locale.ROOT);
    return outlet.length() > 2 && words.contains(outlet)
        || source.length() > 2 && words.contains(source);
  }
}
