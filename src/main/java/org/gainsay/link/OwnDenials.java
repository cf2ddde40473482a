package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Source;
import org.gainsay.tag.Denial;
import org.gainsay.tag.EventFrame;

/** Finds what a denial denies in its own article: by reference, or what tells of the same event. */
final class OwnDenials {
  private static final int REACH = 2500;

  private final Likeness likeness;
  private final Directory directory;

  OwnDenials(Likeness likeness, Directory directory) {
    this.likeness = likeness;
    this.directory = directory;
  }

  /** The claims of the denial's own article that it denies. */
  List<Mention> of(Denial denial, List<Mention> mentions) {
    Source denier = directory.know(denial.source());
    List<Mention> denied = new ArrayList<>();
    for (Mention mention : mentions) {
      if (denial.claims().contains(mention.claim().id())) {
        denied.add(mention);
      }
    }
    List<Mention> candidates =
        mentions.stream()
            .filter(mention -> !denied.contains(mention))
            .filter(mention -> !mention.claim().source().equals(denier))
            .filter(mention -> mention.claim().posture() != Posture.ASSERTED)
            .toList();
    List<Mention> positive =
        candidates.stream().filter(mention -> !mention.tagged().negated()).toList();
    if (denial.general()) {
      List<Mention> meant = antecedents(denial, positive);
      // "Nobody was hurt, the firm said. Workers call that a lie": there is nothing else to deny.
      denied.addAll(meant.isEmpty() && denied.isEmpty() ? antecedents(denial, candidates) : meant);
    } else {
      List<Mention> carried = List.copyOf(denied);
      for (Mention candidate : positive) {
        boolean meant = carried.stream().anyMatch(claim -> sameEvent(claim, candidate));
        if (meant || DenialNames.named(denial, candidate)) {
          denied.add(candidate);
        }
      }
    }
    return denied;
  }

  private boolean sameEvent(Mention carried, Mention candidate) {
    return likeness.placesMayAgree(carried.claim().event(), candidate.claim().event())
        && !likeness.common(carried.gist(), candidate.gist()).isNothing()
        && !candidate.isBackground()
        && !isOfOthers(carried.tagged().frame(), candidate.tagged().frame());
  }

  /** "Nine children have died" is nothing that "eleven children are treated" says. */
  private boolean isOfOthers(EventFrame carried, EventFrame candidate) {
    return !likeness.lexicon().same(carried.predicate(), candidate.predicate())
        && Counts.excludes(carried, candidate, likeness.lexicon());
  }

  /** The claims before the denial that its "the reports" can mean: the nearest, and its like. */
  private List<Mention> antecedents(Denial denial, List<Mention> candidates) {
    List<Mention> before = new ArrayList<>();
    for (Mention mention : candidates) {
      boolean title = mention.claim().span().in() == Span.Part.TITLE;
      boolean earlier = mention.claim().span().compareTo(denial.span()) < 0;
      int distance = title ? 0 : denial.span().start() - mention.claim().span().end();
      if (earlier && distance < REACH) {
        before.add(mention);
      }
    }
    List<Mention> named =
        before.stream().filter(mention -> DenialNames.named(denial, mention)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    if (before.isEmpty()) {
      return List.of();
    }
    Mention nearest = before.get(before.size() - 1);
    List<Mention> meant = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.equals(nearest)
          || likeness.placesMayAgree(nearest.claim().event(), mention.claim().event())) {
        meant.add(mention);
      }
    }
    return meant;
  }
}
