package org.gainsay.fact;

import java.util.List;
import org.gainsay.article.Span;

/**
 * A checkable proposition about one event or state of affairs, as one article words it.
 *
 * @param id unique within its article: {@code c1}, {@code c2} in order of the text
 * @param article id of the article
 * @param text its exact words
 * @param span where they stand
 * @param posture how the article stands to it
 * @param negated whether the proposition as worded is negated
 * @param source who says it: the attribution's source, else the outlet
 * @param attribution {@code null} where it is in the outlet's own voice
 * @param event what it is about
 * @param section where in the article it stands
 * @param outlet who published the article
 */
public record Claim(
    String id,
    String article,
    String text,
    Span span,
    Posture posture,
    boolean negated,
    Source source,
    Attribution attribution,
    Event event,
    Section section,
    Source outlet) {

  /** Where the event is. */
  public List<Place> getPlaces() {
    return event.places();
  }

  @Override
  public String id() {
    return Deadline.read(id);
  }

  @Override
  public String article() {
    return Deadline.read(article);
  }

  @Override
  public String text() {
    return Deadline.read(text);
  }

  @Override
  public Span span() {
    return Deadline.read(span);
  }

  @Override
  public Posture posture() {
    return Deadline.read(posture);
  }

  @Override
  public boolean negated() {
    Deadline.check();
    return negated;
  }

  @Override
  public Source source() {
    return Deadline.read(source);
  }

  @Override
  public Attribution attribution() {
    return Deadline.read(attribution);
  }

  @Override
  public Event event() {
    return Deadline.read(event);
  }

  @Override
  public Section section() {
    return Deadline.read(section);
  }

  @Override
  public Source outlet() {
    return Deadline.read(outlet);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Claim claim && id.equals(claim.id) && article.equals(claim.article);
  }

  @Override
  public int hashCode() {
    Deadline.check();
    return 31 * article.hashCode() + id.hashCode();
  }
}
