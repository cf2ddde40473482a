package org.gainsay.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what a test gives. */
final class Read {
  static final ArticleParser PARSER =
      new ArticleParser(List.of("CITIZEN_JOURNALIST", "NEWS_AGENCY", "UNKNOWN"));

  private Read() {}

  /** Standard input, whose format shows in its content. */
  static List<Reading> stdin(byte[] content) {
    List<Reading> readings = new ArrayList<>();
    Inputs inputs = new Inputs(PARSER, new ByteArrayInputStream(content));
    inputs.read(List.of(InputFile.STDIN), readings::add);
    readings.removeIf(Reading.Ended.class::isInstance);
    return readings;
  }

  static List<Reading> stdin(String content) {
    return stdin(content.getBytes(StandardCharsets.UTF_8));
  }

  static List<Reading> files(Path folder, String... arguments) {
    List<Reading> readings = new ArrayList<>();
    InputFiles files = InputFiles.of(List.of(arguments), folder);
    files.problems().forEach(problem -> readings.add(new Reading.Rejected(problem, 0, "", "")));
    files.remarks().forEach(remark -> readings.add(new Reading.Warned(remark)));
    Inputs inputs = new Inputs(PARSER, new ByteArrayInputStream(new byte[0]));
    inputs.read(files.files(), Corpus.uniqueIds(readings::add));
    readings.removeIf(Reading.Ended.class::isInstance);
    return readings;
  }

  static List<Article> articles(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).article())
        .toList();
  }

  /** {@code id} of what was read, the problem of what was not, the remark of what was remarked. */
  static List<String> lines(List<Reading> readings) {
    return readings.stream().map(Read::line).toList();
  }

  private static String line(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.file() + ":" + read.line() + ": " + read.article().id();
    }
    if (reading instanceof Reading.Rejected rejected) {
      return rejected.problem().toString();
    }
    return ((Reading.Warned) reading).problem().toString();
  }
}
