package org.gainsay.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What was run and what came of it. Of all that a run writes, only this knows the time.
 *
 * @param started ISO instant
 * @param finished ISO instant
 * @param versions of what took part
 * @param options as they were given
 */
public record Manifest(
    String schema,
    String started,
    String finished,
    Map<String, String> versions,
    Map<String, Object> options,
    Counts counts) {
  /** Name and version of this shape. */
  public static final String SCHEMA = "gainsay/manifest/1";

  String json() {
    try {
      return JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .visibility(PropertyAccessor.ALL, Visibility.NONE)
              .visibility(PropertyAccessor.FIELD, Visibility.ANY)
              .build()
              .writeValueAsString(this)
          + "\n";
    } catch (JacksonException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
