package org.gainsay.rule;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.NullSafeFieldAccessExpr;
import org.drools.mvel.parser.ast.expr.NullSafeMethodCallExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Looks at conditions once more, as the parser of the compiler itself understands them. Should it
 * ever see in a text anything else than our own parser did, nothing is compiled. It is slow to
 * start, so it works only where something is compiled, and says no more than which condition.
 */
final class CompilerGate {
  private static final Set<Class<? extends Node>> ALLOWED =
      Set.of(
          ArrayAccessExpr.class,
          BinaryExpr.class,
          BooleanLiteralExpr.class,
          DoubleLiteralExpr.class,
          DrlNameExpr.class,
          EnclosedExpr.class,
          FieldAccessExpr.class,
          IntegerLiteralExpr.class,
          MethodCallExpr.class,
          NullLiteralExpr.class,
          NullSafeFieldAccessExpr.class,
          NullSafeMethodCallExpr.class,
          PointFreeExpr.class,
          SimpleName.class,
          StringLiteralExpr.class,
          UnaryExpr.class);

  private static final Set<Object> OPERATORS =
      Set.of(
          BinaryExpr.Operator.AND,
          BinaryExpr.Operator.OR,
          BinaryExpr.Operator.EQUALS,
          BinaryExpr.Operator.NOT_EQUALS,
          BinaryExpr.Operator.LESS,
          BinaryExpr.Operator.LESS_EQUALS,
          BinaryExpr.Operator.GREATER,
          BinaryExpr.Operator.GREATER_EQUALS,
          UnaryExpr.Operator.LOGICAL_COMPLEMENT,
          UnaryExpr.Operator.MINUS);

  private static final ParseStart<DrlxExpression> START =
      DrlxParser.buildDrlxParserWithArguments(
          List.of("contains", "excludes", "in", "matches", "memberOf", "str"));

  private final List<RuleProblem> problems = new ArrayList<>();

  private CompilerGate() {}

  /** What the compiler would see that no condition may hold. */
  static List<RuleProblem> check(List<Parsed> files) {
    CompilerGate gate = new CompilerGate();
    for (Parsed parsed : files) {
      for (RuleDescr rule : parsed.tree().getRules()) {
        gate.descr(parsed.file(), rule.getLhs());
      }
    }
    return gate.problems;
  }

  private void descr(RuleFile file, BaseDescr descr) {
    if (descr instanceof PatternDescr pattern) {
      pattern.getConstraint().getDescrs().forEach(each -> condition(file, each));
      if (pattern.getSource() != null) {
        descr(file, pattern.getSource());
      }
    } else if (descr instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(each -> descr(file, (BaseDescr) each));
    }
  }

  private void condition(RuleFile file, BaseDescr condition) {
    String why = "";
    try {
      DrlxExpression read = DrlxParser.parseExpression(START, condition.getText());
      why = why(read.getExpr());
    } catch (RuntimeException e) {
      why = "nothing it knows";
    }
    if (!why.isEmpty()) {
      String message = "the compiler sees " + why + " in " + condition.getText().strip();
      int at = Math.max(0, condition.getStartCharacter());
      problems.add(file.error(at, "NOT_ALLOWED", message, "field == value or the like"));
    }
  }

  /** The name of what may not be there; {@code ""} where all may. */
  static String why(Node node) {
    boolean operator =
        node instanceof BinaryExpr binary && !OPERATORS.contains(binary.getOperator())
            || node instanceof UnaryExpr unary && !OPERATORS.contains(unary.getOperator());
    if (operator || !ALLOWED.contains(node.getClass())) {
      return node.getClass().getSimpleName();
    }
    List<Node> inner = new ArrayList<>(node.getChildNodes());
    if (node instanceof PointFreeExpr free) {
      // It does not list its children.
      inner.add(free.getLeft());
      inner.addAll(free.getRight());
    }
    return inner.stream()
        .map(CompilerGate::why)
        .filter(why -> !why.isEmpty())
        .findFirst()
        .orElse("");
  }
}
