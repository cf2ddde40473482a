package org.gainsay.author;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.gainsay.rule.Label;

/**
 * The examples of one rule, as in {@code rules/examples/CON-01.yaml}. A case has facts or articles:
 * facts test the rule alone, articles the way of the data as a whole.
 *
 * @param file as its author knows it
 * @param excused conditions that no case tries both ways, and why
 */
public record Example(String rule, String file, List<Case> cases, List<Excuse> excused) {
  public Example {
    cases = List.copyOf(cases);
    excused = List.copyOf(excused);
  }

  /**
   * One case.
   *
   * @param line where it begins in its file, from 1
   * @param facts missing where the case has articles
   * @param articles missing where the case has facts
   * @param fires where the rule, or another one, must fire
   * @param quiet rules that must not fire at all
   * @param bands labels that must come out
   * @param todo whether it is known not to come out yet
   */
  public record Case(
      String name,
      int line,
      JsonNode facts,
      JsonNode articles,
      List<Expected> fires,
      List<String> quiet,
      List<Band> bands,
      boolean todo) {
    public Case {
      fires = List.copyOf(fires);
      quiet = List.copyOf(quiet);
      bands = List.copyOf(bands);
    }

    /** Whether it is made of bare facts. */
    public boolean ofFacts() {
      return articles.isMissingNode();
    }
  }

  /**
   * A rule fires on {@code claim}, its id or words, and shows {@code quote}.
   *
   * @param article id; empty in a case of facts
   * @param quote words that its evidence must hold; empty where any will do
   */
  public record Expected(String rule, String article, String claim, String quote) {}

  /**
   * A label that a claim, or the article as a whole, must get.
   *
   * @param article id; empty in a case of facts
   * @param claim its id or words; empty for the article
   */
  public record Band(String article, String claim, Label label) {}

  /**
   * A condition that no case makes false, or true, with the reason.
   *
   * @param condition its words
   */
  public record Excuse(String condition, String reason) {}

  /** The id of the article that a case of facts makes. */
  static final String ARTICLE = "a";

  Optional<Excuse> excuse(String condition) {
    return excused.stream().filter(each -> each.condition().equals(condition)).findFirst();
  }
}
