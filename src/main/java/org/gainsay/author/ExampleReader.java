package org.gainsay.author;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.rule.Label;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RuleProblem;

/** Reads the examples of directories of rules, and says everything that is wrong with them. */
public final class ExampleReader {
  private final Collection<String> rules;
  private final List<RuleProblem> problems;

  private ExampleReader(Collection<String> rules, List<RuleProblem> problems) {
    this.rules = rules;
    this.problems = problems;
  }

  /**
   * Reads {@code examples/*.yaml} of each directory, in order of their names.
   *
   * @param rules those that examples may name
   * @throws RuleException with everything that is wrong with them
   */
  public static List<Example> read(List<Path> directories, Collection<Rule> rules)
      throws RuleException {
    List<RuleProblem> problems = new ArrayList<>();
    List<Path> files = directories.stream().flatMap(each -> files(each).stream()).toList();
    List<Example> examples = read(files, rules.stream().map(Rule::id).sorted().toList(), problems);
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return examples;
  }

  /**
   * Reads files and adds to the problems what is wrong with them.
   *
   * @param rules ids that examples may name; any where there are none
   */
  static List<Example> read(
      List<Path> files, Collection<String> rules, List<RuleProblem> problems) {
    ExampleReader reader = new ExampleReader(rules, problems);
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      String shown = file.toString().replace('\\', '/');
      try {
        examples.add(reader.example(shown, Files.readString(file)));
      } catch (CharacterCodingException e) {
        problems.add(unreadable(shown, "text in UTF-8"));
      } catch (IOException e) {
        problems.add(unreadable(shown, "a file that can be read"));
      }
    }
    return examples;
  }

  /** The files of examples of a directory, in order of their names. */
  static List<Path> files(Path directory) {
    Path folder = directory.resolve("examples");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().matches(".*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      // The rules of that directory cannot be read either, and that is told.
      return List.of();
    }
  }

  private static RuleProblem unreadable(String file, String expected) {
    return new RuleProblem(file, 1, "UNREADABLE", "cannot be read", expected);
  }

  private Example example(String file, String text) {
    int before = problems.size();
    YamlText yaml = YamlText.read(file, text, problems);
    JsonNode tree = yaml.tree();
    if (problems.size() == before && !tree.isObject()) {
      yaml.problem("", "EXAMPLE", "the file holds no examples", "rule: CON-01, cases: and a list");
    }
    ExampleShape.check(yaml);
    String rule = tree.path("rule").asText("");
    if (tree.isObject()) {
      known(yaml, "/rule", rule);
      if (tree.path("cases").isEmpty()) {
        yaml.problem("/cases", "EXAMPLE", "there are no cases", "cases: and a list of them");
      }
    }
    List<Example.Case> cases = new ArrayList<>();
    for (int index = 0; index < tree.path("cases").size(); index++) {
      cases.add(example(yaml, rule, "/cases/" + index, tree.path("cases").get(index)));
    }
    List<Example.Excuse> excused = new ArrayList<>();
    for (JsonNode each : tree.path("excused")) {
      String words = each.path("condition").asText("").strip().replaceAll("\\s+", " ");
      excused.add(new Example.Excuse(words, each.path("reason").asText("").strip()));
      if (words.isEmpty() || each.path("reason").asText("").isBlank()) {
        yaml.problem("/excused", "EXAMPLE", "an excuse has no reason", "condition and reason");
      }
    }
    return new Example(rule, file, cases, excused);
  }

  private Example.Case example(YamlText yaml, String rule, String at, JsonNode node) {
    boolean facts = node.has("facts");
    if (facts == node.has("articles")) {
      String message = facts ? "a case has both facts and articles" : "a case has nothing to rate";
      yaml.problem(at, "EXAMPLE", message, "facts: or articles:");
    }
    if (!node.has("fires") && !node.has("quiet") && !node.has("bands")) {
      yaml.problem(at, "EXAMPLE", "a case expects nothing", "fires:, quiet: or bands:");
    }
    if (node.path("name").asText("").isBlank()) {
      yaml.problem(at, "EXAMPLE", "a case has no name", "name: what it shows");
    }
    days(yaml, at, node);
    List<Example.Expected> fires = new ArrayList<>();
    for (JsonNode each : node.path("fires")) {
      String other = each.path("rule").asText(rule);
      known(yaml, at + "/fires", other);
      if (each.path("claim").asText("").isEmpty()) {
        yaml.problem(at + "/fires", "EXAMPLE", "no claim is named", "claim: its id or words");
      }
      fires.add(
          new Example.Expected(
              other, article(each), each.path("claim").asText(""), each.path("quote").asText("")));
    }
    List<String> quiet = new ArrayList<>();
    for (JsonNode each : node.path("quiet")) {
      known(yaml, at + "/quiet", each.asText(""));
      quiet.add(each.asText(""));
    }
    List<Example.Band> bands = new ArrayList<>();
    for (JsonNode each : node.path("bands")) {
      Label.of(each.path("band").asText(""))
          .ifPresent(
              label ->
                  bands.add(new Example.Band(article(each), each.path("claim").asText(""), label)));
    }
    return new Example.Case(
        node.path("name").asText(""),
        yaml.line(at),
        node.path("facts"),
        node.path("articles"),
        fires,
        quiet,
        bands,
        node.path("todo").asBoolean());
  }

  private static String article(JsonNode node) {
    return node.path("article").asText(Example.ARTICLE);
  }

  private static void days(YamlText yaml, String at, JsonNode node) {
    for (int index = 0; index < node.path("facts").path("claims").size(); index++) {
      JsonNode claim = node.path("facts").path("claims").get(index);
      try {
        if (claim.has("day")) {
          LocalDate.parse(claim.path("day").asText(""));
        }
      } catch (DateTimeParseException e) {
        String message = "\"" + claim.path("day").asText("") + "\" is no day";
        yaml.problem(at + "/facts/claims/" + index + "/day", "EXAMPLE", message, "2016-02-29");
      }
    }
  }

  private void known(YamlText yaml, String at, String rule) {
    if (rule.isEmpty() || !rules.isEmpty() && !rules.contains(rule)) {
      String message = rule.isEmpty() ? "no rule is named" : "there is no rule " + rule;
      String near = org.gainsay.article.DidYouMean.hint(rule, rules);
      yaml.problem(at, "EXAMPLE", message, "the id of a rule" + near);
    }
  }
}
