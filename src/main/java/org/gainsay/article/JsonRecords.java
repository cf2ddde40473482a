package org.gainsay.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads the JSON of one record. */
final class JsonRecords {
  private static final String EXPECTED = " (expected one JSON object)";
  private static final ObjectReader OBJECTS = objects();
  private final ArticleParser parser;

  JsonRecords(ArticleParser parser) {
    this.parser = parser;
  }

  private static ObjectReader objects() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Chunk.LARGEST).build());
    return mapper.readerFor(JsonNode.class);
  }

  void read(Chunk chunk, Consumer<Reading> out) {
    try {
      parser.parse(object(chunk), chunk, out);
    } catch (BadRecordException problem) {
      out.accept(chunk.rejected("", problem));
    }
  }

  private static JsonNode object(Chunk chunk) throws BadRecordException {
    String text = chunk.text();
    try (JsonParser json = OBJECTS.createParser(text)) {
      JsonNode node = OBJECTS.readTree(json);
      if (node != null && node.isObject()) {
        return node;
      }
      String type = node == null ? "nothing" : node.getNodeType().name().toLowerCase(Locale.ROOT);
      throw new BadRecordException(ProblemCode.NOT_JSON, "found " + type + EXPECTED);
    } catch (JsonProcessingException problem) {
      String where = "";
      if (problem.getLocation() != null) {
        where = " at character " + Math.max(1, problem.getLocation().getCharOffset());
      }
      String what = problem.getOriginalMessage().lines().findFirst().orElse("").strip();
      throw new BadRecordException(ProblemCode.NOT_JSON, Messages.oneLine(what) + where + EXPECTED);
    } catch (IOException impossible) {
      throw new BadRecordException(ProblemCode.NOT_JSON, impossible.getMessage() + EXPECTED);
    }
  }
}
