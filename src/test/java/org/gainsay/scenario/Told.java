package org.gainsay.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.tag.Denial;
import org.gainsay.tag.Quantity;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/** One article as the tagger sees it, in words that a test can compare. */
public final class Told {
  /** A Friday. */
  public static final String PUBLISHED = "2023-05-12";

  private final TaggedArticle tagged;

  private Told(TaggedArticle tagged) {
    this.tagged = tagged;
  }

  /** A text without title or outlet, published on Friday 12 May 2023. */
  public static Told of(String text) {
    return of("", text);
  }

  public static Told of(String title, String text) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("id", "told").put("published", PUBLISHED).put("title", title).put("text", text);
    return of(Stages.article(record));
  }

  public static Told of(Article article) {
    return new Told(Stages.shared().tag(article));
  }

  /** Each attribution as {@code who | cue | what}. */
  public List<String> attributions() {
    return tagged.attributions().stream()
        .map(
            said ->
                "%s | %s | %s"
                    .formatted(
                        said.source() == null ? "" : quote(said.source()),
                        quote(said.cue()),
                        String.join(" ... ", said.content().stream().map(this::quote).toList())))
        .toList();
  }

  /** The innermost attribution that says these words. */
  public Statement saying(String words) {
    Statement found = null;
    for (Statement said : tagged.attributions()) {
      boolean says = said.content().stream().anyMatch(span -> quote(span).contains(words));
      if (says && (found == null || length(said) < length(found))) {
        found = said;
      }
    }
    return exists(found, words);
  }

  private static int length(Statement said) {
    return said.content().stream().mapToInt(Span::length).sum();
  }

  /** Who says these words: the origin. */
  public Source source(String words) {
    return saying(words).origin();
  }

  /** The names of those who passed these words on. */
  public List<String> via(String words) {
    return saying(words).via().stream().map(Source::name).toList();
  }

  public List<String> claims() {
    return tagged.claims().stream().map(claim -> quote(claim.span())).toList();
  }

  /** The first claim that has these words. */
  public TaggedClaim claim(String words) {
    return exists(
        tagged.claims().stream()
            .filter(claim -> quote(claim.span()).contains(words))
            .findFirst()
            .orElse(null),
        words);
  }

  public Event event(String words) {
    return claim(words).frame().event();
  }

  /** Where the claim with these words takes place: {@code Leticia/CO}. */
  public List<String> places(String words) {
    return names(event(words).places());
  }

  /** Places as {@code Leticia/CO}. */
  public static List<String> names(List<Place> places) {
    return places.stream().map(place -> place.name() + "/" + place.country()).toList();
  }

  /** The numbers of the claim with these words: {@code at least five: 5.0 to Infinity district}. */
  public List<String> numbers(String words) {
    return claim(words).frame().quantities().stream().map(Told::text).toList();
  }

  private static String text(Quantity quantity) {
    return "%s: %s to %s %s"
        .formatted(quantity.words(), quantity.min(), quantity.max(), quantity.noun());
  }

  public List<Denial> denials() {
    return tagged.denials();
  }

  /** The only denial. */
  public Denial denial() {
    if (tagged.denials().size() != 1) {
      throw new AssertionError("denials: " + tagged.denials());
    }
    return tagged.denials().get(0);
  }

  /** The words of the claims that the only denial carries or stands beside. */
  public List<String> denied() {
    return denial().claims().stream()
        .map(id -> tagged.claims().get(Integer.parseInt(id.substring(1)) - 1))
        .map(claim -> quote(claim.span()))
        .toList();
  }

  public Source outlet() {
    return tagged.outlet();
  }

  public TaggedArticle tagged() {
    return tagged;
  }

  public String quote(Span span) {
    return tagged.article().quote(span);
  }

  private <T> T exists(T found, String words) {
    if (found == null) {
      throw new AssertionError(
          "nothing says \"" + words + "\": " + attributions() + ", claims " + claims());
    }
    return found;
  }
}
