package org.gainsay.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** Records as JSON: their components under their names. */
final class Json {
  private static final JsonMapper LINES =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .build();

  private static final JsonMapper PAGES =
      LINES.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /** One line, without its end. */
  static String line(Object value) {
    return write(LINES, value);
  }

  /** Several lines for people to read. */
  static String page(Object value) {
    return write(PAGES, value) + "\n";
  }

  /** The same with one key more, before the last one. */
  static String page(Object value, String key, Object more) {
    ObjectNode all = LINES.valueToTree(value);
    String last = "";
    for (Iterator<String> names = all.fieldNames(); names.hasNext(); ) {
      last = names.next();
    }
    JsonNode end = all.remove(last);
    all.set(key, LINES.valueToTree(more));
    all.set(last, end);
    return page(all);
  }

  /** What was written; empty where the text is something else. */
  static <T> Optional<T> read(String text, Class<T> type) {
    try {
      return Optional.ofNullable(LINES.readValue(text, type));
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }

  private static String write(JsonMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JacksonException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
