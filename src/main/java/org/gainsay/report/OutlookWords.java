package org.gainsay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.fact.Event;
import org.gainsay.link.Linker;
import org.gainsay.rate.Cap;
import org.gainsay.rate.Finding;
import org.gainsay.rate.Outlook;
import org.gainsay.rate.Prospect;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Step;
import org.gainsay.rule.Label;
import org.gainsay.rule.Rule;

/**
 * What the rating of a claim rests on, how far the next label is, and what would lead there, in
 * sentences without their full stops.
 */
public record OutlookWords(RatedClaim rated, Outlook outlook) {
  /** How much evidence that could be looked for is named. */
  private static final int PROSPECTS = 3;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** The findings that it rests on; nothing where it has no rating. */
  public Optional<String> rests() {
    return rated.rating().judged() ? Optional.of(bearing()) : Optional.empty();
  }

  /** How far the labels beside it are; nothing where it has no rating. */
  public Optional<String> next() {
    return rated.rating().judged() ? Optional.of(steps()) : Optional.empty();
  }

  /** Evidence that could be looked for and would change the label; at least one sentence. */
  public List<String> look() {
    List<Prospect> shown = shown();
    return shown.isEmpty()
        ? List.of("no single further source of those tried would change the label")
        : shown.stream().map(this::sentence).toList();
  }

  private String bearing() {
    String label = rated.rating().label().name();
    if (outlook.bearing().isEmpty()) {
      return "on many findings: without any three of them it would still be " + label;
    }
    boolean single = outlook.bearing().get(0).size() == 1;
    String sets =
        outlook.bearing().stream().map(OutlookWords::together).collect(Collectors.joining(", or "));
    return "on " + sets + ": without " + (single ? "it" : "them") + ", it would not be " + label;
  }

  private static String together(List<Finding> set) {
    return set.stream().map(finding -> finding.rule().id()).collect(Collectors.joining(" and "));
  }

  private String steps() {
    String steps =
        Stream.of(outlook.up(), outlook.down())
            .flatMap(step -> step.stream())
            .map(OutlookWords::step)
            .collect(Collectors.joining("; "));
    return steps.isEmpty() ? "no other label can be reached" : steps;
  }

  private static String step(Step step) {
    String words = step.points() + " points to " + step.label().name();
    boolean against = step.held().filter(Cap.NO_CONTRADICTION::equals).isPresent();
    boolean with = step.held().filter(Cap.NO_CORROBORATION::equals).isPresent();
    if (against) {
      return words + ", and an identified source that contradicts it";
    }
    return words + (with ? ", and another origin that says the same" : "");
  }

  /** Of the evidence that would lead to a label the most easily found, the nearest labels first. */
  private List<Prospect> shown() {
    Set<Label> seen = EnumSet.noneOf(Label.class);
    Label middle = rated.rating().judged() ? rated.rating().label() : Label.POSSIBLY_TRUE;
    int now = middle.credibility();
    return outlook.prospects().stream()
        .filter(prospect -> seen.add(prospect.rating().label()))
        .sorted(
            (one, other) ->
                Integer.compare(
                    Math.abs(one.rating().label().credibility() - now),
                    Math.abs(other.rating().label().credibility() - now)))
        .limit(PROSPECTS)
        .toList();
  }

  private String sentence(Prospect prospect) {
    String says = prospect.hypothesis().against() ? " saying otherwise" : " saying the same";
    String rules =
        prospect.rules().stream()
            .map(OutlookWords::points)
            .map(each -> each + ", ")
            .collect(Collectors.joining());
    String who = prospect.hypothesis().who();
    return who.substring(0, 1).toUpperCase(Locale.ROOT)
        + who.substring(1)
        + says
        + when(prospect.hypothesis().against())
        + " would make it "
        + prospect.rating().label().name()
        + " ("
        + rules
        + "then "
        + prospect.rating().points().map(Object::toString).orElse("no")
        + " points)";
  }

  private static String points(Rule rule) {
    return rule.id() + " " + rule.points();
  }

  /** The days on which the linking looks for it. */
  private String when(boolean against) {
    Event event = rated.claim().event();
    if (event.day() == null) {
      return "";
    }
    LocalDate last = event.until() == null ? event.day() : event.until();
    if (against) {
      return " by " + DAY.format(last.plusDays(Linker.DENIAL_DAYS));
    }
    String first = event.until() == null ? "" : DAY.format(event.day()) + " to ";
    return " of " + first + DAY.format(last) + ", give or take a day,";
  }
}
