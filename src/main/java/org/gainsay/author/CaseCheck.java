package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.article.DidYouMean;
import org.gainsay.fact.Evidence;
import org.gainsay.link.Dossier;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Finding;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rating;
import org.gainsay.rule.RuleBody;

/** Compares what came out of a case with what it expects. */
final class CaseCheck {
  private final Example.Case example;
  private final List<RuleBody> bodies;
  private final List<Dossier> dossiers;
  private final List<Assessment> assessments;
  private final List<CaseResult.Failure> failures = new ArrayList<>();

  /**
   * @param assessments of the dossiers, in their order
   */
  CaseCheck(
      Example.Case example,
      List<RuleBody> bodies,
      List<Dossier> dossiers,
      List<Assessment> assessments) {
    this.example = example;
    this.bodies = bodies;
    this.dossiers = dossiers;
    this.assessments = assessments;
  }

  List<CaseResult.Failure> failures(String rule) {
    example.fires().forEach(this::fires);
    example.quiet().forEach(this::quiet);
    if (example.ofFacts() && !example.fires().isEmpty()) {
      nothingElse(rule);
    }
    example.bands().forEach(this::band);
    return failures;
  }

  private void fires(Example.Expected expected) {
    String quote = expected.quote().isEmpty() ? "" : ", with \"" + expected.quote() + "\"";
    String wanted = "%s fires on \"%s\"%s".formatted(expected.rule(), expected.claim(), quote);
    Optional<RatedClaim> claim = claim(expected.article(), expected.claim());
    if (claim.isEmpty()) {
      fail(wanted, noClaim(expected.article(), expected.claim()));
      return;
    }
    Optional<Finding> finding = finding(claim.get(), expected.rule());
    if (finding.isEmpty()) {
      List<String> got = new ArrayList<>();
      got.add(fired(claim.get()));
      got.addAll(whyNot(expected, claim.get()));
      fail(wanted, got);
    } else if (!quotes(finding.get(), expected.quote())) {
      fail(wanted, List.of("it fires, with " + quoted(finding.get())));
    }
  }

  private void quiet(String rule) {
    for (Assessment assessment : assessments) {
      for (RatedClaim claim : assessment.claims()) {
        finding(claim, rule)
            .ifPresent(
                finding ->
                    fail(
                        rule + " stays quiet",
                        List.of(
                            "%s fires on %s, with %s"
                                .formatted(rule, shown(claim), quoted(finding)))));
      }
    }
  }

  /** Bare facts say all there is, so the rule fires on nothing else. */
  private void nothingElse(String rule) {
    List<String> expected =
        example.fires().stream()
            .filter(each -> each.rule().equals(rule))
            .flatMap(each -> claim(each.article(), each.claim()).stream())
            .map(each -> each.claim().id())
            .toList();
    for (RatedClaim claim : assessments.get(0).claims()) {
      if (finding(claim, rule).isPresent() && !expected.contains(claim.claim().id())) {
        fail(rule + " fires on nothing else", List.of("it fires on " + shown(claim)));
      }
    }
  }

  private void band(Example.Band band) {
    String what = band.claim().isEmpty() ? band.article() : "\"" + band.claim() + "\"";
    String wanted = what + " is " + band.label();
    Optional<Assessment> assessment = assessment(band.article());
    if (assessment.isEmpty()) {
      fail(wanted, noClaim(band.article(), band.claim()));
      return;
    }
    Optional<RatedClaim> claim = claim(band.article(), band.claim());
    if (claim.isEmpty() && !band.claim().isEmpty()) {
      fail(wanted, noClaim(band.article(), band.claim()));
      return;
    }
    Rating rating = claim.map(RatedClaim::rating).orElse(assessment.get().rating());
    if (rating.label() != band.label()) {
      List<String> got = new ArrayList<>(List.of("it is " + rated(rating)));
      List<RatedClaim> claims = claim.map(List::of).orElse(assessment.get().claims());
      claims.forEach(each -> got.add(fired(each)));
      fail(wanted, got);
    }
  }

  private void fail(String expected, List<String> got) {
    failures.add(new CaseResult.Failure(expected, got));
  }

  private List<String> whyNot(Example.Expected expected, RatedClaim claim) {
    Dossier dossier = dossiers.get(assessments.indexOf(assessment(expected.article()).get()));
    return bodies.stream()
        .filter(body -> body.rule().id().equals(expected.rule()))
        .map(body -> WhyNot.of(body, dossier, claim))
        .filter(Why.Quiet.class::isInstance)
        .map(Why.Quiet.class::cast)
        .map(quiet -> "%s: %s".formatted(quiet.place(), quiet.difference()))
        .toList();
  }

  private List<String> noClaim(String article, String words) {
    Optional<Assessment> assessment = assessment(article);
    if (assessment.isEmpty()) {
      String ids =
          assessments.stream().map(each -> each.article().id()).collect(Collectors.joining(", "));
      return List.of("there is no article " + article + "; there are " + ids);
    }
    List<String> claims =
        assessment.get().claims().stream().map(each -> each.claim().text()).toList();
    if (claims.isEmpty()) {
      return List.of("no claim was found in " + article);
    }
    String near = DidYouMean.hint(words, claims);
    List<String> got = new ArrayList<>(List.of("there is no such claim" + near + "; there are"));
    assessment.get().claims().forEach(each -> got.add(shown(each)));
    return got;
  }

  private Optional<Assessment> assessment(String article) {
    return assessments.stream().filter(each -> each.article().id().equals(article)).findFirst();
  }

  private Optional<RatedClaim> claim(String article, String words) {
    return assessment(article).stream()
        .flatMap(each -> each.claims().stream())
        .filter(
            each ->
                each.claim().id().equals(words) || bare(each.claim().text()).equals(bare(words)))
        .findFirst();
  }

  /** Where a claim begins and ends is not what an example is about: its full stop is left out. */
  private static String bare(String claim) {
    return claim.replaceAll("[.!?]+$", "");
  }

  private static Optional<Finding> finding(RatedClaim claim, String rule) {
    return claim.findings().stream().filter(each -> each.rule().id().equals(rule)).findFirst();
  }

  /** Of bare facts without evidence the words of the claim are all there is to quote. */
  private static boolean quotes(Finding finding, String words) {
    return words.isEmpty()
        || finding.evidence().stream().anyMatch(each -> each.quote().text().contains(words));
  }

  private static String quoted(Finding finding) {
    return finding.evidence().isEmpty()
        ? "no evidence"
        : finding.evidence().stream()
            .map(Evidence::quote)
            .map(quote -> "\"" + quote.text() + "\"")
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private static String shown(RatedClaim claim) {
    return claim.claim().id() + " \"" + claim.claim().text() + "\"";
  }

  private static String rated(Rating rating) {
    return rating.label() + rating.points().map(points -> ", " + points + " points").orElse("");
  }

  private static String fired(RatedClaim claim) {
    String rules =
        claim.findings().stream()
            .map(each -> each.rule().id() + " " + each.rule().points())
            .collect(Collectors.joining(", "));
    return "on %s fired: %s".formatted(shown(claim), rules.isEmpty() ? "no rule" : rules);
  }
}
