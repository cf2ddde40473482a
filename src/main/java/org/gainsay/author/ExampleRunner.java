package org.gainsay.author;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleParser;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.fact.SourceKind;
import org.gainsay.link.Dossier;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.Rater;
import org.gainsay.rule.RuleBody;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import org.gainsay.rule.RuleProblem;

/**
 * Runs examples. What an article says does not depend on the rules, so its facts are kept: after a
 * change of rules nothing is tagged again.
 */
public final class ExampleRunner {
  private static final Provenance NONE = new Provenance("", "", "", "");

  /** Tags and links articles. */
  @FunctionalInterface
  public interface Stages {
    /** One dossier for each article, in their order. */
    List<Dossier> dossiers(List<Article> articles) throws RejectedException;
  }

  private final Stages stages;
  private final Map<JsonNode, List<Dossier>> known = new HashMap<>();

  /**
   * @param stages not asked where all cases are bare facts
   */
  public ExampleRunner(Stages stages) {
    this.stages = stages;
  }

  /**
   * Runs the cases that {@code wanted} accepts; bare facts first, for they are there at once.
   *
   * @param coverage whether to see what they try, which takes longer than running them
   * @throws RuleException where the articles of a case are no input, with their place
   */
  public TestRun run(
      RulePack rules, List<Example> examples, Predicate<CaseName> wanted, boolean coverage)
      throws RuleException {
    List<RuleBody> bodies = rules.bodies();
    CoverageMeter meter = new CoverageMeter(bodies);
    IdentityHashMap<Example.Case, CaseResult> results = new IdentityHashMap<>();
    List<RuleProblem> problems = new ArrayList<>();
    try (Rater rater = new Rater(rules, NONE)) {
      for (boolean facts : List.of(true, false)) {
        for (Example example : examples) {
          for (Example.Case each : example.cases()) {
            if (each.ofFacts() == facts && wanted.test(CaseName.of(example, each))) {
              List<Dossier> dossiers = dossiers(example, each, problems);
              if (dossiers.isEmpty()) {
                continue;
              }
              List<Assessment> assessments = dossiers.stream().map(rater::rate).toList();
              if (coverage) {
                meter.add(example, dossiers, assessments);
              }
              List<CaseResult.Failure> failures =
                  new CaseCheck(each, bodies, dossiers, assessments).failures(example.rule());
              results.put(each, new CaseResult(example, each, failures));
            }
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return new TestRun(
        examples.stream()
            .flatMap(example -> example.cases().stream())
            .flatMap(each -> Stream.ofNullable(results.get(each)))
            .toList(),
        coverage ? Optional.of(meter.coverage()) : Optional.empty());
  }

  private List<Dossier> dossiers(Example example, Example.Case of, List<RuleProblem> problems) {
    if (of.ofFacts()) {
      return List.of(ExampleFacts.dossier(of.facts()));
    }
    List<Dossier> kept = known.get(of.articles());
    if (kept != null) {
      return kept;
    }
    List<Article> articles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode each : of.articles()) {
      ArticleParser parser =
          new ArticleParser(Stream.of(SourceKind.values()).map(SourceKind::name).toList());
      Reading reading =
          parser.parse(
              each, example.file(), of.line(), "", warned -> problem(warned.problem(), problems));
      if (reading instanceof Reading.Read read) {
        articles.add(read.article());
        if (!ids.add(read.article().id())) {
          String message = "two articles of a case have the id " + read.article().id();
          problems.add(
              new RuleProblem(example.file(), of.line(), "EXAMPLE", message, "an id for each"));
        }
      } else if (reading instanceof Reading.Rejected rejected) {
        problem(rejected.problem(), problems);
      }
    }
    if (!problems.isEmpty()) {
      return List.of();
    }
    try {
      List<Dossier> made = stages.dossiers(articles);
      known.put(of.articles(), made);
      return made;
    } catch (RejectedException e) {
      problems.add(new RuleProblem(example.file(), of.line(), e.code(), e.getMessage(), ""));
      return List.of();
    }
  }

  private static void problem(Problem problem, List<RuleProblem> problems) {
    problems.add(
        new RuleProblem(problem.file(), problem.line(), problem.code(), problem.message(), ""));
  }

  /** What {@code --run} chooses by. */
  public record CaseName(String rule, String name) {
    static CaseName of(Example example, Example.Case each) {
      return new CaseName(example.rule(), each.name());
    }

    @Override
    public String toString() {
      return rule + ": " + name;
    }
  }
}
