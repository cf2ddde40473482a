package org.gainsay.author;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.rule.RuleProblem;
import org.gainsay.rule.Severity;

/** Checks that files of examples are YAML, name a rule that there is, and hold cases. */
final class ExampleCheck {
  private final Set<String> rules;
  private final List<RuleProblem> problems;
  private final Set<String> named = new TreeSet<>();

  /**
   * @param rules the ids that there are; none where they are not known
   */
  ExampleCheck(Set<String> rules, List<RuleProblem> problems) {
    this.rules = rules;
    this.problems = problems;
  }

  /** The rules that files name. */
  Set<String> named() {
    return named;
  }

  void check(Path file) {
    String shown = file.toString().replace('\\', '/');
    try (JsonParser parser = new YAMLFactory().createParser(Files.readString(file))) {
      check(shown, parser);
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      String message =
          e.getOriginalMessage()
              .replaceAll("\\s+", " ")
              .replaceAll(" in 'reader', line \\d+, column \\d+: .*? \\^", ",")
              .replaceAll(",? *$", "");
      String expected = "YAML: two blanks further in a level; quotation marks around words with :";
      int line = where == null ? 1 : Math.max(1, where.getLineNr());
      int column = where == null ? 1 : Math.max(1, where.getColumnNr());
      problem(shown, line, column, "YAML", message, expected);
    } catch (CharacterCodingException e) {
      problem(shown, 1, 1, "UNREADABLE", "cannot be read", "text in UTF-8");
    } catch (IOException e) {
      problem(shown, 1, 1, "UNREADABLE", "cannot be read", "a file that can be read");
    }
  }

  private void check(String file, JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      problem(
          file, 1, 1, "EXAMPLE", "the file holds no examples", "rule: CON-01, cases: and a list");
    }
    boolean rule = false;
    boolean cases = false;
    int depth = 0;
    for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 1 && token == JsonToken.FIELD_NAME) {
        boolean isRule = parser.currentName().equals("rule");
        cases |= parser.currentName().equals("cases");
        JsonToken value = parser.nextToken();
        depth += value.isStructStart() ? 1 : 0;
        if (isRule) {
          rule = true;
          name(file, parser);
        }
      }
    }
    if (!rule) {
      problem(file, 1, 1, "EXAMPLE", "no rule is named", "rule: and the id of a rule");
    }
    if (!cases) {
      problem(file, 1, 1, "EXAMPLE", "there are no cases", "cases: and a list of them");
    }
  }

  private void name(String file, JsonParser parser) throws IOException {
    String id = parser.getText();
    named.add(id);
    if (!rules.isEmpty() && !rules.contains(id)) {
      JsonLocation where = parser.currentTokenLocation();
      String expected = "the id of a rule, such as " + rules.iterator().next();
      String message = "there is no rule " + id;
      problem(file, where.getLineNr(), where.getColumnNr(), "EXAMPLE", message, expected);
    }
  }

  private void problem(
      String file, int line, int column, String code, String message, String expected) {
    problems.add(new RuleProblem(file, line, column, Severity.ERROR, code, message, expected));
  }
}
