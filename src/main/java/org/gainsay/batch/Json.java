package org.gainsay.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
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
