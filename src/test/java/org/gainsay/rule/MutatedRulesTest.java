package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gainsay.rule.RuleParser.Parsed;

/** Good rules with words of all sorts put in at random: nothing gets through but what may. */
class MutatedRulesTest {
  private static final String HEAD = "package newsroom\nimport org.gainsay.fact.*\n";
  private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|//[^\\n]*|[$\\w]+|\\s+|.", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("(?<![\\w$])[A-Za-z_]\\w*");

  private static final List<String> WORDS =
      List.of(
          "System",
          "System.exit(1)",
          "Runtime.getRuntime()",
          "java.lang.Runtime",
          "Thread",
          "Class",
          "forName",
          "getClass()",
          ".class",
          "new",
          "new Object()",
          "eval",
          "eval(true)",
          "function",
          "import static java.lang.System.*",
          "import java.io.*",
          "global Runtime r",
          "declare X end",
          "query q() end",
          "from",
          "from collect(Signal())",
          "accumulate",
          "init(",
          "end",
          "then",
          "when",
          "or",
          "and",
          "not",
          "exists",
          "forall",
          "do[x]",
          "then[x]",
          "modify",
          "insert",
          "update",
          "salience 1",
          "no-loop",
          "dialect \"mvel\"",
          "@watch(*)",
          "@id(\"X-1\")",
          "drools",
          "kcontext",
          "this",
          "class",
          "instanceof",
          "matches \"(a+)+\"",
          "matches \".*\"",
          "in",
          "contains",
          "memberOf",
          "str[startsWith]",
          "soundslike",
          "after",
          "$x",
          "$x :",
          "$claim",
          "findings",
          "findings.add($claim);",
          "=",
          "==",
          "!=",
          "+=",
          "++",
          "+",
          "-",
          "?",
          ":",
          "::",
          "->",
          "#",
          "'",
          "\"",
          "\\",
          "\\u000a",
          "\\u0022",
          "\r",
          "\n",
          "//",
          "/*",
          "*/",
          ";",
          ",",
          ".",
          "!",
          "!.",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "[0]",
          "<",
          ">",
          "&&",
          "||",
          "&",
          "|",
          "%",
          "null",
          "true",
          "0",
          "1B",
          "0x7f",
          "'x'",
          "\"x\"",
          "source",
          "source.kind",
          "Claim(",
          "Signal(claim == $claim)",
          "SourceKind.NGO",
          "negated",
          "org.gainsay.rule.Rule");

  private static final Set<String> VOCABULARY = vocabulary();

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF, seed = "20261128")
  void what_passes_says_nothing_but_what_a_rule_may_say(@ForAll("mutants") String drl) {
    List<RuleProblem> problems = new ArrayList<>();
    List<Parsed> parsed = check(drl, problems);
    assertThat(problems)
        .allSatisfy(problem -> assertThat(problem.line()).isLessThanOrEqualTo(lines(drl)));
    if (problems.stream().noneMatch(RuleProblem::isError)) {
      // The package and the rule may have any name.
      String code = DrlText.blank(drl).replaceFirst("package\\s+[\\w.]+", "");
      code = code.replaceFirst("\\brule\\s+(?:\\w+|'[^'\n]*')", "");
      assertThat(code).doesNotContain("\\", "'", "::", "->", "#", "{", "++", "+=", "\r");
      Matcher name = NAME.matcher(code);
      while (name.find()) {
        assertThat(VOCABULARY).as(drl).contains(name.group());
      }
      // The compiler reads the very same.
      assertThat(CompilerGate.check(parsed)).as(drl).isEmpty();
    }
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void what_passes_loads(@ForAll("rules") String drl) throws IOException, RuleException {
    Path directory = Files.createTempDirectory("rules");
    Files.writeString(directory.resolve("a.drl"), drl);
    assertThat(RulePack.load(List.of(directory), RuleCache.none()).rules()).hasSize(1);
  }

  @Provide
  Arbitrary<String> rules() throws IOException {
    List<String> rules = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).sorted().toList()) {
        Matcher rule = RULE.matcher(Files.readString(file));
        while (rule.find()) {
          rules.add(HEAD + rule.group() + "\n");
        }
      }
    }
    return Arbitraries.of(rules);
  }

  @Provide
  Arbitrary<String> mutants() throws IOException {
    Arbitrary<Change> change =
        Combinators.combine(
                Arbitraries.integers().between(0, 400),
                Arbitraries.integers().between(0, 2),
                Arbitraries.of(WORDS))
            .as(Change::new);
    return Combinators.combine(rules(), change.list().ofMinSize(1).ofMaxSize(3))
        .as(MutatedRulesTest::changed);
  }

  /**
   * @param where which token, counted round and round
   * @param how 0: a word before it, 1: a word in its place, 2: nothing in its place
   */
  record Change(int where, int how, String word) {}

  private static String changed(String rule, List<Change> changes) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(rule);
    while (token.find()) {
      tokens.add(token.group());
    }
    for (Change change : changes) {
      int at = change.where() % tokens.size();
      String old = tokens.get(at);
      tokens.set(
          at,
          switch (change.how()) {
            case 0 -> change.word() + " " + old;
            case 1 -> change.word();
            default -> "";
          });
    }
    return String.join("", tokens);
  }

  private static List<Parsed> check(String drl, List<RuleProblem> problems) {
    List<Parsed> parsed = new ArrayList<>();
    RuleParser.parse(new RuleFile("a.drl", "a.drl", drl), problems).ifPresent(parsed::add);
    RuleReader reader = new RuleReader(problems);
    RuleCheck check = new RuleCheck(problems);
    parsed.forEach(reader::read);
    parsed.forEach(check::check);
    return parsed;
  }

  private static int lines(String drl) {
    return (int) drl.chars().filter(each -> each == '\n').count() + 1;
  }

  /** All words that may stand outside of texts and comments, whatever the check says. */
  private static Set<String> vocabulary() {
    Set<String> words = new TreeSet<>();
    words.addAll(
        List.of(
            "package",
            "newsroom",
            "import",
            "org",
            "gainsay",
            "fact",
            "rule",
            "when",
            "then",
            "end",
            "id",
            "points",
            "group",
            "since",
            "title",
            "rationale",
            "limits",
            "or",
            "and",
            "not",
            "exists",
            "accumulate",
            "in",
            "contains",
            "excludes",
            "memberOf",
            "matches",
            "str",
            "startsWith",
            "endsWith",
            "length",
            "null",
            "true",
            "false",
            "findings",
            "add",
            "size",
            "isEmpty",
            "equalsIgnoreCase",
            "year",
            "monthValue",
            "dayOfMonth",
            "isBefore",
            "isAfter",
            "isEqual"));
    words.addAll(ClauseReader.FUNCTIONS);
    for (Class<?> type : FactTypes.ALL) {
      words.add(type.getSimpleName());
      FactTypes.fields(type).forEach(each -> words.add(each.replace("(..)", "")));
      if (type.isEnum()) {
        Stream.of(type.getEnumConstants()).map(String::valueOf).forEach(words::add);
      }
    }
    return words;
  }
}
