package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Which rules of a file are word for word those that it had before, and the file without them. That
 * is another text than the one that was checked, so it is checked as well; where it does not hold
 * the very same rules at the same places, as when a comment began in one that is left out, all of
 * the file is to be compiled.
 *
 * @param same full names of the rules that are as they were
 * @param others the file with the other rules; empty where there are none
 */
record ChangedRules(List<String> same, Optional<Parsed> others) {

  static ChangedRules of(Parsed file, Optional<Parsed> before) {
    Set<String> same = before.map(known -> same(known, file)).orElse(Set.of());
    if (same.size() == file.tree().getRules().size()) {
      return new ChangedRules(fullNames(file, same), Optional.empty());
    }
    Optional<Parsed> others = same.isEmpty() ? Optional.empty() : without(same, file);
    return others.isPresent()
        ? new ChangedRules(fullNames(file, same), others)
        : new ChangedRules(List.of(), Optional.of(file));
  }

  private static List<String> fullNames(Parsed file, Set<String> names) {
    return names.stream().map(name -> file.tree().getName() + "." + name).toList();
  }

  private static Set<String> same(Parsed before, Parsed file) {
    Map<String, String> known = texts(before);
    Set<String> same = new TreeSet<>();
    if (head(before).equals(head(file))) {
      texts(file)
          .forEach(
              (name, text) -> {
                if (text.equals(known.get(name))) {
                  same.add(name);
                }
              });
    }
    return same;
  }

  /** Package and imports. */
  private static String head(Parsed file) {
    int first =
        file.tree().getRules().stream()
            .mapToInt(RuleDescr::getStartCharacter)
            .min()
            .orElse(file.file().text().length());
    return file.file().text().substring(0, Math.max(0, first));
  }

  private static Map<String, String> texts(Parsed file) {
    Map<String, String> texts = new TreeMap<>();
    for (RuleDescr rule : file.tree().getRules()) {
      texts.put(rule.getName(), file.file().text().substring(from(rule), to(file, rule)));
    }
    return texts;
  }

  private static int from(RuleDescr rule) {
    return Math.max(0, rule.getStartCharacter());
  }

  private static int to(Parsed file, RuleDescr rule) {
    int end = Math.min(rule.getEndCharacter() + 1, file.file().text().length());
    return Math.max(from(rule), end);
  }

  private static Optional<Parsed> without(Set<String> same, Parsed file) {
    StringBuilder text = new StringBuilder(file.file().text());
    for (RuleDescr rule : file.tree().getRules()) {
      if (same.contains(rule.getName())) {
        for (int at = from(rule); at < to(file, rule); at++) {
          text.setCharAt(at, text.charAt(at) == '\n' ? '\n' : ' ');
        }
      }
    }
    List<RuleProblem> problems = new ArrayList<>();
    Optional<Parsed> rest =
        RuleParser.parse(
            new RuleFile(file.file().name(), file.file().shown(), text.toString()), problems);
    rest.ifPresent(parsed -> new RuleCheck(problems).check(parsed));
    boolean sound = problems.stream().noneMatch(RuleProblem::isError);
    Map<String, List<Integer>> wanted = places(file);
    wanted.keySet().removeAll(same);
    return rest.filter(parsed -> sound && places(parsed).equals(wanted));
  }

  private static Map<String, List<Integer>> places(Parsed of) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (RuleDescr rule : of.tree().getRules()) {
      places.put(rule.getName(), List.of(rule.getStartCharacter(), rule.getEndCharacter()));
    }
    return places;
  }
}
