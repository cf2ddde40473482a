package org.gainsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.gainsay.cli.Console;
import org.gainsay.cli.Engine;
import org.gainsay.cli.Gainsay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job in this process, with two threads, against the plain command. */
class ClassifyJobTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path RULES = Path.of("rules").toAbsolutePath();

  @TempDir static Path folder;

  @BeforeAll
  static void spark_runs_here() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    // a few articles are rated before generated code has paid for itself
    System.setProperty("spark.sql.codegen.wholeStage", "false");
    System.setProperty("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    System.setProperty("spark.sql.warehouse.dir", folder.resolve("warehouse").toString());
  }

  @Test
  void it_writes_what_the_plain_command_writes_byte_for_byte() throws IOException {
    Path news =
        new News().scenarios().copies().revisions().rejects().write(folder.resolve("news.jsonl"));
    Path crowd = new News().crowd("Homs", 80).everyday(320).write(folder.resolve("crowd.jsonl"));
    String run = folder.resolve("run").toString();
    assertThat(plain("classify", news.toString(), crowd.toString(), "--out", run)).isEqualTo(4);
    Said said =
        job(
            news.toString(),
            parquet(crowd).toString(),
            folder.resolve("out").toString(),
            "--partitions=2",
            "--hot-block=20",
            "--split=20000",
            "--timeout=60s",
            "--format=csv,parquet",
            "--tagged");
    assertThat(said.code).as(said.err).isEqualTo(4);
    for (String file :
        List.of("assessments.jsonl", "rejects.jsonl", "assessments.csv", "tagged.jsonl")) {
      assertThat(parts(file)).as(file).isEqualTo(Files.readAllLines(folder.resolve("run/" + file)));
    }
    manifest_says_the_same();
    assertThat(read("out/assessments.parquet")).isEqualTo(parts("assessments.jsonl").size());
  }

  private static Path parquet(Path news) throws IOException {
    Path made = folder.resolve("a crowd.parquet");
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      spark.read().json(news.toString()).coalesce(1).write().parquet(made.toString());
    }
    return made;
  }

  private static long read(String parquet) throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      return spark.read().parquet(folder.resolve(parquet).toString()).count();
    }
  }

  private static void manifest_says_the_same() throws IOException {
    JsonNode mine = JSON.readTree(folder.resolve("out/manifest.json").toFile());
    JsonNode plain = JSON.readTree(folder.resolve("run/manifest.json").toFile());
    for (String key : List.of("counts", "files")) {
      assertThat(mine.path(key)).as(key).isEqualTo(plain.path(key));
    }
    assertThat(mine.at("/inputs/0")).isEqualTo(plain.at("/inputs/0"));
    assertThat(mine.at("/counts/read").asInt()).isGreaterThanOrEqualTo(500);
    assertThat(mine.at("/counts/capped").asInt()).isPositive();
    assertThat(mine.at("/counters/linkedPairs").asInt()).isPositive();
    assertThat(mine.at("/counters/splitBlocks").asInt()).isPositive();
    assertThat(folder.resolve("out/_SUCCESS")).exists();
    assertThat(folder.resolve("out/unfinished")).doesNotExist();
  }

  @Test
  void a_bad_rule_ends_the_job_before_it_starts_with_the_message_of_rules_check()
      throws IOException {
    Path rules = Files.createDirectory(folder.resolve("bad"));
    Files.writeString(rules.resolve("mine.drl"), "package mine\nrule \"x\" when then end\n");
    Said said =
        job("nowhere.jsonl", folder.resolve("none").toString(), "--rules", rules.toString());
    assertThat(said.code).isEqualTo(2);
    assertThat(said.err).contains("mine.drl:2:1: RULE_ID rule \"x\" has no id");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void more_partitions_than_articles_can_be_numbered_in_are_refused() {
    Said said = job("nowhere.jsonl", folder.resolve("many").toString(), "--partitions=70000");
    assertThat(said.code).isEqualTo(2);
    assertThat(said.err).isEqualTo("gainsay: --partitions 70000 (expected 1 to 20000)\n");
  }

  private static List<String> parts(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(folder.resolve("out").resolve(name))) {
      for (Path part : parts.sorted().toList()) {
        String file = String.valueOf(part.getFileName());
        if (file.startsWith("part-") || file.startsWith("_header")) {
          lines.addAll(Files.readAllLines(part));
        }
      }
    }
    return lines;
  }

  private record Said(int code, String err) {}

  private static Said job(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--rules")) {
      all.add("--rules=" + RULES);
    }
    StringWriter err = new StringWriter();
    PrintWriter to = new PrintWriter(err, true);
    int code = ClassifyJob.run(nowhere(), to, all.toArray(String[]::new));
    return new Said(code, err.toString());
  }

  private static int plain(String... arguments) {
    Console console =
        new Console(
            nowhere(),
            nowhere(),
            new ByteArrayInputStream(new byte[0]),
            false,
            false,
            folder,
            RULES.resolveSibling(""));
    return Gainsay.run(console, Engine.installed(RULES), arguments);
  }

  private static PrintWriter nowhere() {
    return new PrintWriter(Writer.nullWriter());
  }
}
