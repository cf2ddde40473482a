package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a condition into words and signs. What it does not know, no condition may hold. */
final class Lexer {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<blank>[ \\t\\r\\n]+)"
              + "|(?<name>[$A-Za-z_][$A-Za-z0-9_]*)"
              + "|(?<number>[0-9]+(?:\\.[0-9]+)?(?![.\\w]))"
              + "|(?<text>\"(?:\\\\[\\\\\"nt]|[^\"\\\\\\x00-\\x1f])*\")"
              + "|(?<sign>==|!=|<=|>=|&&|\\|\\||!\\.|[<>!()\\[\\],.:-])");

  private Lexer() {}

  /**
   * The words from {@code from} to {@code to}, an END after them.
   *
   * @throws BadExpression at what is no word
   */
  static List<Token> split(String text, int from, int to) throws BadExpression {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, to);
    int at = from;
    while (at < to) {
      if (!word.region(at, to).lookingAt()) {
        throw unknown(text, at, to);
      }
      Token.Kind kind =
          word.group("name") != null
              ? Token.Kind.NAME
              : word.group("number") != null
                  ? Token.Kind.NUMBER
                  : word.group("text") != null ? Token.Kind.TEXT : Token.Kind.SIGN;
      if (word.group("blank") == null) {
        tokens.add(new Token(at, kind, word.group()));
      }
      at = word.end();
    }
    tokens.add(new Token(to, Token.Kind.END, ""));
    return tokens;
  }

  private static BadExpression unknown(String text, int at, int to) {
    String rest = text.substring(at, Math.min(to, at + 2));
    String sign = rest.substring(0, 1);
    return switch (sign) {
      case "\"" ->
          new BadExpression(
              at,
              "this text does not end, or holds a backslash that means nothing",
              "\"...\" on one line; a backslash is written \\\\, as in \"[0-9]+\\\\.\"");
      case "'" -> new BadExpression(at, "a text in single quotation marks", "\"...\"");
      case "=" -> new BadExpression(at, "a condition assigns nothing", "== to compare");
      case "&", "|" -> new BadExpression(at, "a single " + sign, sign + sign);
      case "/" ->
          new BadExpression(
              at,
              rest.equals("//") || rest.equals("/*")
                  ? "a comment within a condition"
                  : "a condition may not hold the sign /",
              "comments between conditions, after the comma");
      default ->
          Character.isDigit(sign.charAt(0))
              ? new BadExpression(
                  at, "not a number that a condition may hold", "digits, as in 3 or 0.5")
              : new BadExpression(
                  at,
                  "a condition may not hold the sign " + sign,
                  "fields, values, ==, !=, <, >, &&, ||, !, in, contains, memberOf, matches, str[..]");
    };
  }
}
