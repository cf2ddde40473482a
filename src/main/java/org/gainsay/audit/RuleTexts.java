package org.gainsay.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a file as text, each under its id. */
final class RuleTexts {
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\b");
  private static final Pattern ID = Pattern.compile("@id\\s*\\(\\s*\"([^\"]+)\"");

  private RuleTexts() {}

  /** What stands before the first rule has the id {@code ""}. */
  static Map<String, String> of(String drl) {
    Map<String, String> texts = new LinkedHashMap<>();
    Matcher rule = RULE.matcher(drl);
    int from = 0;
    while (rule.find()) {
      add(texts, drl.substring(from, rule.start()));
      from = rule.start();
    }
    add(texts, drl.substring(from));
    return texts;
  }

  private static void add(Map<String, String> texts, String text) {
    Matcher id = ID.matcher(text);
    texts.merge(id.find() ? id.group(1) : "", text.strip(), (one, other) -> one + "\n" + other);
  }
}
