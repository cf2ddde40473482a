package org.gainsay.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Place;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;

/**
 * Evidence on a claim that does not exist so far, and that somebody could look for.
 *
 * @param who in words: "a newsroom in Naryn"; two of them where there are two sources
 * @param against whether they contradict the claim; else they say the same
 * @param sources who would say so
 */
public record Hypothesis(String who, boolean against, List<Source> sources) {
  private static final Same SAME = new Same(List.of(), null, List.of());

  public Hypothesis {
    sources = List.copyOf(sources);
  }

  /** Somebody who could be asked. */
  private record Voice(String who, List<Source> sources) {}

  /** What could be looked for, easily found first; for a denied claim only what contradicts it. */
  static List<Hypothesis> about(Claim claim) {
    List<Hypothesis> all = new ArrayList<>();
    List<Voice> voices = voices(claim);
    for (Voice voice : voices) {
      all.add(new Hypothesis(voice.who(), true, voice.sources()));
      // Nobody is taken to say the same as a claim that its own article denies.
      if (claim.posture() != Posture.REFUTED) {
        all.add(new Hypothesis(voice.who(), false, voice.sources()));
      }
    }
    if (claim.source().identified()) {
      String who = Speaker.name(claim.source()) + " itself";
      all.add(new Hypothesis(who, true, List.of(claim.source())));
    }
    return all;
  }

  private static List<Voice> voices(Claim claim) {
    List<Voice> voices = new ArrayList<>();
    Optional<Place> place =
        claim.event().places().stream()
            .filter(each -> each.kind() != Place.Kind.COUNTRY)
            .findFirst()
            .or(() -> claim.event().places().stream().findFirst());
    if (place.isPresent()) {
      List<Place> there = List.of(place.get());
      String in = " in " + place.get().name();
      Source newsroom = source("newsroom" + in, SourceKind.INDEPENDENT_MEDIA, "", there);
      Source locals = source("locals" + in, SourceKind.CITIZEN_JOURNALIST, "", there);
      voices.add(new Voice("an independent newsroom" + in, List.of(newsroom)));
      voices.add(new Voice("local citizen journalists" + in, List.of(locals)));
    }
    Source one = source("newsroom", SourceKind.INDEPENDENT_MEDIA, "", List.of());
    Source other = source("other newsroom", SourceKind.INDEPENDENT_MEDIA, "", List.of());
    voices.add(new Voice("an independent newsroom elsewhere", List.of(one)));
    Source checker = source("fact-checker", SourceKind.FACT_CHECKER, "", List.of());
    voices.add(new Voice("a fact-checker", List.of(checker)));
    voices.add(new Voice("two newsrooms, independent of each other,", List.of(one, other)));
    otherSide(claim)
        .ifPresent(
            state ->
                voices.add(
                    new Voice(
                        "an official of " + country(state),
                        List.of(source("official", SourceKind.GOVERNMENT, state, List.of())))));
    return voices;
  }

  /** A state that takes part in the event, where the claim's source speaks for another one. */
  private static Optional<String> otherSide(Claim claim) {
    Source source = claim.source();
    if (source.state().isEmpty() || !source.partyTo(claim.event())) {
      return Optional.empty();
    }
    return claim.event().parties().stream()
        .filter(party -> party.matches("[A-Z]{2}"))
        .filter(party -> !party.equals(source.state()) && !source.allies().contains(party))
        .findFirst();
  }

  private static String country(String code) {
    return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }

  private static Source source(String name, SourceKind kind, String state, List<Place> places) {
    return new Source(
        "supposed " + name, name, kind, state, "", List.of(), places, "F", Basis.TEXT, true);
  }

  /** As the rules would see it: one piece of evidence a source, in an article of the next day. */
  List<Evidence> evidence(Claim claim) {
    Quote quote = new Quote(claim.article(), claim.span(), claim.text());
    List<Evidence> evidence = new ArrayList<>();
    for (Source source : sources) {
      String id = claim.id() + " " + source.id();
      boolean independent = source.independentOf(claim.source());
      evidence.add(
          against
              ? new Contradiction(
                  id,
                  claim,
                  source,
                  List.of(),
                  quote,
                  List.of(new Clash(Clash.Kind.POLARITY, "", "")),
                  false,
                  independent,
                  false,
                  1,
                  SAME)
              : new Corroboration(
                  id, claim, source, List.of(), quote, false, independent, false, 1, SAME));
    }
    return evidence;
  }
}
