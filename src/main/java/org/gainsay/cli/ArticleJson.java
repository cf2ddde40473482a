package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;

/** An article as a line of input; what is empty is left out. */
final class ArticleJson {
  private ArticleJson() {}

  static String line(Article article) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    put(line, "id", article.id());
    put(line, "title", article.title());
    put(line, "text", article.text());
    put(line, "outlet", article.outlet());
    put(line, "url", article.url());
    put(line, "published", article.published());
    put(line, "language", article.language());
    put(line, "place", article.place());
    DeclaredSource source = article.source();
    ObjectNode declared = JsonNodeFactory.instance.objectNode();
    put(declared, "kind", source.kind());
    put(declared, "country", source.country());
    put(declared, "state", source.state());
    put(declared, "owner", source.owner());
    put(declared, "allies", source.allies());
    put(declared, "places", source.places());
    put(declared, "aliases", source.aliases());
    if (!declared.isEmpty()) {
      line.set("source", declared);
    }
    return line.toString();
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }

  private static void put(ObjectNode node, String name, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(array::add);
    }
  }
}
