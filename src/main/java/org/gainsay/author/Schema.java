package org.gainsay.author;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What conditions can ask: types, their fields and functions, and the values there are. It is made
 * from the documentation of the facts themselves, and the build fails where the two differ.
 *
 * @param types facts first, then what they are made of, then sets of values
 */
public record Schema(List<Type> types) {
  private static final String FILE = "schema.json";

  public Schema {
    types = List.copyOf(types);
  }

  /** What a type is for. */
  public enum Role {
    /** A rule can have a pattern of it. */
    FACT,
    /** Facts have fields of it. */
    PART,
    /** A set of constants. */
    VALUES
  }

  /** One type. */
  public record Type(
      String name, Role role, String meaning, List<Member> fields, List<Member> functions) {
    public Type {
      fields = List.copyOf(fields);
      functions = List.copyOf(functions);
    }
  }

  /**
   * A field, a function or a constant.
   *
   * @param name of a function with its parameters: {@code localTo(where: list of Place)}; of a
   *     constant as a rule writes it: {@code SourceKind.NGO}
   * @param type {@code ""} of a constant
   */
  public record Member(String name, String type, String meaning) {}

  /** The schema of this version. */
  public static Schema installed() {
    try (InputStream in = Schema.class.getResourceAsStream(FILE)) {
      return JsonMapper.builder().build().readValue(in, Schema.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
