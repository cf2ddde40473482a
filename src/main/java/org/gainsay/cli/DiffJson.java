package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.gainsay.audit.Band;
import org.gainsay.audit.Cause;
import org.gainsay.audit.Move;
import org.gainsay.audit.RunDiff;

/** What moved between two runs, for programs: one object on one line. */
final class DiffJson {
  private DiffJson() {}

  static String of(RunDiff diff) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "gainsay/diff/1");
    diff.added().forEach(root.putArray("new")::add);
    diff.gone().forEach(root.putArray("gone")::add);
    root.put("unchanged", diff.unchanged());
    root.put("reworded", diff.reworded());
    causes(root.putArray("differs"), diff.causes());
    root.put("notPutBack", diff.notPutBack().isEmpty() ? null : diff.notPutBack());
    ArrayNode changed = root.putArray("changed");
    diff.changed().forEach(each -> changed(changed.addObject(), each));
    ObjectNode matrix = root.putObject("matrix");
    diff.matrix().forEach((before, row) -> row.forEach(matrix.putObject(before)::put));
    return root + "\n";
  }

  private static void changed(ObjectNode node, RunDiff.Changed changed) {
    Move move = changed.move();
    node.put("article", move.article());
    band(node, "before", move.before());
    band(node, "after", move.now());
    ObjectNode blame = node.putObject("blame").put("how", changed.blame().how().name());
    causes(blame.putArray("causes"), changed.blame().causes());
    ArrayNode claims = node.putArray("claims");
    for (Move.OfClaim claim : move.claims()) {
      ObjectNode each = claims.addObject().put("text", claim.text());
      band(each, "before", claim.before());
      band(each, "after", claim.now());
      ArrayNode findings = each.putArray("findings");
      claim
          .findings()
          .forEach(
              finding ->
                  findings
                      .addObject()
                      .put("rule", finding.rule())
                      .put("before", finding.before())
                      .put("after", finding.now()));
    }
  }

  private static void band(ObjectNode node, String name, Band band) {
    if (band.isNone()) {
      node.putNull(name);
      return;
    }
    boolean judged = !band.points().equals("null");
    node.putObject(name)
        .put("label", band.label())
        .put("confidence", judged ? new BigDecimal(band.confidence()) : null)
        .put("points", judged ? new BigDecimal(band.points()) : null);
  }

  private static void causes(ArrayNode array, List<Cause> causes) {
    causes.forEach(
        each ->
            array
                .addObject()
                .put("kind", each.kind().name())
                .put("what", each.what().isEmpty() ? null : each.what()));
  }
}
