package org.gainsay.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A line of {@code rejects.jsonl}. */
final class RejectJson {
  private RejectJson() {}

  static String of(LedgerLine left) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("file", left.file())
        .put("line", left.line())
        .put("offset", left.offset())
        .put("code", left.code())
        .put("message", left.message())
        .put("raw", left.raw())
        .toString();
  }
}
