package org.gainsay.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.Output;
import org.gainsay.batch.Stages;
import org.gainsay.batch.Tagger;
import org.gainsay.cli.Kit;
import org.gainsay.cli.Pipeline;
import org.gainsay.cli.UsageException;
import org.gainsay.link.Dossier;
import org.gainsay.tag.TaggedArticle;

/**
 * The stages of one kit, made once in each process and kept: rules and models are slow to load.
 * Taggers and raters, of which each serves one thread at a time, are lent.
 *
 * @param <A> an assessment
 */
final class Workshop<A> {
  private static final Map<String, Workshop<?>> MADE = new ConcurrentHashMap<>();

  private final Stages<A> stages;
  private final List<Output<A>> outputs;
  private final Queue<Tagger> taggers = new ConcurrentLinkedQueue<>();
  private final Queue<Function<Dossier, A>> raters = new ConcurrentLinkedQueue<>();

  /**
   * An article that was rated.
   *
   * @param json line without its end
   * @param csv lines with their ends
   */
  record Rated(String json, String csv, String label) {}

  private Workshop(Pipeline<A> pipeline) {
    stages = pipeline.stages();
    outputs = pipeline.outputs(Optional.empty());
  }

  static Workshop<?> of(Kit kit) {
    return MADE.computeIfAbsent(kit.hash(), any -> make(kit));
  }

  /** What was made on the driver, to see whether the rules are sound, need not be made again. */
  static Workshop<?> of(Kit kit, Pipeline<?> made) {
    return MADE.computeIfAbsent(kit.hash(), any -> new Workshop<>(made));
  }

  private static Workshop<?> make(Kit kit) {
    try {
      Path folder = Files.createTempDirectory("gainsay-kit");
      try {
        return new Workshop<>(kit.open(folder));
      } finally {
        delete(folder);
      }
    } catch (IOException | UsageException unexpected) {
      throw new IllegalStateException("the rules were sound on the driver", unexpected);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  TaggedArticle tag(Article article) throws RejectedException {
    Tagger tagger = Optional.ofNullable(taggers.poll()).orElseGet(stages.taggers());
    TaggedArticle tagged = tagger.tag(article);
    // one that has failed is not lent again
    taggers.add(tagger);
    return tagged;
  }

  Rated rate(Dossier dossier) {
    Function<Dossier, A> rater = Optional.ofNullable(raters.poll()).orElseGet(stages.raters());
    A assessment = rater.apply(dossier);
    raters.add(rater);
    return new Rated(
        stages.json().apply(assessment),
        outputs.get(0).text().apply(assessment),
        stages.label().apply(assessment).name());
  }

  /** The first line of the table, with its end. */
  String csvHead() {
    return outputs.get(0).head();
  }
}
