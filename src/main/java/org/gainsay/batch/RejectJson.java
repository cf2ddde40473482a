package org.gainsay.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;

/** A line of {@code rejects.jsonl}. */
public final class RejectJson {
  private RejectJson() {}

  static String of(LedgerLine left) {
    return of(left.problem(), left.offset(), left.raw());
  }

  /** Of a record that was not rated. */
  public static String of(Reading.Rejected rejected) {
    return of(rejected.problem(), rejected.offset(), rejected.raw());
  }

  private static String of(Problem problem, long offset, String raw) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("file", problem.file())
        .put("line", problem.line())
        .put("offset", offset)
        .put("code", problem.code())
        .put("message", problem.message())
        .put("raw", raw)
        .toString();
  }
}
