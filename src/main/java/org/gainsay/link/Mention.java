package org.gainsay.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Event;
import org.gainsay.fact.SourceKind;
import org.gainsay.tag.TaggedClaim;

/**
 * A claim in its article: as rules see it and as the tagger saw it.
 *
 * @param day of the article; {@code null} where unknown
 * @param sentence that the claim stands in
 */
record Mention(LocalDate day, Span sentence, TaggedClaim tagged, Claim claim, Gist gist) {
  /** An order that depends on the articles alone: by article, then by place in the text. */
  static final Comparator<Mention> BY_CONTENT =
      Comparator.comparing((Mention mention) -> mention.claim.article())
          .thenComparing(mention -> mention.claim.span())
          .thenComparing(mention -> mention.claim.id());

  /** How many days after an event a claim may still speak of it. */
  static final int DAYS = 1;

  /** What is said of somebody or something only because the contrary was feared or reported. */
  private static final Set<String> UNCHANGED =
      Set.of(
          "alive",
          "intact",
          "undamaged",
          "unharmed",
          "unhurt",
          "unscathed",
          "untouched",
          "unchanged",
          "stand",
          "be-still",
          "survive",
          "remain");

  /** How many days a fact-checker's verdict may come after it. */
  private static final int VERDICT_DAYS = 90;

  /** From how many days before its article on an event is background. */
  private static final int OLD = 45;

  /** From how many days on a span is no event. */
  private static final int LONG = 14;

  /** What happened in so many days may be told to have happened on none of them. */
  private static final int MONTH = 31;

  /** How many days after what it speaks of this may be said. */
  int reach() {
    return answers() ? denialDays(claim.source().kind(), claim.outlet().kind()) : DAYS;
  }

  /** Whether it may answer what was said days before: a negation, or that all is as it was. */
  private boolean answers() {
    return tagged.negated() || gist.terms().stream().anyMatch(UNCHANGED::contains);
  }

  /**
   * How many days a denial may come after what it denies.
   *
   * @param source who denies
   * @param outlet who publishes it
   */
  static int denialDays(SourceKind source, SourceKind outlet) {
    boolean verdict = source == SourceKind.FACT_CHECKER || outlet == SourceKind.FACT_CHECKER;
    return verdict ? VERDICT_DAYS : Linker.DENIAL_DAYS;
  }

  /**
   * Whether it tells what came long before, or goes on for long: "400,000 people have died since
   * 2011". Others who say so speak of it in passing as well, each with the figures of his day.
   */
  boolean isBackground() {
    return isBackground(day, tagged);
  }

  private static boolean isBackground(LocalDate published, TaggedClaim claim) {
    return isOld(published, claim) || isLongerThan(LONG, claim);
  }

  private static boolean isOld(LocalDate published, TaggedClaim claim) {
    LocalDate day = claim.frame().event().day();
    return day != null && published != null && day.isBefore(published.minusDays(OLD));
  }

  private static boolean isLongerThan(int days, TaggedClaim claim) {
    LocalDate until = claim.frame().event().until();
    return until != null && claim.frame().event().day().isBefore(until.minusDays(days));
  }

  /**
   * Whether it is compared with claims on the same days: background is not, unless it says that
   * something did not happen, or that it did within a month.
   */
  static boolean isOfDays(LocalDate published, TaggedClaim claim) {
    return claim.negated() || !isOld(published, claim) && !isLongerThan(MONTH, claim);
  }

  /** The same of this one, if its days are known. */
  boolean isOfDays() {
    return tagged.frame().event().day() != null && isOfDays(day, tagged);
  }

  /**
   * Whether the days of the two let them speak of one event. What happened at some time in a month
   * is another thing than what else happened then, and is denied only by who says that it did not
   * happen in all of it: "nobody came on Monday" leaves the other days.
   */
  boolean mayBeOf(Mention other) {
    return (!isPassing() || other.deniesAllOf(this)) && (!other.isPassing() || deniesAllOf(other));
  }

  private boolean isPassing() {
    return isBackground() && !tagged.negated();
  }

  private boolean deniesAllOf(Mention told) {
    Event mine = tagged.frame().event();
    Event theirs = told.tagged.frame().event();
    return tagged.negated()
        && !mine.day().isAfter(theirs.day())
        && !Links.last(mine).isBefore(Links.last(theirs));
  }

  /** Whether a word of its places is among its own. */
  boolean namesItsPlace() {
    return tagged.frame().terms().stream().anyMatch(gist.places()::contains);
  }

  boolean sameArticle(Mention other) {
    return claim.article().equals(other.claim.article());
  }

  /** Whether two claims of one article stand no more than so many characters apart. */
  boolean isWithin(int characters, Mention other) {
    return Math.abs(claim.span().start() - other.claim.span().start()) <= characters;
  }

  /** Two mentions are one if their claims are; comparing whole articles would be slow. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Mention that && claim.equals(that.claim);
  }

  @Override
  public int hashCode() {
    return claim.hashCode();
  }
}
