package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that try to do harm are refused, each for its own reason, before they are compiled. */
class HostileRulesTest {
  private static final Path TABLE = Path.of("src/test/resources/org/gainsay/rule/hostile.txt");
  private static final Pattern HEAD = Pattern.compile("=== (\\w+) (\\w+): (.*)");

  @TempDir Path directory;

  record Case(String part, String code, String title, String text) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : Files.readString(TABLE).split("\n(?==== )", -1)) {
      Matcher head = HEAD.matcher(block);
      if (head.lookingAt()) {
        String text = block.substring(head.end()).strip();
        text = text.replace("<CR>", "\r").replace("<FF>", "\f").replace("<RLO>", "\u202e");
        cases.add(new Case(head.group(1), head.group(2), head.group(3), text));
      }
    }
    return cases.stream();
  }

  @Test
  void there_are_many() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(100);
  }

  @Test
  void the_rule_they_are_put_into_is_good() throws Exception {
    assertThat(load(drl(new Case("then", "", "", "findings.add($claim);"))).rules()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void is_refused(Case hostile) throws IOException {
    String drl = drl(hostile);
    RuleException thrown = catchThrowableOfType(RuleException.class, () -> load(drl));
    assertThat(thrown).as(hostile.title()).isNotNull();
    assertThat(thrown.problems()).extracting(RuleProblem::code).contains(hostile.code());
    assertThat(thrown.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.line()).isBetween(1, drl.split("\n", -1).length);
              assertThat(problem.message())
                  .doesNotContain("Exception", "LambdaConsequence", ".java");
              assertThat(problem.expected()).isNotBlank();
            });
    assertThat(System.getProperty("gainsay.hostile")).isNull();
  }

  @Test
  void the_syntax_tree_holds_nothing_that_the_check_does_not_know() {
    assertThat(getters(PackageDescr.class))
        .containsExactlyInAnyOrder(
            // checked
            "getAccumulateImports",
            "getAttributes",
            "getEntryPointDeclarations",
            "getEnumDeclarations",
            "getFunctionImports",
            "getFunctions",
            "getGlobals",
            "getImports",
            "getName",
            "getRules",
            "getTypeDeclarations",
            "getUnit",
            "getWindowDeclarations",
            // both lists of declarations together; nothing that a text can set
            "getClassAndEnumDeclarationDescrs",
            "getDocumentation",
            "getPreferredPkgUUID");
    assertThat(getters(RuleDescr.class))
        .containsExactlyInAnyOrder(
            "getAttributes",
            "getConsequence",
            "getLhs",
            "getName",
            "getNamedConsequences",
            "getParentName",
            "getSalience",
            "getUnit",
            // made of the above, or places
            "getClassName",
            "getConsequenceLine",
            "getConsequenceOffset",
            "getConsequencePattern",
            "getDialect",
            "getDocumentation",
            "getEnabled",
            "getErrors",
            "getLoadOrder",
            "getUnitQualifiedName");
    assertThat(getters(PatternDescr.class))
        .containsExactlyInAnyOrder(
            "getBehaviors",
            "getConstraint",
            "getIdentifier",
            "getObjectType",
            "getSource",
            // made of the above, or places
            "getAllBoundIdentifiers",
            "getDescrs",
            "getGenericType",
            "getLeftParentCharacter",
            "getPositionalConstraints",
            "getRightParentCharacter",
            "getSlottedConstraints");
  }

  private static Stream<String> getters(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
        .map(method -> method.getName())
        .filter(name -> name.startsWith("get"));
  }

  private RulePack load(String drl) throws RuleException, IOException {
    Files.writeString(directory.resolve("a.drl"), drl);
    return RulePack.load(List.of(directory), RuleCache.none());
  }

  private static String drl(Case hostile) {
    String text = hostile.text();
    return switch (hostile.part()) {
      case "head" -> rule(text, "", "$claim : Claim()", "findings.add($claim);");
      case "rule" -> rule("", text, "$claim : Claim()", "findings.add($claim);");
      case "when" -> rule("", "", text, "findings.add($claim);");
      case "and" -> rule("", "", "$claim : Claim()\n" + text, "findings.add($claim);");
      case "then" -> rule("", "", "$claim : Claim()", text);
      default -> text + "\n";
    };
  }

  private static String rule(String head, String annotations, String when, String then) {
    return """
        package newsroom
        import org.gainsay.fact.*
        %s
        rule "hostile"
          @id("HO-01") @points(-2) @title("A title") @rationale("A reason") @limits("A limit")
          %s
        when
          %s
        then
          %s
        end
        """
        .formatted(head, annotations, when, then);
  }
}
