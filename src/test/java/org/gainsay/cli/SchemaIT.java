package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.docs.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run writes is what the schemas say. */
class SchemaIT {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final Path DEMO =
      CHECKOUT.resolve("src/main/resources/org/gainsay/demo/articles.jsonl");

  @TempDir Path folder;

  @Test
  void the_files_of_a_run_are_as_their_schemas_say() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(DEMO));
    lines.add("{\"id\": \"cut off\", ");
    lines.add("{\"text\": \"It rained. Nobody said so.\"}");
    Files.write(folder.resolve("news.jsonl"), lines);
    Shell shell =
        new Shell(folder, Map.of("GAINSAY_CACHE", CHECKOUT.resolve("target/it-cache").toString()));
    shell.run(CHECKOUT.resolve("gainsay").toString(), "classify", "news.jsonl", "--out", "run");
    List<String> assessments = Files.readAllLines(folder.resolve("run/assessments.jsonl"));
    assertThat(assessments).hasSize(11);
    for (String line : assessments) {
      assertThat(Schemas.problems("assessment-1", line)).isEmpty();
    }
    List<String> rejects = Files.readAllLines(folder.resolve("run/rejects.jsonl"));
    assertThat(rejects).hasSize(1);
    assertThat(Schemas.problems("reject-1", rejects.get(0))).isEmpty();
    String manifest = Files.readString(folder.resolve("run/manifest.json"));
    assertThat(Schemas.problems("manifest-1", manifest)).isEmpty();
    assertThat(Schemas.problems("manifest-1", manifest.replace("counts", "count"))).isNotEmpty();
  }
}
