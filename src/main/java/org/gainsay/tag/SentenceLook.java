package org.gainsay.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.postag.TagDictionary;

/** How one sentence looks before it is tagged: its words, their classes, how it is typed. */
final class SentenceLook {
  private static final Map<String, List<String>> CLASSES = listed();
  private static final Set<String> SECOND = Set.of("you", "your", "yours");
  private static final Set<String> FIRST = Set.of("we", "us", "our");
  private static final Set<String> THIRD =
      Set.of("he", "she", "his", "her", "him", "they", "their", "them");
  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> FINITE = Set.of("VBD", "VBN", "VBZ", "VBP");
  private static final int TELLING_WORDS = 5;

  /** Classes of words that news is full of as well: "our", "street". */
  private static final Set<String> PLAIN = Set.of("self", "contact");

  private final String text;
  private final TagDictionary dictionary;
  private final Set<String> outlet;
  private final String first;
  private final Set<String> classes = new TreeSet<>();
  private final List<String> out = new ArrayList<>();
  private int words;
  private int letters;
  private int capitalised;
  private int shouted;
  private int own;
  private int hits;
  private int names;
  private boolean past;
  private boolean finite;
  private boolean we;
  private boolean you;
  private boolean they;

  /**
   * Looks at one sentence.
   *
   * @param outlet words of the name of the outlet, in lower case
   */
  SentenceLook(String text, List<Words.Word> all, Set<String> outlet, TagDictionary dictionary) {
    this.text = text;
    this.outlet = outlet;
    this.dictionary = dictionary;
    this.first = all.isEmpty() ? "" : all.get(0).text();
    String last = "^";
    for (Words.Word word : all) {
      String normal = normal(word.text());
      own += outlet.contains(word.text().toLowerCase(Locale.ROOT)) ? 1 : 0;
      if (!normal.isEmpty()) {
        out.add("w=" + normal);
        out.add("p=" + start(normal));
        out.add("b=" + last + " " + normal);
        if (words < 2) {
          out.add("f" + words + "=" + normal);
        }
        count(word.text(), normal);
        last = normal;
      }
    }
    out.add("b=" + last + " $");
    addVoice();
    out.addAll(
        Typing.features(text, first, new Typing.Count(words, letters, capitalised, shouted)));
    addClasses();
  }

  private static Map<String, List<String>> listed() {
    Map<String, List<String>> classes = new HashMap<>();
    for (String line : WordLists.set("page-words.txt").stream().sorted().toList()) {
      int blank = line.indexOf(' ');
      classes
          .computeIfAbsent(line.substring(0, blank), any -> new ArrayList<>())
          .add(line.substring(blank + 1));
    }
    return classes;
  }

  /** The features. */
  List<String> features() {
    return out;
  }

  int words() {
    return words;
  }

  boolean isPast() {
    return past;
  }

  /** Whether it is a whole sentence with people or deeds in it, and neither "we" nor "you". */
  boolean isTelling() {
    boolean telling = past || they || (finite && names > 0);
    return telling && !we && !you && words >= TELLING_WORDS && Typing.isStop(text);
  }

  /** Whether it holds none of the words with which only pages speak of themselves. */
  boolean isPlain() {
    return PLAIN.containsAll(classes);
  }

  boolean isWe() {
    return we;
  }

  boolean isYou() {
    return you;
  }

  int names() {
    return names;
  }

  /** The classes of its words. */
  Set<String> classes() {
    return classes;
  }

  private void count(String word, String normal) {
    List<String> of = CLASSES.getOrDefault(normal, List.of());
    hits += of.isEmpty() ? 0 : 1;
    classes.addAll(of);
    you |= SECOND.contains(normal);
    we |= FIRST.contains(normal);
    they |= THIRD.contains(normal);
    boolean upper = Character.isUpperCase(word.codePointAt(0));
    if (Character.isLetter(word.codePointAt(0))) {
      letters++;
      capitalised += upper ? 1 : 0;
      shouted += word.length() > 2 && Typing.isShouted(word) ? 1 : 0;
    }
    String[] tags = dictionary.getTags(word);
    if (tags != null) {
      past |= all(tags, PAST) && !List.of(tags).equals(List.of("VBN"));
      finite |= all(tags, FINITE);
    } else if (words > 0 && upper && !outlet.contains(word.toLowerCase(Locale.ROOT))) {
      names++;
    }
    words++;
  }

  private void addVoice() {
    out.add("past=" + past);
    out.add("finite=" + finite);
    out.add("you=" + you);
    out.add("we=" + we);
    out.add("they=" + they);
    out.add("we+you=" + (we && you));
    out.add("names=" + Math.min(3, names));
    out.add("past+names=" + past + Math.min(2, names));
    String[] tags = first.isEmpty() ? null : dictionary.getTags(first.toLowerCase(Locale.ROOT));
    boolean verb = tags != null && List.of(tags).contains("VB");
    out.add("order=" + verb + (tags != null && tags.length == 1));
    out.add("order+us=" + (verb && (we || you)));
    out.add("own=" + Math.min(2, own));
    out.add("own+we=" + (own > 0 && we));
  }

  private void addClasses() {
    for (String each : classes) {
      out.add("k=" + each);
      out.add("k=" + each + " past=" + past);
      out.add("k=" + each + " names=" + Math.min(2, names));
      out.add("k=" + each + " length=" + Math.min(3, words / 4));
      out.add("k=" + each + " you=" + you);
      out.add("k=" + each + " we=" + we);
    }
    int some = Math.min(5, classes.size());
    out.add("classes=" + some);
    out.add("classes+past=" + some + past);
    out.add("hits=" + Math.min(5, hits));
    out.add("dense=" + (words == 0 ? 9 : hits * 6 / words));
  }

  private static boolean all(String[] tags, Set<String> of) {
    for (String tag : tags) {
      if (!of.contains(tag)) {
        return false;
      }
    }
    return true;
  }

  boolean isStop() {
    return Typing.isStop(text);
  }

  /** The first letters of a word. */
  static String start(String text) {
    return text.substring(0, Math.min(5, text.length()));
  }

  /** Lower case; empty for most marks, one form for numbers, addresses and links. */
  static String normal(String word) {
    if (word.indexOf('@') > 0) {
      return "@";
    }
    if (word.startsWith("http") || word.startsWith("www.")) {
      return "://";
    }
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return "0";
    }
    return Character.isLetter(first) || "\u00a9$\u00a3\u20ac'?".indexOf(first) >= 0
        ? word.toLowerCase(Locale.ROOT)
        : "";
  }
}
