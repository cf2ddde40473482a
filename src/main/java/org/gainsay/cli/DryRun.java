package org.gainsay.cli;

import java.util.Map;
import java.util.TreeMap;
import org.gainsay.article.Corpus;
import org.gainsay.article.Reading;
import org.gainsay.batch.Input;

/** Reads everything, and rates and writes nothing. */
final class DryRun {
  private final Console console;
  private final Map<String, Long> rejected = new TreeMap<>();
  private long articles;
  private long warnings;
  private long bytes;

  DryRun(Console console) {
    this.console = console;
  }

  ExitCode run(Input input) {
    input.read(Corpus.uniqueIds(this::take));
    long left = rejected.values().stream().mapToLong(Long::longValue).sum();
    console.line(
        "%d read, %d to be rated, %d rejected, %d warnings, %d bytes. Nothing was written."
            .formatted(articles + left, articles, left, warnings, bytes));
    return left > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }

  private void take(Reading reading) {
    if (reading instanceof Reading.Read) {
      articles++;
    } else if (reading instanceof Reading.Rejected why) {
      rejected.merge(why.problem().code(), 1L, Long::sum);
      console.remark(why.problem().toString());
    } else if (reading instanceof Reading.Warned warned) {
      warnings++;
      console.remark(warned.problem().toString());
    } else if (reading instanceof Reading.Ended ended) {
      bytes += ended.bytes();
    }
  }
}
