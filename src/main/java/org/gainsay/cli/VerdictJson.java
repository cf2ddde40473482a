package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gainsay.audit.Difference;
import org.gainsay.audit.Verdict;

/** What came of checking a run, for programs: one object on one line. */
final class VerdictJson {
  private VerdictJson() {}

  static String of(Verdict verdict) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "gainsay/verdict/1");
    root.put("sound", verdict.isSound());
    root.put("lines", verdict.lines());
    root.put("again", verdict.again().isEmpty());
    root.put("whyNotAgain", verdict.again().isEmpty() ? null : verdict.again());
    root.put("chain", verdict.chain());
    var differences = root.putArray("differences");
    for (Difference each : verdict.differences()) {
      differences
          .addObject()
          .put("code", each.code().name())
          .put("file", each.file())
          .put("line", each.line())
          .put("article", each.article().isEmpty() ? null : each.article())
          .put("message", each.message());
    }
    return root + "\n";
  }
}
