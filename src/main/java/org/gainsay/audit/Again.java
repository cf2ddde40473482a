package org.gainsay.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.gainsay.batch.InOrder;
import org.gainsay.batch.Lines;
import org.gainsay.batch.Linked;
import org.gainsay.batch.Manifest;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.Stages;
import org.gainsay.batch.TaggedJson;
import org.gainsay.link.Dossier;
import org.gainsay.tag.TaggedArticle;

/** Rates again, and compares byte for byte. */
final class Again {
  private static final String ASSESSMENTS = "assessments.jsonl";

  private final RunFiles files;
  private final Manifest manifest;
  private final Differences differences;

  Again(RunFiles files, Manifest manifest, Differences differences) {
    this.files = files;
    this.manifest = manifest;
    this.differences = differences;
  }

  /**
   * Links and rates what the run tagged.
   *
   * @return why that is not possible; empty where it was
   */
  <A> Optional<String> rate(Stages<A> stages, int threads, LongConsumer progress)
      throws IOException {
    try {
      List<TaggedArticle> tagged = new ArrayList<>();
      new TaggedJson().read(files.tagged(), tagged::add);
      rate(tagged, stages, threads, progress);
      return Optional.empty();
    } catch (RuntimeException damaged) {
      if (differences.hasFile("tagged.jsonl") || differences.has(Code.NO_SEAL)) {
        return Optional.of("tagged.jsonl was changed and is damaged");
      }
      throw damaged;
    }
  }

  private <A> void rate(
      List<TaggedArticle> tagged, Stages<A> stages, int threads, LongConsumer progress)
      throws IOException {
    Linked linked = stages.linker().apply(tagged);
    ThreadLocal<Function<Dossier, A>> rater = ThreadLocal.withInitial(stages.raters());
    AtomicLong done = new AtomicLong();
    record Made(String id, String line) {}
    try (LineIndex written = LineIndex.of(files.assessments());
        InOrder<Made> inOrder =
            new InOrder<>(
                threads,
                made -> {
                  compare(written, made.id, made.line.getBytes(StandardCharsets.UTF_8));
                  progress.accept(done.incrementAndGet());
                })) {
      for (TaggedArticle each : tagged) {
        inOrder.submit(
            () -> {
              String line = stages.json().apply(rater.get().apply(linked.dossier(each)));
              return new Made(each.article().id(), line);
            });
      }
      inOrder.finish();
    }
  }

  private void compare(LineIndex written, String id, byte[] made) {
    try {
      Optional<byte[]> line = written.line(id);
      if (line.isPresent() && !Arrays.equals(line.get(), made)) {
        String message = JsonPaths.of(line.get(), made) + ": " + why();
        differences.add(Code.RATED_OTHERWISE, ASSESSMENTS, written.number(id), id, message);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What the rating rests on and is not what it was. */
  private String why() {
    List<String> causes = new ArrayList<>();
    if (differences.has(Code.VERSION_CHANGED)) {
      causes.add("Gainsay is of another version");
    }
    if (differences.has(Code.ARTICLE_CHANGED)) {
      causes.add("texts in tagged.jsonl were changed");
    }
    if (differences.hasFile("rules/")) {
      causes.add("rules or tables that the run kept were changed");
    }
    if (causes.isEmpty() && differences.hasFile("tagged.jsonl")) {
      causes.add("tagged.jsonl was changed");
    }
    return causes.isEmpty()
        ? "nothing that it rests on has changed, so the line was"
        : String.join(", and ", causes);
  }

  /** Compares with a run of the same inputs now. */
  void compare(RunFiles now, Manifest of) throws IOException {
    inputs(of);
    boolean models = !same("models", of);
    boolean version = !same("version", of);
    try (LineIndex tagged = LineIndex.of(files.tagged());
        LineIndex written = LineIndex.of(files.assessments());
        LineIndex taggedNow = LineIndex.of(now.tagged());
        LineIndex ratedNow = LineIndex.of(now.assessments())) {
      for (int number = 1; number <= ratedNow.size(); number++) {
        String id = ratedNow.id(number);
        byte[] text = taggedNow.line(id).orElseThrow();
        Optional<byte[]> was = tagged.line(id);
        boolean other = was.isPresent() && !Arrays.equals(was.get(), text);
        String cause = other ? cause(models, version) : why();
        if (other) {
          String message = JsonPaths.of(was.get(), text) + ": " + cause;
          differences.add(Code.TAGGED_OTHERWISE, "tagged.jsonl", tagged.number(id), id, message);
        }
        Optional<byte[]> line = written.line(id);
        byte[] rated = ratedNow.line(id).orElseThrow();
        if (line.isEmpty()) {
          String message = "the input has it, and the run has no line of it: " + cause;
          differences.add(Code.RATED_OTHERWISE, ASSESSMENTS, 1, id, message);
        } else if (!Arrays.equals(line.get(), rated)) {
          String message = JsonPaths.of(line.get(), rated) + ": " + cause;
          differences.add(Code.RATED_OTHERWISE, ASSESSMENTS, written.number(id), id, message);
        }
      }
      for (int number = 1; number <= written.size(); number++) {
        if (ratedNow.line(written.id(number)).isEmpty()) {
          String message = "the input has no such article any more (expected it)";
          differences.add(Code.RATED_NOT, ASSESSMENTS, number, written.id(number), message);
        }
      }
    }
    rejects(now);
  }

  private String cause(boolean models, boolean version) {
    if (version) {
      return "Gainsay is of another version";
    }
    if (models) {
      return "the models are others";
    }
    return differences.has(Code.INPUT_CHANGED)
        ? "the input is another one"
        : "nothing that it rests on has changed, so the line was";
  }

  private boolean same(String condition, Manifest of) {
    String was = manifest.conditions().getOrDefault(condition, "");
    return was.equals(of.conditions().getOrDefault(condition, was));
  }

  private void inputs(Manifest of) {
    Map<String, String> now = new TreeMap<>();
    of.inputs().forEach(each -> now.put(each.file(), each.sha256()));
    for (Manifest.InputDigest each : manifest.inputs()) {
      String hash = now.remove(each.file());
      if (hash != null && !hash.equals(each.sha256())) {
        String message = "its SHA-256 is " + hash + " (expected " + each.sha256() + ")";
        differences.add(Code.INPUT_CHANGED, each.file(), 1, "", message);
      } else if (hash == null && !now.containsValue(each.sha256())) {
        String message = "the run read this file, and it is not among the inputs given now";
        differences.add(Code.INPUT_CHANGED, each.file(), 1, "", message);
      }
    }
  }

  private void rejects(RunFiles now) throws IOException {
    try (Lines was = new Lines(files.rejects());
        Lines is = new Lines(now.rejects())) {
      long number = 0;
      Optional<String> one = was.next();
      Optional<String> other = is.next();
      while (one.isPresent() || other.isPresent()) {
        number++;
        if (!one.equals(other)) {
          String message =
              "the run has %s (expected %s)".formatted(one.orElse("none"), other.orElse("none"));
          differences.add(Code.REJECTED_OTHERWISE, "rejects.jsonl", number, "", message);
          return;
        }
        one = was.next();
        other = is.next();
      }
    }
  }
}
