package org.gainsay.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;

/** A line of {@code rejects.jsonl}. */
final class RejectJson {
  private RejectJson() {}

  static String of(Reading.Rejected rejected) {
    Problem problem = rejected.problem();
    return JsonNodeFactory.instance
        .objectNode()
        .put("file", problem.file())
        .put("line", problem.line())
        .put("code", problem.code())
        .put("message", problem.message())
        .put("raw", rejected.raw())
        .toString();
  }
}
