package org.gainsay.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Manifest;
import org.gainsay.cli.Engine;
import org.gainsay.cli.ExitCode;
import org.gainsay.cli.Kit;
import org.gainsay.cli.Pipeline;
import org.gainsay.cli.Setup;
import org.gainsay.cli.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  @Parameters(
      arity = "2..*",
      paramLabel = "INPUT... OUT",
      description =
          "Files, folders or patterns of JSON Lines, CSV, Parquet or whatever else classify reads;"
              + " last, a new folder for what comes of it. On any file system that Spark reaches.")
  private List<String> paths;

  @Mixin private JobOptions options = new JobOptions();
  @Spec private CommandSpec spec;

  private final PrintWriter out;

  private ClassifyJob(PrintWriter out) {
    this.out = out;
  }

  /** Runs the job and ends the process. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    int code =
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments);
    if (code != ExitCode.DONE.number()) {
      System.exit(code);
    }
  }

  /** Runs the job and says how the process should end. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new ClassifyJob(out));
    line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
    line.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(out);
    line.setErr(err);
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
    Engine engine = Engine.installed(setup.rules().get(0));
    Pipeline<?> pipeline = engine.open(setup);
    Kit kit = Kit.of(engine, setup);
    Workshop.of(kit, pipeline);
    SparkSession spark = session();
    try {
      ReadStage reader = new ReadStage(spark);
      List<InputFile> files = InputList.of(inputs(), spark.sparkContext().hadoopConfiguration());
      List<Survey> surveys = reader.survey(files, options.split());
      long bytes = surveys.stream().mapToLong(Survey::bytes).sum();
      Plan plan = options.plan(inputs(), out(), bytes, spark.sparkContext().defaultParallelism());
      spark.conf().set("spark.sql.shuffle.partitions", plan.partitions());
      // thousands of long texts at once, as columns, are more than a heap holds
      spark.conf().set("spark.sql.parquet.enableVectorizedReader", false);
      Written written = new Written(plan, spark);
      written.begin(options.restart());
      Job job = new Job(spark, plan, kit);
      Counts counts = job.run(reader, surveys, written);
      JobManifest manifest =
          new JobManifest(
              started,
              spec.commandLine().getParseResult().originalArgs(),
              engine,
              setup,
              pipeline.provenance(),
              options,
              plan,
              spark.version());
      String finished = Clock.systemUTC().instant().toString();
      Manifest all = manifest.of(finished, surveys, counts, job.seconds(), written.hashes());
      written.finish(all.sealed("counters", job.counted()));
      return tell(counts).number();
    } finally {
      spark.stop();
    }
  }

  private ExitCode tell(Counts counts) {
    out.printf(
        "%d read, %d rated, %d rejected. Everything is in %s.%n",
        counts.read(), counts.rated(), counts.rejected(), out());
    return counts.failed() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }

  private List<String> inputs() {
    return paths.subList(0, paths.size() - 1);
  }

  private String out() {
    return paths.get(paths.size() - 1);
  }

  private Setup setup() throws UsageException {
    options.check();
    List<Path> folders = options.rules().stream().map(Path::toAbsolutePath).toList();
    return new Setup(folders, Optional.ofNullable(options.models()));
  }

  private SparkSession session() {
    SparkSession.Builder builder = SparkSession.builder().appName("gainsay classify");
    if (System.getProperty("spark.master") == null) {
      builder.master(options.master());
    }
    return builder.getOrCreate();
  }
}
