package org.gainsay.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.gainsay.batch.Counts;
import org.gainsay.batch.HashChain;
import org.gainsay.batch.Manifest;
import org.gainsay.cli.Engine;
import org.gainsay.cli.ExitCode;
import org.gainsay.cli.Kit;
import org.gainsay.cli.Pipeline;
import org.gainsay.cli.Setup;
import org.gainsay.cli.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gainsay classify} as a job for Apache Spark. */
@CommandLine.Command(
    name = "ClassifyJob",
    mixinStandardHelpOptions = true,
    header = "Rates articles on a cluster, as gainsay classify does on one machine.",
    description =
        "OUT then holds the folders assessments.jsonl and rejects.jsonl, whose parts are in input"
            + " order, manifest.json and, when all is complete, _SUCCESS.",
    footer = {
      "",
      "Examples:",
      "  spark-submit --class org.gainsay.spark.ClassifyJob gainsay-all.jar \\",
      "    hdfs:///news/2026 hdfs:///rated/2026 --rules rules",
      "  spark-submit --class org.gainsay.spark.ClassifyJob gainsay-all.jar \\",
      "    a.jsonl b.csv c.parquet OUT --format csv,parquet --timeout 30s"
    })
public final class ClassifyJob implements Callable<Integer> {
  /** About so many bytes of the input are one partition. */
  private static final long PARTITION = 16L << 20;

  @Parameters(
      arity = "2..*",
      paramLabel = "INPUT... OUT",
      description =
          "Files, folders or patterns of JSON Lines, CSV, Parquet or whatever else classify reads;"
              + " last, a new folder for what comes of it. On any file system that Spark reaches.")
  private List<String> paths;

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
          "Besides jsonl, in which assessments are written: csv, parquet. Input is known by its"
              + " names.")
  private List<OutputFormat> formats = List.of(OutputFormat.JSONL);

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Into how many parts articles and blocks are divided. Default: three a core, or one for"
              + " 16 MiB of the input, whichever is more.")
  private int partitions;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = org.gainsay.cli.Durations.class,
      description = "What one article may take in each stage, such as 30s. Default: no limit.")
  private java.time.Duration timeout;

  @Option(
      names = "--hot-block",
      paramLabel = "N",
      description =
          "Blocks with more claims than that are divided among tasks. Default: ${DEFAULT-VALUE}.")
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
      description = "Where Spark runs, where spark-submit does not say it. Default: local[*].")
  private String master = "local[*]";

  @Spec private CommandSpec spec;

  private final PrintStream out;

  private ClassifyJob(PrintStream out) {
    this.out = out;
  }

  /** Runs the job and ends the process. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    if (code != ExitCode.DONE.number()) {
      System.exit(code);
    }
  }

  /** Runs the job and says how the process should end. */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    Locale.setDefault(Locale.ENGLISH);
    CommandLine line = new CommandLine(new ClassifyJob(out));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new java.io.PrintWriter(out, true));
    line.setErr(new java.io.PrintWriter(err, true));
    line.setExecutionExceptionHandler(
        (problem, any, parsed) -> {
          if (problem instanceof UsageException) {
            err.println(problem.getMessage());
            return ExitCode.USAGE.number();
          }
          throw problem;
        });
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException, UsageException {
    String started = Clock.systemUTC().instant().toString();
    Setup setup = setup();
    Engine engine = Engine.installed(rules.get(0));
    Pipeline<?> pipeline = engine.open(setup);
    Kit kit = Kit.of(engine, setup);
    Workshop.of(kit, pipeline);
    SparkSession spark = session();
    try {
      ReadStage reader = new ReadStage(spark);
      List<InputFile> files = InputList.of(inputs(), spark.sparkContext().hadoopConfiguration());
      List<Survey> surveys = reader.survey(files, split);
      Plan plan = plan(surveys, spark);
      Written written =
          new Written(plan, new org.apache.spark.api.java.JavaSparkContext(spark.sparkContext()));
      written.begin(restart);
      Job job = new Job(spark, plan, kit);
      Counts counts = job.run(reader, surveys, written);
      Manifest manifest =
          manifest(started, engine, setup, pipeline, surveys, counts, job, written, spark);
      written.finish(manifest.sealed("counters", job.counted()));
      out.printf(
          "%d read, %d rated, %d rejected. Everything is in %s.%n",
          counts.read(), counts.rated(), counts.rejected(), plan.out());
      return (counts.failed() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE).number();
    } finally {
      spark.stop();
    }
  }

  private List<String> inputs() {
    return paths.subList(0, paths.size() - 1);
  }

  private Setup setup() throws UsageException {
    for (Path folder : rules) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("--rules " + folder + " is not a folder (expected one of rules)");
      }
    }
    List<Path> folders = rules.stream().map(Path::toAbsolutePath).toList();
    return new Setup(folders, Optional.ofNullable(models));
  }

  private SparkSession session() {
    SparkSession.Builder builder = SparkSession.builder().appName("gainsay classify");
    if (System.getProperty("spark.master") == null) {
      builder.master(master);
    }
    return builder.getOrCreate();
  }

  private Plan plan(List<Survey> surveys, SparkSession spark) {
    long bytes = surveys.stream().mapToLong(Survey::bytes).sum();
    int cores = spark.sparkContext().defaultParallelism();
    int parts = partitions > 0 ? partitions : (int) Math.max(3L * cores, bytes / PARTITION);
    spark.conf().set("spark.sql.shuffle.partitions", parts);
    return new Plan(
        inputs(),
        paths.get(paths.size() - 1),
        formats,
        parts,
        timeout == null ? 0 : timeout.toMillis(),
        split,
        hotBlock,
        tagged);
  }

  private Manifest manifest(
      String started,
      Engine engine,
      Setup setup,
      Pipeline<?> pipeline,
      List<Survey> surveys,
      Counts counts,
      Job job,
      Written written,
      SparkSession spark)
      throws IOException, UsageException {
    Map<String, String> versions = new LinkedHashMap<>(engine.versions());
    versions.put("Spark", spark.version());
    versions.putAll(pipeline.provenance());
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("inputs", inputs());
    options.put("out", paths.get(paths.size() - 1));
    options.put("rules", rules.stream().map(Path::toString).toList());
    options.put("partitions", spark.conf().get("spark.sql.shuffle.partitions"));
    options.put("format", formats.stream().map(Enum::name).toList());
    options.put("timeout", timeout == null ? null : timeout.toString());
    Map<String, String> conditions = new LinkedHashMap<>();
    conditions.put("version", engine.versions().getOrDefault("Gainsay", ""));
    conditions.putAll(pipeline.provenance());
    conditions.put("inputs", String.join(" ", inputs()));
    conditions.put("timeout", timeout == null ? null : timeout.toString());
    conditions.put("publisher", null);
    List<Manifest.InputDigest> digests = new ArrayList<>();
    for (Survey each : surveys) {
      if (!each.sha256().isEmpty()) {
        digests.add(new Manifest.InputDigest(each.file().name(), each.bytes(), each.sha256()));
      }
    }
    return new Manifest(
        Manifest.SCHEMA,
        started,
        Clock.systemUTC().instant().toString(),
        0,
        spec.commandLine().getParseResult().originalArgs(),
        versions,
        options,
        conditions,
        digests,
        engine.files(setup),
        counts,
        job.seconds(),
        HashChain.START,
        written.hashes(),
        "");
  }
}
