package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.article.Reading;
import org.gainsay.article.Span;
import org.gainsay.fact.Place;
import org.gainsay.tag.Name;
import org.gainsay.tag.Sentence;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/** A line of {@code gainsay tag}. */
final class TagJson {
  private TagJson() {}

  static String of(TaggedArticle article) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", article.article().id());
    ArrayNode sentences = line.putArray("sentences");
    for (Sentence sentence : article.sentences()) {
      ObjectNode node = start(sentences, sentence.span());
      end(node.put("boilerplate", sentence.boilerplate()), sentence.span());
    }
    ArrayNode names = line.putArray("names");
    for (Name name : article.names()) {
      end(start(names, name.span()).put("type", name.type().name()), name.span());
    }
    ArrayNode attributions = line.putArray("attributions");
    for (Statement statement : article.attributions()) {
      for (Span content : contents(statement)) {
        ObjectNode node = attributions.addObject();
        node.set("source", statement.source() == null ? null : span(statement.source()));
        node.set("cue", span(statement.cue()));
        node.set("content", span(content));
      }
    }
    ArrayNode claims = line.putArray("claims");
    article.claims().forEach(claim -> claim(claims, claim));
    return line.toString();
  }

  /** A line for what was not tagged. */
  static String of(Reading.Rejected rejected) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", rejected.id().isEmpty() ? null : rejected.id());
    line.put("rejected", rejected.problem().code());
    return line.put("message", rejected.problem().message()).toString();
  }

  private static void claim(ArrayNode claims, TaggedClaim claim) {
    LocalDate day = claim.frame().event().day();
    ObjectNode node =
        start(claims, claim.span())
            .put("posture", claim.posture().name())
            .put("negated", claim.negated())
            .put("day", day == null ? null : day.toString());
    ArrayNode places = node.putArray("places");
    claim.frame().event().places().stream().map(Place::name).forEach(places::add);
    end(node, claim.span());
  }

  private static ObjectNode start(ArrayNode array, Span span) {
    return array.addObject().put("start", span.start()).put("end", span.end());
  }

  private static void end(ObjectNode node, Span span) {
    node.put("in", span.in().name().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode span(Span span) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", span.start()).put("end", span.end());
    end(node, span);
    return node;
  }

  /** The range that holds all pieces; one on each side of a cue that stands between them. */
  private static List<Span> contents(Statement statement) {
    Span cue = statement.cue();
    if (!hull(statement.content()).overlaps(cue)) {
      return List.of(hull(statement.content()));
    }
    return statement.content().stream()
        .collect(Collectors.partitioningBy(piece -> piece.start() >= cue.end()))
        .values()
        .stream()
        .filter(pieces -> !pieces.isEmpty())
        .map(TagJson::hull)
        .toList();
  }

  /** The smallest range that holds all pieces. */
  private static Span hull(List<Span> pieces) {
    int start = pieces.stream().mapToInt(Span::start).min().orElseThrow();
    int end = pieces.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(start, end, pieces.get(0).in());
  }
}
