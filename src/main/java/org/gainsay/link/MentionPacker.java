package org.gainsay.link;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gainsay.article.Span;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.fact.Source;
import org.gainsay.tag.EventFrame;
import org.gainsay.tag.Modality;
import org.gainsay.tag.Quantity;
import org.gainsay.tag.TaggedClaim;

/**
 * Writes mentions in few bytes. What many have in common, words, places, sources, is written as a
 * number; {@link MentionReader} is its counterpart.
 */
final class MentionPacker {
  /** How a claim is told, and where. */
  record Manner(Posture posture, boolean negated, Section section, Modality modality) {
    static Manner of(TaggedClaim claim) {
      return new Manner(
          claim.posture(), claim.negated(), claim.section(), claim.frame().modality());
    }
  }

  private final Packed out = new Packed();
  final Numbered<Manner> manners = new Numbered<>(manner -> manner);
  final Numbered<String> words = new Numbered<>(word -> word);
  final Numbered<List<Place>> places = new Numbered<>(list -> list);
  final Numbered<Quantity> quantities = new Numbered<>(quantity -> quantity);
  final Numbered<Source> sources = new Numbered<>(MentionPacker::content);

  /** All that makes a source; two may have one id and differ in what is known of them. */
  private static Object content(Source source) {
    return List.of(
        source.id(),
        source.name(),
        source.kind(),
        source.state(),
        source.owner(),
        source.allies(),
        source.places(),
        source.reliability(),
        source.basis(),
        source.identified());
  }

  /** All but the article, its day and its outlet, and the words for who does what to whom. */
  byte[] pack(Mention mention) {
    TaggedClaim tagged = mention.tagged();
    Claim claim = mention.claim();
    out.put(words.number(claim.id()));
    span(claim.span(), 0);
    span(mention.sentence(), claim.span().start());
    out.put(claim.text());
    out.put(manners.number(Manner.of(tagged)));
    out.put(tagged.attribution() + 1);
    if (claim.attribution() != null) {
      attribution(claim.attribution(), claim.span().start());
    }
    spans(tagged.hedges(), claim.span().start());
    spans(tagged.loaded(), claim.span().start());
    frame(tagged.frame(), mention.day());
    return out.take();
  }

  private void attribution(Attribution attribution, int near) {
    out.put(sources.number(attribution.source()));
    out.put(attribution.direct() ? 1 : 0);
    spans(attribution.span() == null ? List.of() : List.of(attribution.span()), near);
    list(attribution.via(), sources::number);
    span(attribution.cue(), near);
  }

  private void frame(EventFrame frame, LocalDate near) {
    Event event = frame.event();
    out.put(places.number(event.places()));
    day(event.day(), near);
    day(event.until(), event.day());
    list(event.entities(), words::number);
    list(event.parties(), words::number);
    list(event.blamed(), words::number);
    list(event.credited(), words::number);
    out.put(words.number(frame.predicate()));
    list(frame.terms(), words::number);
    list(frame.missing(), words::number);
    list(frame.quantities(), quantities::number);
  }

  private void day(LocalDate day, LocalDate near) {
    out.put(day == null ? 0 : 1);
    if (day != null) {
      out.putSigned((int) (day.toEpochDay() - (near == null ? 0 : near.toEpochDay())));
    }
  }

  private void spans(List<Span> spans, int near) {
    out.put(spans.size());
    spans.forEach(span -> span(span, near));
  }

  private void span(Span span, int near) {
    out.putSigned(span.start() - near);
    out.put(span.length() * 2 + (span.in() == Span.Part.TEXT ? 1 : 0));
  }

  private <T> void list(List<T> values, ToIntFunction<T> number) {
    out.put(values.size());
    values.forEach(value -> out.put(number.applyAsInt(value)));
  }
}
