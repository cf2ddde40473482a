package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gainsay.train.ClassFigures;

/** Figures on relations and articles for programs. */
final class ClassFiguresJson {
  private ClassFiguresJson() {}

  /** One object; what more there is to say may be added to it. */
  static ObjectNode of(ClassFigures figures) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("accuracy", round(figures.accuracy()));
    root.put("macroF1", round(figures.macroF1()));
    ObjectNode classes = root.putObject("classes");
    for (ClassFigures.Row row : figures.rows()) {
      ObjectNode node = classes.putObject(row.label());
      node.put("precision", round(row.score().precision()));
      node.put("recall", round(row.score().recall()));
      node.put("f1", round(row.score().f1()));
      node.put("count", row.count());
    }
    return root;
  }

  static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
  }
}
