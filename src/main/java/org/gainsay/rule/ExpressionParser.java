package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.rule.Expression.Comparison;
import org.gainsay.rule.Expression.Kind;
import org.gainsay.rule.Expression.Literal;
import org.gainsay.rule.Expression.Logic;
import org.gainsay.rule.Expression.Not;
import org.gainsay.rule.Expression.Path;
import org.gainsay.rule.Expression.Step;

/**
 * Reads conditions:
 *
 * <pre>
 * condition  = [ $name ":" ] choice
 * choice     = all { "||" all }
 * all        = one { "&&" one }
 * one        = "!" one | "(" choice ")" | value [ operator value ] | value [ "not" ] "in" "(" values ")"
 * operator   = "==" | "!=" | "<" | "<=" | ">" | ">=" | [ "not" ] word
 * word       = "contains" | "excludes" | "memberOf" | "matches" | "str" "[" name "]"
 * value      = literal | step { ("." | "!.") step }
 * step       = name [ "(" [ values ] ")" ] { "[" digits "]" }
 * </pre>
 *
 * This is less than Drools reads. What it reads it reads as Drools does, and knows where it stands.
 */
final class ExpressionParser {
  private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORDS = Set.of("contains", "excludes", "memberOf", "matches");
  private static final Set<String> OF_TEXT = Set.of("startsWith", "endsWith", "length");

  /** Words of Java and of Drools that are no names here. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "new",
          "class",
          "instanceof",
          "this",
          "super",
          "eval",
          "not",
          "in",
          "str",
          "null",
          "true",
          "false",
          "drools",
          "kcontext",
          "findings",
          "function",
          "return",
          "if",
          "while",
          "for",
          "switch",
          "throw",
          "exists",
          "forall",
          "from",
          "over",
          "after",
          "before",
          "soundslike",
          "contains",
          "excludes",
          "memberOf",
          "matches");

  private static final int DEEPEST = 20;

  private final List<Token> tokens;
  private int next;
  private int depth;

  private ExpressionParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * A condition.
   *
   * @param binds the variable that stands for the value
   */
  record Read(Optional<Token> binds, Expression expression) {}

  /**
   * Reads the condition that stands from {@code from} to {@code to}.
   *
   * @throws BadExpression at what may not stand there
   */
  static Read read(String text, int from, int to) throws BadExpression {
    ExpressionParser parser = new ExpressionParser(Lexer.split(text, from, to));
    Optional<Token> binds = Optional.empty();
    if (parser.tokens.size() > 1 && parser.tokens.get(1).is(":")) {
      binds = Optional.of(parser.name());
      parser.next++;
    }
    Expression expression = parser.choice();
    if (parser.peek().kind() != Token.Kind.END) {
      throw parser.unexpected();
    }
    return new Read(binds, expression);
  }

  private Expression choice() throws BadExpression {
    return chain("||", false);
  }

  private Expression chain(String sign, boolean all) throws BadExpression {
    int at = peek().at();
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(all ? one() : chain("&&", true));
    } while (accept(sign));
    return parts.size() == 1 ? parts.get(0) : new Logic(at, all, parts);
  }

  private Expression one() throws BadExpression {
    int at = peek().at();
    if (accept("!")) {
      deeper(at);
      Expression inner = one();
      depth--;
      return new Not(at, inner);
    }
    if (accept("(")) {
      deeper(at);
      Expression inner = choice();
      depth--;
      expect(")");
      if (isOperator()) {
        throw new BadExpression(peek().at(), "a comparison of a comparison", "one at a time");
      }
      return inner;
    }
    Expression left = value();
    return isOperator() ? comparison(at, left) : left;
  }

  private void deeper(int at) throws BadExpression {
    if (++depth > DEEPEST) {
      throw new BadExpression(at, "too many parentheses or ! within each other", "a plainer one");
    }
  }

  private boolean isOperator() {
    Token token = peek();
    return SIGNS.contains(token.text()) || token.kind() == Token.Kind.NAME;
  }

  private Expression comparison(int at, Expression left) throws BadExpression {
    int where = peek().at();
    boolean negated = accept("not");
    Token token = take();
    String operator = token.text();
    if (operator.equals("in")) {
      expect("(");
      List<Expression> values = values();
      return new Comparison(at, left, where, operator, negated, values);
    } else if (operator.equals("str")) {
      expect("[");
      Token what = take();
      if (!OF_TEXT.contains(what.text())) {
        String known = "startsWith, endsWith or length";
        throw new BadExpression(what.at(), "there is no str[" + what.text() + "]", known);
      }
      operator = "str[" + what.text() + "]";
      expect("]");
    } else if (!WORDS.contains(operator) && (negated || !SIGNS.contains(operator))) {
      throw new BadExpression(
          token.at(),
          "there is no comparison " + operator,
          "==, !=, <, <=, >, >=, in, contains, memberOf, matches or str[startsWith]");
    }
    if (SIGNS.contains(peek().text()) || peek().is("(")) {
      throw unexpected();
    }
    Expression right = value();
    if (isOperator()) {
      throw new BadExpression(peek().at(), "a comparison of a comparison", "&& between the two");
    }
    return new Comparison(at, left, where, operator, negated, List.of(right));
  }

  /** Up to and with the closing parenthesis. */
  private List<Expression> values() throws BadExpression {
    List<Expression> values = new ArrayList<>();
    do {
      values.add(value());
    } while (accept(","));
    expect(")");
    return values;
  }

  private Expression value() throws BadExpression {
    Token token = peek();
    if (token.is("-")) {
      next++;
      Token number = take();
      if (number.kind() != Token.Kind.NUMBER || number.at() != token.end()) {
        throw new BadExpression(token.at(), "a condition does not calculate", "a field or a value");
      }
      return new Literal(token.at(), Kind.NUMBER, "-" + number.text());
    }
    return switch (token.kind()) {
      case NUMBER -> new Literal(token.at(), Kind.NUMBER, take().text());
      case TEXT -> new Literal(token.at(), Kind.TEXT, unescaped(take().text()));
      case NAME -> word();
      default -> throw unexpected();
    };
  }

  private Expression word() throws BadExpression {
    Token token = peek();
    if (token.is("true") || token.is("false") || token.is("null")) {
      Kind kind = token.is("null") ? Kind.NULL : Kind.TRUE_OR_FALSE;
      return new Literal(token.at(), kind, take().text());
    }
    return path();
  }

  private static String unescaped(String quoted) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char each = quoted.charAt(i);
      if (each == '\\') {
        char escaped = quoted.charAt(++i);
        text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
      } else {
        text.append(each);
      }
    }
    return text.toString();
  }

  private Expression path() throws BadExpression {
    int at = peek().at();
    List<Step> steps = new ArrayList<>();
    boolean nullSafe = false;
    do {
      Token name = name();
      if (!steps.isEmpty() && name.text().startsWith("$")) {
        throw new BadExpression(name.at(), "a variable stands first", "a field");
      }
      Optional<List<Expression>> call = Optional.empty();
      if (accept("(")) {
        deeper(name.at());
        call = Optional.of(accept(")") ? List.of() : values());
        depth--;
      }
      List<Integer> index = new ArrayList<>();
      while (accept("[")) {
        index.add(position());
      }
      steps.add(new Step(name.at(), name.text(), nullSafe, call, List.copyOf(index)));
      nullSafe = peek().is("!.");
    } while (accept(".") || accept("!."));
    return new Path(at, List.copyOf(steps));
  }

  private int position() throws BadExpression {
    Token number = take();
    if (number.kind() != Token.Kind.NUMBER || !number.text().matches("[0-9]{1,4}")) {
      throw new BadExpression(
          number.at(), "not a position in a list", "a number from 0, as in [0]");
    }
    expect("]");
    return Integer.parseInt(number.text());
  }

  private Token name() throws BadExpression {
    Token token = take();
    if (token.kind() != Token.Kind.NAME) {
      next--;
      throw unexpected();
    }
    if (NO_NAMES.contains(token.text())) {
      String message = "a condition may not use " + token.text();
      throw new BadExpression(token.at(), message, "a field, a variable or a value");
    }
    return token;
  }

  private BadExpression unexpected() {
    Token token = peek();
    String message =
        token.kind() == Token.Kind.END
            ? "the condition stops short"
            : "this cannot stand here: " + token.text();
    return new BadExpression(token.at(), message, "field == value or the like");
  }

  private Token peek() {
    return tokens.get(next);
  }

  /** The next token; the END stays. */
  private Token take() {
    Token token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  private boolean accept(String words) {
    boolean is = peek().is(words);
    next += is ? 1 : 0;
    return is;
  }

  private void expect(String words) throws BadExpression {
    if (!accept(words)) {
      throw new BadExpression(peek().at(), "a " + words + " is missing", words);
    }
  }
}
