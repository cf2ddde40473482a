package org.gainsay.batch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gainsay.tag.TaggedArticle;

/** What a complete run keeps, as it was written. */
public final class FinishedRun {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final RunFiles files;
  private final Manifest manifest;

  private FinishedRun(RunFiles files, Manifest manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  /**
   * An article that was rated.
   *
   * @param line of {@code assessments.jsonl}, without its end
   * @param assessment the same, read
   * @param article its text and frames
   */
  public record Entry(String line, JsonNode assessment, TaggedArticle article) {}

  /** Whether a folder is that of a run, complete or not. */
  public static boolean isRun(Path directory) {
    RunFiles files = new RunFiles(directory);
    return Stream.of(files.manifest(), files.tagged(), files.unfinished()).anyMatch(Files::exists);
  }

  /**
   * The run of a folder.
   *
   * @throws RefusedException where there is no run, or one that is not complete
   */
  public static FinishedRun open(Path directory) throws IOException, RefusedException {
    RunFiles files = new RunFiles(directory);
    if (!Files.isRegularFile(files.manifest())) {
      throw new RefusedException(
          isRun(directory)
              ? directory
                  + ":1: RUN_UNFINISHED this run was not finished (expected one with a manifest;"
                  + " classify --resume ends it)"
              : directory
                  + ":1: NO_RUN this is not the folder of a run (expected one with a manifest.json)");
    }
    Manifest manifest =
        Json.read(Files.readString(files.manifest()), Manifest.class)
            .orElseThrow(
                () ->
                    new RefusedException(
                        files.manifest() + ":1: MANIFEST_DAMAGED this is no manifest of a run"));
    return new FinishedRun(files, manifest);
  }

  public RunFiles files() {
    return files;
  }

  public Manifest manifest() {
    return manifest;
  }

  /** Whether it was linked with articles of earlier runs. */
  public boolean hasStore() {
    String state = manifest.conditions().get(Earlier.CONDITION);
    return state != null && !state.isEmpty();
  }

  /**
   * Gives every rated article to {@code out}, in input order.
   *
   * @throws RefusedException where the lines of assessments and of texts do not belong together
   */
  public void read(Consumer<Entry> out) throws IOException, RefusedException {
    TaggedJson tagged = new TaggedJson();
    int number = 0;
    try (BufferedReader assessments = Files.newBufferedReader(files.assessments());
        BufferedReader articles = Files.newBufferedReader(files.tagged())) {
      for (String line = assessments.readLine(); line != null; line = assessments.readLine()) {
        number++;
        String article = articles.readLine();
        if (article == null) {
          throw torn(number, "has no text in tagged.jsonl");
        }
        Entry entry;
        try {
          entry = new Entry(line, MAPPER.readTree(line), tagged.read(article));
        } catch (JacksonException damaged) {
          throw torn(number, "is damaged");
        }
        if (!entry.article().article().id().equals(entry.assessment().at("/article/id").asText())) {
          throw torn(number, "is of another article than its line in tagged.jsonl");
        }
        out.accept(entry);
      }
    }
  }

  private RefusedException torn(int number, String what) {
    return new RefusedException(
        "%s:%d: RUN_DAMAGED this line %s (gainsay audit verify says more)"
            .formatted(files.assessments(), number, what));
  }
}
