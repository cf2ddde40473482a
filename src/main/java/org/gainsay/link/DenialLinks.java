package org.gainsay.link;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Event;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Same;
import org.gainsay.link.Likeness.Common;
import org.gainsay.tag.Denial;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;

/** Finds what a denial denies in other articles: by the event, or by whom it names. */
final class DenialLinks {
  private final Likeness likeness;

  DenialLinks(Likeness likeness) {
    this.likeness = likeness;
  }

  /** How many days a denial may come after what it denies. */
  static int daysAfter(Denial denial, TaggedArticle where) {
    return Mention.denialDays(denial.source().kind(), where.outlet().kind());
  }

  /**
   * Whether the denial of one article also denies a claim of another one.
   *
   * @param words of the denial's frame
   * @param deniedThere what it denies in its own article
   * @param beside what else its speaker says there
   */
  boolean across(
      Denial denial,
      Gist words,
      TaggedArticle where,
      List<Mention> deniedThere,
      List<Mention> beside,
      Mention claim) {
    int days = daysAfter(denial, where);
    boolean near =
        likeness.near(claim.claim().event(), denial.frame().event(), 1, days)
            || published(where.article().day(), claim.day(), days);
    boolean background =
        claim.claim().event().day() != null
            && where.article().day() != null
            && claim.claim().event().day().isBefore(where.article().day().minusDays(days + 7L));
    if (!near
        || background
        || claim.tagged().negated() != isOfNegations(deniedThere)
        || claim.claim().posture() == Posture.REFUTED) {
      return false;
    }
    for (Mention denied : deniedThere) {
      Common common = likeness.common(denied.gist(), claim.gist());
      int shared = common.words().size();
      boolean place = likeness.samePlace(denied.claim().event(), claim.claim().event());
      boolean much = shared >= 2 || shared >= 1 && common.overlap() >= 0.34;
      if (place && much || shared >= 3 && placeless(denied, claim)) {
        return true;
      }
    }
    boolean place = likeness.samePlace(denial.frame().event(), claim.claim().event());
    int shared = likeness.common(words, claim.gist()).words().size();
    boolean named =
        !denial.target().isEmpty()
            && (DenialNames.names(denial.target(), claim.claim().source())
                || DenialNames.names(denial.target(), claim.claim().outlet()));
    if (denial.general() && deniedThere.isEmpty() && isMeant(denial, shared, beside, claim)) {
      return true;
    }
    return place && (shared >= 2 || named && shared >= 1 || named && denial.general())
        || denial.general()
            && place
            && deniedThere.isEmpty()
            && DenialNames.mentionsOutlet(denial, where, claim);
  }

  /** "The statement that nobody was hurt is false" denies nothing of those who say who was hurt. */
  private static boolean isOfNegations(List<Mention> denied) {
    return !denied.isEmpty() && denied.stream().allMatch(each -> each.tagged().negated());
  }

  /**
   * "The allegation is false. The water is safe": a denial of what its article does not repeat is
   * one of the claim that it shares its words with, or that its speaker contradicts beside it.
   */
  private boolean isMeant(Denial denial, int shared, List<Mention> beside, Mention claim) {
    Event event = claim.claim().event();
    if (shared >= 3 && likeness.placesMayAgree(denial.frame().event(), event)) {
      return true;
    }
    return beside.stream()
        .filter(other -> likeness.samePlace(other.claim().event(), event))
        .anyMatch(
            other ->
                likeness.common(other.gist(), claim.gist()).words().size() >= 2
                    || likeness
                        .lexicon()
                        .opposite(other.gist().sides(), claim.gist().sides(), false)
                        .isPresent());
  }

  /** Why the denial is taken for one of the event: by its own words, or those of what it denies. */
  Same same(Denial denial, List<Mention> deniedThere, Mention claim) {
    Event event = claim.claim().event();
    Same best =
        likeness.same(event, claim.gist(), denial.frame().event(), likeness.gist(denial.frame()));
    for (Mention denied : deniedThere) {
      Same other = likeness.same(event, claim.gist(), denied.claim().event(), denied.gist());
      best = !denied.equals(claim) && size(other) > size(best) ? other : best;
    }
    return best;
  }

  private static int size(Same same) {
    return same.places().size() + same.words().size();
  }

  private boolean placeless(Mention denied, Mention claim) {
    return likeness.placesMayAgree(denied.claim().event(), claim.claim().event());
  }

  private static boolean published(LocalDate denial, LocalDate claim, int days) {
    return denial != null
        && claim != null
        && !denial.isBefore(claim)
        && !denial.isAfter(claim.plusDays(days));
  }

  /** The words of a denial's frame, made ready for comparison. */
  Gist gist(Denial denial) {
    return likeness.gist(denial.frame());
  }

  /** The exact words of a denial: the quoted content it stands in, else its sentence. */
  static Span words(Denial denial, TaggedArticle article) {
    for (Statement statement : article.attributions()) {
      for (Span piece : statement.content()) {
        if (statement.direct() && piece.overlaps(denial.span()) && denial.span().contains(piece)) {
          return trim(piece, article.article());
        }
      }
    }
    return trim(denial.span(), article.article());
  }

  /** Without quotation marks and blanks at the edges, unless they come in pairs within. */
  static Span trim(Span span, Article article) {
    String part = article.part(span.in());
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(part.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(part.charAt(end - 1))) {
      end--;
    }
    return start == end ? span : new Span(start, end, span.in());
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || "\"\u201c\u201d\u00ab\u00bb,".indexOf(c) >= 0;
  }
}
