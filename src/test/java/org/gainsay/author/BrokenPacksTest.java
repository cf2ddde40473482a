package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a pack is told by file, line and column, and with what to do about it. */
class BrokenPacksTest {
  private static final Path TABLE = Path.of("src/test/resources/org/gainsay/author/broken.txt");
  private static final Pattern HEAD = Pattern.compile("=== (\\S+) (\\d+:\\d+) (\\w+): ?(.*)");

  private static final Map<String, String> GOOD =
      Map.of(
          "a.drl",
          """
          package newsroom
          import org.gainsay.fact.*
          rule "first"
              @id("MY-01") @points(-2) @title("A title") @rationale("A reason") @limits("A limit")
          when
              $claim : Claim(!negated,
                             source.identified)
              $denial : Contradiction(claim == $claim)
          then
              findings.add($claim, $denial);
          end
          """,
          "scale.csv",
          """
          label,limit,value
          IMPROBABLE,below,0.15
          DOUBTFUL,below,0.40
          POSSIBLY_TRUE,up to,0.60
          PROBABLY_TRUE,below,0.90
          CONFIRMED,from,0.90
          """,
          "sources.csv",
          """
          name,aliases,domain,kind,state,owner,allies,places,reliability,reference,as_of,from,until,note
          Volta Radio,Radio|V.R.,,STATE_AFFILIATED,GH,,,Accra,F,https://a.example,2026-01-01,,,
          """,
          "places.csv",
          """
          name,aliases,kind,region,country,population
          Accra,,CITY,Greater Accra Region,GH,1963264
          """,
          "countries.csv",
          """
          code,name,aliases,demonyms,capital
          GH,Ghana,,Ghanaian|Ghanaians,Accra
          """,
          "examples/MY-01.yaml",
          """
          rule: MY-01
          cases:
            - name: a case
              facts: {claims: [{}]}
              quiet: [MY-01]
          """);

  @TempDir Path directory;

  record Case(String file, String place, String code, String words, String old, String changed) {
    @Override
    public String toString() {
      return code + " " + changed.replace('\n', ' ');
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : Files.readString(TABLE).split("\n(?==== )", -1)) {
      Matcher head = HEAD.matcher(block);
      if (head.lookingAt()) {
        String lines = block.substring(head.end());
        cases.add(
            new Case(
                head.group(1),
                head.group(2),
                head.group(3),
                head.group(4),
                marked(lines, '-'),
                marked(lines, '+')));
      }
    }
    return cases.stream();
  }

  private static String marked(String lines, char mark) {
    return lines
        .lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) == mark)
        .map(line -> line.substring(Math.min(2, line.length())))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void there_are_many() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(60);
  }

  @Test
  void the_good_pack_has_no_problem() throws IOException {
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void is_told_with_its_place(Case broken) throws IOException {
    String good = GOOD.getOrDefault(broken.file(), "");
    String text = broken.changed() + "\n";
    if (!broken.old().isEmpty()) {
      assertThat(good).contains(broken.old());
      int at = good.indexOf(broken.old());
      text = good.substring(0, at) + broken.changed() + good.substring(at + broken.old().length());
    }
    List<String> problems = problems(broken.file(), text);
    assertThat(problems)
        .as(String.join("\n", problems))
        .anyMatch(
            each ->
                each.startsWith(broken.file() + ":" + broken.place() + ": " + broken.code() + " ")
                    && each.contains(broken.words()));
    assertThat(problems)
        .allSatisfy(
            each ->
                assertThat(each)
                    .contains("(expected ")
                    .doesNotContain("Exception", "Lambda", ".java", ":-1", "null:"));
  }

  private List<String> problems(String file, String text) throws IOException {
    return problems(Map.of(file, text));
  }

  private List<String> problems() throws IOException {
    return problems(Map.of());
  }

  private List<String> problems(Map<String, String> changed) throws IOException {
    Files.createDirectories(directory.resolve("examples"));
    for (Map<String, String> files : List.of(GOOD, changed)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(directory.resolve(file.getKey()), file.getValue());
      }
    }
    RuleCache cache = RuleCache.in(Path.of("target/rule-cache"));
    return new PackCheck(cache)
        .check(List.of(directory)).problems().stream()
            .map(RuleProblem::toString)
            .map(each -> each.replace(directory + "/", ""))
            .toList();
  }
}
