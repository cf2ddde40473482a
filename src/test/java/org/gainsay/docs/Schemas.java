package org.gainsay.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The published schemas, made strict: here a key that they do not name is an error. */
public final class Schemas {
  private Schemas() {}

  /** What is wrong with {@code json}, as {@code docs/schema/NAME.json} sees it. */
  public static List<String> problems(String name, String json) throws IOException {
    Path file = Path.of("docs/schema", name + ".json");
    JsonNode schema = new JsonMapper().readTree(file.toFile());
    strict(schema);
    Schema strict =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString(), InputFormat.JSON);
    return strict.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static void strict(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(Schemas::strict);
  }
}
