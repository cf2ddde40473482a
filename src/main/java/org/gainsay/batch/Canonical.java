package org.gainsay.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.fact.Place;

/**
 * Lets equal words, days and places of many articles be one object: they make up most of what a
 * corpus holds in memory.
 */
final class Canonical extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> TYPES = Set.of(String.class, LocalDate.class, Place.class);

  /** Longer texts are seldom equal. */
  private static final int LONGEST = 40;

  /** More different ones are not kept; the others stay as they are. */
  private static final int MOST = 500_000;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
    return TYPES.contains(type.getBeanClass())
        ? new One(deserializer, new ConcurrentHashMap<>())
        : deserializer;
  }

  private static final class One extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    private final transient Map<Object, Object> known;

    One(JsonDeserializer<?> delegate, Map<Object, Object> known) {
      super(delegate);
      this.known = known;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
      return new One(delegate, known);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      Object value = super.deserialize(json, context);
      if (value == null || value instanceof String text && text.length() > LONGEST) {
        return value;
      }
      Object before = known.get(value);
      if (before == null && known.size() < MOST) {
        before = known.putIfAbsent(value, value);
      }
      return before == null ? value : before;
    }
  }
}
