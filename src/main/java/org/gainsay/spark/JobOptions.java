package org.gainsay.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gainsay.cli.TimeoutOption;
import org.gainsay.cli.UsageException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a job that may be left alone. */
final class JobOptions {
  /** About so many bytes of the input are one partition. */
  private static final long PARTITION = 4L << 20;

  /**
   * Beyond, shuffles have more blocks than a cluster can keep track of; and numbers of claims, see
   * {@link Ref}, have 16 bits for the partition.
   */
  private static final int MOST_PARTITIONS = 20_000;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Folder of rules where the job is submitted; may be given again. Default: rules.")
  private List<Path> rules = List.of(Path.of("rules"));

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description =
          "Folder that 'gainsay train' has filled, where the job is submitted. Default: the models"
              + " that come along.")
  private Path models;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "In what assessments are written besides JSON Lines: csv, parquet. The format of the"
              + " input is told by its names.")
  private List<OutputFormat> formats = List.of(OutputFormat.JSONL);

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Into how many parts articles and blocks are divided, at most 20000. Default: three a"
              + " core, or one for 4 MiB of the input, whichever is more.")
  private Integer partitions;

  @Mixin private TimeoutOption timeout = new TimeoutOption();

  @Option(
      names = "--hot-block",
      paramLabel = "N",
      description =
          "Blocks of more claims than that are divided among tasks. Default: ${DEFAULT-VALUE}.")
  private int hotBlock = 16_384;

  @Option(
      names = "--split",
      paramLabel = "BYTES",
      description =
          "Files of JSON Lines are read in parts of this size. Default: ${DEFAULT-VALUE}.")
  private long split = 32L << 20;

  @Option(names = "--tagged", description = "Also write tagged.jsonl: text and frames.")
  private boolean tagged;

  @Option(names = "--restart", description = "Delete what an earlier job left in OUT.")
  private boolean restart;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Where Spark runs, if spark-submit does not say it. Default: local[*].")
  private String master = "local[*]";

  List<Path> rules() {
    return rules;
  }

  /** The folder of models that was named, {@code null} where none was. */
  Path models() {
    return models;
  }

  long split() {
    return split;
  }

  boolean restart() {
    return restart;
  }

  String master() {
    return master;
  }

  /**
   * Says what cannot be done, before anything is read.
   *
   * @throws UsageException with what to change
   */
  void check() throws UsageException {
    if (partitions != null && (partitions < 1 || partitions > MOST_PARTITIONS)) {
      throw new UsageException(
          "--partitions %d (expected 1 to %d)".formatted(partitions, MOST_PARTITIONS));
    }
    for (Path folder : rules) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("--rules " + folder + " is not a folder (expected one of rules)");
      }
    }
  }

  /**
   * What the job does.
   *
   * @param bytes of the input
   * @param cores of the cluster
   */
  Plan plan(List<String> inputs, String out, long bytes, int cores) {
    long parts = Math.min(MOST_PARTITIONS, Math.max(3L * cores, bytes / PARTITION));
    long millis = timeout.limit().map(Duration::toMillis).orElse(0L);
    return new Plan(
        inputs,
        out,
        formats,
        partitions == null ? (int) parts : partitions,
        millis,
        hotBlock,
        tagged);
  }

  /** As ISO 8601 says it; {@code null} where there is no limit. */
  String timeout() {
    return timeout.shown();
  }

  /** Adds what the manifest says of them. */
  void describe(Map<String, Object> to) {
    to.put("rules", rules.stream().map(Path::toString).toList());
    if (models != null) {
      to.put("models", models.toString());
    }
    to.put("format", formats.stream().map(Enum::name).toList());
    to.put("timeout", timeout());
    to.put("hotBlock", hotBlock);
    to.put("restart", restart);
  }
}
