package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gainsay.train.RelationFigures;

/** Figures on relations for programs: one object on one line. */
final class RelationFiguresJson {
  private RelationFiguresJson() {}

  static String of(RelationFigures figures) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("accuracy", round(figures.accuracy()));
    root.put("macroF1", round(figures.macroF1()));
    ObjectNode classes = root.putObject("classes");
    for (RelationFigures.Row row : figures.classes()) {
      ObjectNode node = classes.putObject(row.label());
      node.put("precision", round(row.score().precision()));
      node.put("recall", round(row.score().recall()));
      node.put("f1", round(row.score().f1()));
      node.put("count", row.count());
    }
    return root.toString();
  }

  private static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
  }
}
