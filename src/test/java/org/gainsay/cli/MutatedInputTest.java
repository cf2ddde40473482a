package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.article.ArticleParser;
import org.gainsay.article.InputFile;
import org.gainsay.article.Inputs;
import org.gainsay.article.ProblemCode;
import org.gainsay.article.Reading;
import org.gainsay.cli.ReportedRun.Printed;
import org.gainsay.fact.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to files of any format, each of their records is rated or rejected with a code.
 * A file's name has the number that {@link Mutation#of} makes it of.
 */
class MutatedInputTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Codes of which none may come of an input, however it is damaged. */
  private static final Set<ProblemCode> OWN_FAULT =
      EnumSet.of(
          ProblemCode.PROCESSING_FAILED,
          ProblemCode.TIMEOUT,
          ProblemCode.RULES_ENDLESS,
          ProblemCode.RULES_MEMORY,
          ProblemCode.RULES_TIMEOUT);

  @TempDir Path folder;

  @Test
  void mutated_files_are_read_or_rejected() throws IOException {
    read(0, 220);
  }

  @Tag("long")
  @Test
  void ten_thousand_mutated_files_are_rated_or_rejected() throws IOException {
    for (int from = 0; from < 10_000; from += 1_000) {
      Path files = read(from, from + 1_000);
      rate(String.valueOf(files.getFileName()));
    }
  }

  /** Reads each file by itself; gives the folder of all. */
  private Path read(int from, int to) throws IOException {
    Path files = Files.createDirectory(folder.resolve("from-" + from));
    ArticleParser parser =
        new ArticleParser(Stream.of(SourceKind.values()).map(SourceKind::name).toList());
    for (int number = from; number < to; number++) {
      Mutation mutation = Mutation.of(number);
      Path file = Files.write(files.resolve(mutation.name()), mutation.content());
      List<Reading> readings = new ArrayList<>();
      Inputs inputs = new Inputs(parser, new ByteArrayInputStream(new byte[0]));
      assertThatCode(
              () ->
                  assertTimeoutPreemptively(
                      LONGEST,
                      () ->
                          inputs.read(
                              List.of(new InputFile(mutation.name(), file)), readings::add)))
          .as(mutation.name())
          .doesNotThrowAnyException();
      assertThat(readings).as(mutation.name()).isNotEmpty();
      readings.forEach(reading -> check(reading, mutation.name()));
    }
    return files;
  }

  private static void check(Reading reading, String name) {
    if (reading instanceof Reading.Read read) {
      assertThat(read.article().text()).as(name).isNotBlank();
    } else if (reading instanceof Reading.Rejected rejected) {
      assertThat(ProblemCode.valueOf(rejected.problem().code())).as(name).isNotIn(OWN_FAULT);
    }
  }

  /** Rates all files of a folder in one run. */
  private void rate(String name) throws IOException {
    String out = name + "-run";
    Printed printed =
        new ReportedRun(folder)
            .type(
                "classify",
                name,
                "--out",
                out,
                "--timeout",
                "60",
                "--max-errors",
                "100%",
                "--progress",
                "none");
    assertThat(printed.code()).as(printed.err()).isIn(0, 4);
    JsonNode counts = JSON.readTree(folder.resolve(out + "/manifest.json").toFile()).get("counts");
    assertThat(counts.get("rated").asLong() + counts.get("rejected").asLong())
        .isEqualTo(counts.get("read").asLong());
    TreeMap<String, Integer> codes = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(out + "/rejects.jsonl"))) {
      String code = JSON.readTree(line).get("code").asText();
      codes.merge(code, 1, Integer::sum);
      assertThat(ProblemCode.valueOf(code)).as(line).isNotIn(OWN_FAULT);
    }
    assertThat(codes.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(counts.get("rejected").asInt());
    assertThat(Files.readAllLines(folder.resolve(out + "/assessments.jsonl")))
        .hasSize(counts.get("rated").asInt());
  }
}
