package org.gainsay.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.gainsay.tag.TaggedArticle;

/** Tagged articles as lines of JSON: the components of the records under their names. */
public final class TaggedJson {
  private final JsonMapper mapper;

  /** For articles that are held together: their equal words are one object. */
  public TaggedJson() {
    this(true);
  }

  /** For articles that are dropped one after the other. */
  static TaggedJson ofFew() {
    return new TaggedJson(false);
  }

  private TaggedJson(boolean shared) {
    mapper =
        JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .addModule(days(shared))
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
  }

  /** One line, without its end. */
  public String write(TaggedArticle article) {
    try {
      return mapper.writeValueAsString(article);
    } catch (JacksonException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What {@link #write} wrote. */
  public TaggedArticle read(String line) {
    try {
      return mapper.readValue(line, TaggedArticle.class);
    } catch (JacksonException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Any of the records that articles are made of, as one line. */
  public String line(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JacksonException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What {@link #line} wrote. */
  public <T> T value(String line, Class<T> type) {
    try {
      return mapper.readValue(line, type);
    } catch (JacksonException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Gives every article of a file to {@code out}, in order. */
  public void read(Path file, Consumer<TaggedArticle> out) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.accept(read(line));
      }
    }
  }

  private static SimpleModule days(boolean shared) {
    SimpleModule days =
        new SimpleModule()
            .addSerializer(new WriteDay())
            .addDeserializer(LocalDate.class, new ReadDay());
    return shared ? days.setDeserializerModifier(new Canonical()) : days;
  }

  private static final class WriteDay extends StdSerializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    WriteDay() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(day.toString());
    }
  }

  private static final class ReadDay extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    ReadDay() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(json.getText());
    }
  }
}
