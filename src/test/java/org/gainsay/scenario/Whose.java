package org.gainsay.scenario;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.fact.Source;
import org.gainsay.tag.Statement;

/** One expectation of who says what in a short text. */
public record Whose(String text, String kind, String words, String expected) {
  /** Reads blocks of a text and its expectations, divided by blank lines; "#" is a comment. */
  public static List<Whose> read(String file) {
    List<Whose> all = new ArrayList<>();
    String text = "";
    for (String line : file.lines().toList()) {
      int colon = line.indexOf(": ");
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (line.matches("(?:who|same|via|own): .*")) {
        String[] sides = line.substring(colon + 2).split(" = ", 2);
        String expected = sides.length > 1 ? sides[1] : "";
        all.add(new Whose(text, line.substring(0, colon), sides[0], expected));
      } else {
        text = line.replace(" | ", "\n\n");
      }
    }
    return all;
  }

  /** What is wrong, empty where the expectation is met. */
  public String problem() {
    Told told = Told.of(text);
    try {
      return switch (kind) {
        case "who" -> isNamed(told.source(words)) ? "" : "said by " + told.source(words).name();
        case "same" -> {
          Source one = told.source(words);
          Source other = told.source(expected);
          yield one.equals(other) ? "" : one.name() + " is not " + other.name();
        }
        case "via" -> {
          Statement said = told.saying(words);
          List<String> links = new ArrayList<>(told.via(words));
          links.add(said.origin().name());
          yield links.stream().anyMatch(link -> link.contains(expected)) ? "" : "via " + links;
        }
        default -> told.claim(words).attribution() < 0 ? "" : "attributed";
      };
    } catch (AssertionError e) {
      return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
  }

  private boolean isNamed(Source source) {
    return source.name().equals(expected)
        || source.name().equals("the " + expected)
        || source.name().equals("The " + expected);
  }

  @Override
  public String toString() {
    return kind + ": " + words + " = " + expected;
  }
}
