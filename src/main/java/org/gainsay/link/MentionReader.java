package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gainsay.article.Span;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Source;
import org.gainsay.link.MentionPacker.Manner;
import org.gainsay.source.Identities;
import org.gainsay.tag.EventFrame;
import org.gainsay.tag.Modality;
import org.gainsay.tag.Quantity;
import org.gainsay.tag.TaggedClaim;

/** Reads mentions that {@link MentionPacker} wrote. */
final class MentionReader {
  private final List<Manner> manners;
  private final List<String> words;
  private final List<List<Place>> places;
  private final List<Quantity> quantities;
  private final List<Source> sources;
  private final List<Source> known;
  private final Likeness likeness;

  /**
   * @param packer seals it
   * @param directory says more of sources that articles name
   */
  MentionReader(MentionPacker packer, Directory directory, Likeness likeness) {
    this.manners = packer.manners.seal();
    this.words = packer.words.seal();
    this.places = packer.places.seal();
    this.quantities = packer.quantities.seal();
    this.sources = packer.sources.seal();
    this.known = sources.stream().map(directory::know).toList();
    this.likeness = likeness;
  }

  /**
   * The mention.
   *
   * @param article id
   * @param day of the article; {@code null} where unknown
   * @param outlet number of its outlet among the sources
   * @param ready for comparison
   */
  Mention read(byte[] packed, String article, LocalDate day, int outlet, boolean ready) {
    Packed in = new Packed(packed);
    String id = words.get(in.next());
    Span span = span(in, 0);
    Span sentence = span(in, span.start());
    String text = in.nextText();
    Manner manner = manners.get(in.next());
    int index = in.next() - 1;
    Attribution attribution = index < 0 ? null : attribution(in, span.start());
    List<Span> hedges = spans(in, span.start());
    List<Span> loaded = spans(in, span.start());
    EventFrame frame = frame(in, day, manner.modality());
    TaggedClaim tagged =
        new TaggedClaim(
            id,
            span,
            manner.posture(),
            manner.negated(),
            index,
            manner.section(),
            frame,
            hedges,
            loaded);
    Claim claim =
        new Claim(
            id,
            article,
            text,
            span,
            tagged.posture(),
            tagged.negated(),
            source(attribution, tagged.posture(), article, outlet),
            attribution,
            frame.event(),
            manner.section(),
            sources.get(outlet));
    return new Mention(day, sentence, tagged, claim, ready ? likeness.gist(frame) : Gist.NONE);
  }

  private Source source(Attribution attribution, Posture posture, String article, int outlet) {
    if (attribution != null) {
      return attribution.source();
    }
    return posture == Posture.REFUTED ? Identities.nobody(article) : sources.get(outlet);
  }

  private Attribution attribution(Packed in, int near) {
    Source source = known.get(in.next());
    boolean direct = in.next() == 1;
    List<Span> named = spans(in, near);
    List<Source> via = list(in, known::get);
    return new Attribution(
        source, named.isEmpty() ? null : named.get(0), via, span(in, near), direct);
  }

  private EventFrame frame(Packed in, LocalDate published, Modality modality) {
    List<Place> where = places.get(in.next());
    LocalDate day = day(in, published);
    Event event =
        new Event(
            where,
            day,
            day(in, day),
            list(in, words::get),
            list(in, words::get),
            list(in, words::get),
            list(in, words::get));
    return new EventFrame(
        event,
        words.get(in.next()),
        modality,
        "",
        "",
        list(in, words::get),
        list(in, words::get),
        list(in, quantities::get));
  }

  private static LocalDate day(Packed in, LocalDate near) {
    return in.next() == 0
        ? null
        : LocalDate.ofEpochDay(in.nextSigned() + (near == null ? 0 : near.toEpochDay()));
  }

  private static List<Span> spans(Packed in, int near) {
    return list(in.next(), any -> span(in, near));
  }

  private static Span span(Packed in, int near) {
    int start = in.nextSigned() + near;
    int length = in.next();
    return new Span(
        start, start + length / 2, (length & 1) == 1 ? Span.Part.TEXT : Span.Part.TITLE);
  }

  private static <T> List<T> list(Packed in, IntFunction<T> value) {
    return list(in.next(), any -> value.apply(in.next()));
  }

  private static <T> List<T> list(int size, IntFunction<T> next) {
    if (size == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(next.apply(i));
    }
    return values;
  }
}
