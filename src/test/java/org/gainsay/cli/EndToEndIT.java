package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gainsay.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from articles on disk to ratings on disk, by the launcher. */
class EndToEndIT {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final String LAUNCHER = CHECKOUT.resolve("gainsay").toString();
  private static final Path CACHE = CHECKOUT.resolve("target/it-cache");
  private static final Path DEMO =
      CHECKOUT.resolve("src/main/resources/org/gainsay/demo/articles.jsonl");

  private static final String GERMAN =
      "Die Brücke in Nicoadala ist nach dem Wirbelsturm wieder für den Verkehr geöffnet, sagte ein"
          + " Ingenieur am Montag. Die ersten Lastwagen mit Mais überquerten den Fluss vor Mittag,"
          + " und die Menschen am Ufer freuten sich sehr darüber, dass die Reise nun möglich ist.";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void a_folder_of_good_articles() throws IOException {
    shell = new Shell(folder, Map.of("GAINSAY_CACHE", CACHE.toString()));
    Files.createDirectories(folder.resolve("news"));
    Files.copy(DEMO, folder.resolve("news/a.jsonl"));
  }

  @Test
  void the_demo_rates_the_claim_of_the_state_agency_low_and_says_why() throws Exception {
    Result result = shell.run(LAUNCHER, "demo");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("raqqa-sputnik", "water-fact-check", "articles         10")
        .containsPattern(
            "Raqqa\\s+is\\s+Being\\s+Slaughtered\\s+Silently,\\s+citizen\\s+journalists")
        .containsPattern("c\\d +(DOUBTFUL|IMPROBABLE) +reported")
        .containsPattern("\nNext: gainsay classify .*\n$");
    assertThat(Arrays.asList(result.out().split("\n", -1)))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80))
        .allSatisfy(line -> assertThat(line).doesNotContain("\u001b"));
  }

  @Test
  void each_bad_input_has_its_own_line_and_harms_no_other_article() throws Exception {
    shell.run(LAUNCHER, "classify", "news", "--out", "good");
    Files.write(folder.resolve("news/b.jsonl"), bad(Files.readAllLines(DEMO).get(0)));
    Files.writeString(folder.resolve("news/c.jsonl"), "{\"text\":\"caf\u00e9\"}\n", ISO_8859_1);
    Result result = shell.run(LAUNCHER, "classify", "news", "--out", "all");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.errors().stream().map(EndToEndIT::placeAndCode))
        .containsExactlyInAnyOrder(
            "news/b.jsonl:1: NOT_JSON",
            "news/b.jsonl:2: NO_TEXT",
            "news/b.jsonl:3: EMPTY_TEXT",
            "news/b.jsonl:4: LANGUAGE_NOT_SUPPORTED",
            "news/b.jsonl:5: DUPLICATE_ID",
            "news/b.jsonl:6: BAD_DATE",
            "news/b.jsonl:7: UNKNOWN_FIELD",
            "news/c.jsonl:1: MALFORMED_UTF8");
    assertThat(result.err()).contains("\"plaec\"", "did you mean \"place\"?", "at offset 12 of");
    List<String> all = new ArrayList<>(Files.readAllLines(folder.resolve("all/assessments.jsonl")));
    assertThat(all.remove(all.size() - 1)).contains("\"id\":\"unknown-field\"");
    assertThat(all).isEqualTo(Files.readAllLines(folder.resolve("good/assessments.jsonl")));
    assertThat(Files.readAllLines(folder.resolve("all/rejects.jsonl"))).hasSize(7);
    assertThat(result.out())
        .contains("18 read, 11 rated, 7 rejected, 1 warnings. Everything is in all.\n");
  }

  private static List<String> bad(String duplicate) {
    return List.of(
        "{\"id\": \"cut off\", \"text\": ",
        "{\"id\": \"no-text\", \"title\": \"Only a title\"}",
        "{\"id\": \"empty\", \"text\": \"  \\n \"}",
        "{\"id\": \"german\", \"text\": \"" + GERMAN + "\"}",
        duplicate,
        "{\"id\": \"bad-date\", \"published\": \"29.2.2016\", \"text\": \"It rained in Oslo.\"}",
        "{\"id\": \"unknown-field\", \"plaec\": \"Oslo\", \"text\": \"It rained in Oslo.\"}");
  }

  private static String placeAndCode(String line) {
    return line.replaceFirst("^(\\S+:\\d+: [A-Z0-9_]+) .*", "$1");
  }

  @Test
  void a_pattern_that_matches_nothing_ends_with_2_before_anything_is_written() throws Exception {
    Result result = shell.run(LAUNCHER, "classify", "news", "old/*.jsonl", "--out", "run");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.errors().stream().map(EndToEndIT::placeAndCode))
        .containsExactly("old/*.jsonl:1: GLOB_MATCHES_NOTHING");
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @Test
  void a_pack_that_was_faultless_is_checked_again_once_a_letter_has_changed() throws Exception {
    Path pack = Installed.copy(CHECKOUT.resolve("rules"), folder.resolve("pack"));
    Result first = shell.run(LAUNCHER, "rules", "check", "pack");
    assertThat(first.out()).endsWith(" rules, 0 problems\n");
    assertThat(shell.run(LAUNCHER, "rules", "check", "pack")).isEqualTo(first);
    Path table = pack.resolve("countries.csv");
    Files.writeString(table, Files.readString(table).replaceFirst("\nAD,", "\nA,"));
    Result broken = shell.run(LAUNCHER, "rules", "check", "pack");
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.out()).startsWith("pack/countries.csv:2:1: BAD_COUNTRY ");
  }

  @Test
  void a_rule_that_does_not_compile_ends_with_2_and_says_what_was_expected() throws Exception {
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(
        folder.resolve("mine/mine.drl"),
        """
        package mine
        import org.gainsay.fact.*
        rule "Reported"
          @id("OWN-01") @points(-1) @since("0.1.0")
          @title("It is reported") @rationale("Somebody says so.") @limits("None.")
        when
          $claim : Claim(postrue == Posture.REPORTED)
        then
          findings.add($claim);
        end
        """);
    Result result = shell.run(LAUNCHER, "classify", "news", "--rules", "mine", "--out", "run");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.errors()).hasSize(1);
    assertThat(result.err()).contains("mine.drl:7:18: UNKNOWN_FIELD", "expected", "posture?");
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @Test
  void one_thread_and_two_write_the_same_bytes() throws Exception {
    shell.run(LAUNCHER, "classify", "news", "--out", "one", "--threads", "1");
    shell.run(LAUNCHER, "classify", "news", "--out", "two", "--threads", "2");
    for (String file : List.of("assessments.jsonl", "tagged.jsonl", "rejects.jsonl")) {
      assertThat(folder.resolve("two").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
    assertThat(Files.readAllLines(folder.resolve("one/assessments.jsonl"))).hasSize(10);
  }

  @Test
  void a_run_is_explained_as_it_was_rated() throws Exception {
    shell.run(LAUNCHER, "classify", "news", "--out", "run");
    Result ofRun = shell.run(LAUNCHER, "explain", "run", "--article", "raqqa-sputnik");
    Result ofInput = shell.run(LAUNCHER, "explain", "news", "--article", "raqqa-sputnik");
    assertThat(ofRun.err()).isEmpty();
    assertThat(ofRun).isEqualTo(ofInput);
    assertThat(ofRun.out()).contains("= 1 / (1 + 10^(");
  }

  @Test
  void a_release_needs_java_and_nothing_else() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "readlink", "sed", "java")) {
      String found = shell.run("sh", "-c", "command -v " + tool).out().strip();
      Path script = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"");
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    unzip(CHECKOUT.resolve("target/gainsay-0.1.0.zip"), folder.resolve("a place"));
    String launcher = folder.resolve("a place/gainsay-0.1.0/gainsay").toString();
    Result result = shell.with("PATH", tools.toString()).run("/bin/sh", launcher, "demo");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("raqqa-sputnik");
  }

  private static void unzip(Path zip, Path folder) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        Path path = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(file.getInputStream(entry), path);
        }
      }
    }
  }
}
