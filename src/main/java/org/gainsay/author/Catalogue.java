package org.gainsay.author;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.rule.Rule;

/** The rules as a chapter of documentation: one section a rule, its id the anchor. */
public final class Catalogue {
  private static final String BEGIN = "<!-- begin rules: generated -->\n";
  private static final String END = "<!-- end rules -->";

  private Catalogue() {}

  /**
   * The sections.
   *
   * @param examples how the page leads to the folder of examples
   */
  public static String of(List<Rule> rules, String examples) {
    return rules.stream().map(rule -> section(rule, examples)).collect(Collectors.joining("\n"));
  }

  /** A page that is not there yet. */
  public static String page(String title, String sections) {
    return "# " + title + "\n\n" + BEGIN + sections + END + "\n";
  }

  /** The page with other sections in place of its own; empty where it has no place for them. */
  public static Optional<String> renew(String page, String sections) {
    int from = page.indexOf(BEGIN);
    int to = page.indexOf(END);
    return from < 0 || to < from
        ? Optional.empty()
        : Optional.of(page.substring(0, from + BEGIN.length()) + sections + page.substring(to));
  }

  private static String section(Rule rule, String examples) {
    String limits = rule.limits().isEmpty() ? "" : "*Limits.* " + rule.limits() + "\n";
    String status =
        switch (rule.status()) {
          case ACTIVE -> "";
          case EXPERIMENTAL -> " *Experimental:* it is shown and weighs nothing yet.";
          case DEPRECATED ->
              " *Deprecated:* replaced by [%1$s](#%2$s)."
                  .formatted(rule.replacedBy(), rule.replacedBy().toLowerCase(Locale.ROOT));
          case RETIRED -> " *Retired:* it never fires.";
        };
    String since = rule.since().isEmpty() ? "" : ", since " + rule.since();
    return """
        ### %1$s
        **%2$s**: %3$s points, group `%4$s`%5$s, [examples](%8$s/%1$s.yaml)%9$s

        %6$s
        %7$s"""
        .formatted(
            rule.id(),
            rule.title(),
            rule.points(),
            rule.group(),
            since,
            rule.rationale(),
            limits,
            examples,
            status);
  }
}
