package org.gainsay.author;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.article.Span;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Event;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Place;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Section;
import org.gainsay.fact.Signal;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.link.Dossier;

/**
 * Makes a dossier from the {@code facts:} of an example. Everything left out has a plain default; a
 * claim without {@code source} is in the outlet's own voice.
 */
public final class ExampleFacts {
  private static final Set<SourceKind> UNNAMED =
      EnumSet.of(SourceKind.ANONYMOUS, SourceKind.WITNESS);
  private static final String ARTICLE = Example.ARTICLE;

  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Source outlet;

  private ExampleFacts(JsonNode facts) {
    outlet = facts.has("outlet") ? source(facts.path("outlet")) : named("The Outlet");
    for (JsonNode node : facts.path("claims")) {
      claim(node);
    }
  }

  public static Dossier dossier(JsonNode facts) {
    ExampleFacts made = new ExampleFacts(facts);
    Article article =
        new Article(
            ARTICLE,
            "",
            made.text.toString(),
            made.outlet.name(),
            "",
            "2023-05-04",
            LocalDate.of(2023, 5, 4),
            "en",
            "",
            DeclaredSource.NONE);
    return new Dossier(article, made.outlet, made.claims, made.evidence);
  }

  private void claim(JsonNode node) {
    Source source = node.has("source") ? source(node.path("source")) : outlet;
    String words = node.path("text").asText("something happened");
    Span span = write(words);
    Claim claim =
        new Claim(
            "c" + (claims.size() + 1),
            ARTICLE,
            words,
            span,
            Posture.valueOf(posture(node)),
            node.path("negated").asBoolean(),
            source,
            node.has("source") ? attribution(node, source) : null,
            event(node),
            Section.valueOf(node.path("section").asText(Section.BODY.name())),
            outlet);
    claims.add(claim);
    for (JsonNode each : node.path("contradicted")) {
      evidence.add(contradiction(claim, each));
    }
    for (JsonNode each : node.path("corroborated")) {
      evidence.add(corroboration(claim, each));
    }
    for (JsonNode each : node.path("signals")) {
      Signal.Kind kind = Signal.Kind.valueOf(each.path("kind").asText());
      Quote quote = new Quote(ARTICLE, span, words);
      evidence.add(new Signal(id(), claim, kind, source, quote, each.path("count").asInt(1)));
    }
  }

  private static String posture(JsonNode node) {
    Posture usual = node.has("source") ? Posture.REPORTED : Posture.ASSERTED;
    return node.path("posture").asText(usual.name());
  }

  private Attribution attribution(JsonNode node, Source source) {
    Span cue = write(node.path("cue").asText("said"));
    Span span = write(source.name());
    return new Attribution(
        source, span, sources(node.path("via")), cue, node.path("direct").asBoolean());
  }

  private static Event event(JsonNode node) {
    LocalDate day = node.has("day") ? LocalDate.parse(node.path("day").asText()) : null;
    return new Event(
            places(node.path("places")),
            day,
            null,
            List.of(),
            strings(node.path("parties")),
            List.of(),
            List.of())
        .with(strings(node.path("blamed")), strings(node.path("credited")));
  }

  private Contradiction contradiction(Claim claim, JsonNode node) {
    Source source = node.has("source") ? source(node.path("source")) : outlet;
    Clash.Kind kind = Clash.Kind.valueOf(node.path("clash").asText(Clash.Kind.POLARITY.name()));
    return new Contradiction(
        id(),
        claim,
        source,
        sources(node.path("via")),
        quote(node),
        List.of(new Clash(kind, node.path("here").asText(), node.path("there").asText())),
        sameArticle(node),
        node.path("independent").asBoolean(source.independentOf(claim.source())),
        node.path("hedged").asBoolean(),
        node.path("later").asInt(),
        same(node));
  }

  private Corroboration corroboration(Claim claim, JsonNode node) {
    Source source = node.has("source") ? source(node.path("source")) : outlet;
    return new Corroboration(
        id(),
        claim,
        source,
        sources(node.path("via")),
        quote(node),
        sameArticle(node),
        node.path("independent").asBoolean(source.independentOf(claim.source())),
        node.path("hedged").asBoolean(),
        node.path("later").asInt(),
        same(node));
  }

  private static Same same(JsonNode node) {
    JsonNode same = node.path("same");
    Integer days = same.has("days") ? same.path("days").asInt() : null;
    return new Same(strings(same.path("places")), days, strings(same.path("words")));
  }

  private Quote quote(JsonNode node) {
    String words = node.path("quote").asText("so they said");
    return sameArticle(node)
        ? new Quote(ARTICLE, write(words), words)
        : new Quote("b", new Span(0, words.length(), Span.Part.TEXT), words);
  }

  private static boolean sameArticle(JsonNode node) {
    return node.path("sameArticle").asBoolean();
  }

  private Span write(String words) {
    int start = text.length();
    text.append(words).append(". ");
    return new Span(start, start + words.length(), Span.Part.TEXT);
  }

  private String id() {
    return "e%02d".formatted(evidence.size() + 1);
  }

  private static List<Source> sources(JsonNode nodes) {
    List<Source> sources = new ArrayList<>();
    nodes.forEach(node -> sources.add(source(node)));
    return sources;
  }

  private static Source named(String name) {
    return new Source(
        name.toLowerCase(Locale.ROOT),
        name,
        SourceKind.INDEPENDENT_MEDIA,
        "",
        "",
        List.of(),
        List.of(),
        "F",
        Basis.REGISTRY,
        true);
  }

  private static Source source(JsonNode node) {
    if (node.isTextual()) {
      return named(node.asText());
    }
    SourceKind kind = SourceKind.valueOf(node.path("kind").asText(SourceKind.UNKNOWN.name()));
    String name =
        node.path("name").asText("the " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    return new Source(
        name.toLowerCase(Locale.ROOT),
        name,
        kind,
        node.path("state").asText(""),
        node.path("owner").asText(""),
        strings(node.path("allies")),
        places(node.path("places")),
        "F",
        Basis.REGISTRY,
        node.path("identified").asBoolean(!UNNAMED.contains(kind) && !name.isEmpty()));
  }

  /** {@code Lornet} or, with its country, {@code Lornet/VA}. */
  private static List<Place> places(JsonNode nodes) {
    List<Place> places = new ArrayList<>();
    for (String words : strings(nodes)) {
      String[] parts = words.split("/", -1);
      String country = parts.length > 1 ? parts[1] : "";
      places.add(new Place(parts[0], "", country, Place.Kind.CITY));
    }
    return places;
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return strings;
  }
}
