package org.gainsay.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.rule.Clause.Condition;
import org.gainsay.rule.Clause.Fact;
import org.gainsay.rule.Clause.Group;
import org.gainsay.rule.Clause.Total;

/** Words clauses so that those that say the same read the same. */
final class Alike {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

  private Alike() {}

  /** Without the names of variables, and without the order of conditions. */
  static String words(Clause clause) {
    Map<String, String> names = new LinkedHashMap<>();
    Matcher variable = VARIABLE.matcher(raw(clause));
    return variable.replaceAll(
        match ->
            Matcher.quoteReplacement(
                names.computeIfAbsent(match.group(), any -> "$" + names.size())));
  }

  private static String raw(Clause clause) {
    if (clause instanceof Fact fact) {
      return fact.name().orElse("") + ":" + fact.type() + all(fact.conditions());
    } else if (clause instanceof Total total) {
      String functions =
          total.functions().stream()
              .map(
                  each ->
                      each.name()
                          + ":"
                          + each.function()
                          + each.arguments().stream().map(Expression::show).toList())
              .collect(Collectors.joining(","));
      return "total(" + raw(total.over()) + ";" + functions + ";" + all(total.conditions()) + ")";
    }
    Group group = (Group) clause;
    return group.sort() + group.parts().stream().map(Alike::raw).toList().toString();
  }

  private static String all(List<Condition> conditions) {
    return conditions.stream()
        .map(
            each ->
                each.binds().map(name -> name + ":").orElse("")
                    + Expression.show(each.expression()))
        .sorted()
        .toList()
        .toString();
  }
}
