package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gainsay.train.ArticleFigures;
import org.gainsay.train.ClassFigures;

/** Figures on ratings of articles for programs: one object on one line. */
final class ArticleFiguresJson {
  private ArticleFiguresJson() {}

  static String of(ArticleFigures figures) {
    ObjectNode root = ClassFiguresJson.of(figures.classes());
    ObjectNode constant = root.putObject("constant");
    constant.put("answer", figures.classes().commonest().label());
    constant.put("accuracy", ClassFiguresJson.round(figures.classes().constantAccuracy()));
    constant.put("macroF1", ClassFiguresJson.round(figures.classes().constantMacroF1()));
    ObjectNode labels = root.putObject("labels");
    figures.labels().forEach(each -> labels.put(each.label(), each.all()));
    groups(root.putObject("camps"), figures.camps());
    groups(root.putObject("outlets"), figures.outlets());
    return root + "\n";
  }

  private static void groups(ObjectNode root, List<ArticleFigures.Group> groups) {
    for (ArticleFigures.Group group : groups) {
      ClassFigures classes = group.classes();
      ObjectNode node = root.putObject(group.name());
      node.put("count", classes.all());
      node.put("accuracy", ClassFiguresJson.round(classes.accuracy()));
      node.put("macroF1", ClassFiguresJson.round(classes.macroF1()));
      node.put("constantAccuracy", ClassFiguresJson.round(classes.constantAccuracy()));
    }
  }
}
