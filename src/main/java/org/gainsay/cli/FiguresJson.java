package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gainsay.train.Figures;
import org.gainsay.train.Mistake;
import org.gainsay.train.Score;

/** Figures for programs: one object on one line. */
final class FiguresJson {
  private FiguresJson() {}

  static String of(List<Figures> figures, int show) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("schema", "gainsay/figures/1");
    ArrayNode all = root.putArray("figures");
    figures.forEach(each -> figures(all.addObject(), each, show));
    return root.toString();
  }

  private static void figures(ObjectNode node, Figures figures, int show) {
    node.put("task", figures.task().label());
    node.put("data", figures.data());
    node.put("texts", figures.texts());
    row(node.putObject("all"), figures.all());
    ArrayNode classes = node.putArray("classes");
    figures.classes().forEach(row -> row(classes.addObject(), row));
    node.put(
        "macroF1", figures.macroF1().isEmpty() ? null : round(figures.macroF1().getAsDouble()));
    ArrayNode baselines = node.putArray("baselines");
    figures
        .baselines()
        .forEach(
            each -> baselines.addObject().put("label", each.label()).put("f1", round(each.f1())));
    ArrayNode kinds = node.putArray("mistakes");
    figures
        .kinds()
        .forEach(
            kind ->
                kinds.addObject().put("kind", kind.label()).put("count", kind.mistakes().size()));
    ArrayNode examples = node.putArray("examples");
    Examples.of(figures.kinds(), show).forEach(each -> example(examples.addObject(), each));
    ArrayNode remarks = node.putArray("remarks");
    figures.remarks().forEach(remarks::add);
  }

  private static void row(ObjectNode node, Figures.Row row) {
    Score score = row.score();
    node.put("label", row.label());
    node.put("precision", round(score.precision()));
    node.put("recall", round(score.recall()));
    node.put("f1", round(score.f1()));
    node.put("right", score.right());
    node.put("wrong", score.wrong());
    node.put("missed", score.missed());
  }

  private static void example(ObjectNode node, Mistake mistake) {
    node.put("kind", mistake.kind());
    node.put("place", mistake.place());
    node.put("sentence", mistake.sentence());
    node.put("marked", mistake.expected());
    node.put("found", mistake.found());
  }

  private static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
  }
}
