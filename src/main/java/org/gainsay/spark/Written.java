package org.gainsay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;
import org.gainsay.cli.UsageException;

/** What a job leaves: folders of parts, each in input order, and at last the manifest. */
final class Written {
  /** There when all is complete, after everything else. */
  private static final String MARKER = "_SUCCESS";

  private final Plan plan;
  private final JavaSparkContext context;
  private final FileSystem system;

  Written(Plan plan, SparkSession spark) throws IOException {
    this.plan = plan;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.system = new Path(plan.out()).getFileSystem(context.hadoopConfiguration());
  }

  /**
   * Makes sure that there is nothing to lose.
   *
   * @param restart whether what an earlier job left is to be deleted
   */
  void begin(boolean restart) throws IOException, UsageException {
    Path out = new Path(plan.out());
    boolean ours =
        system.exists(new Path(out, "manifest.json")) || system.exists(new Path(out, "unfinished"));
    if (restart && ours) {
      system.delete(out, true);
    }
    // of a file it lists the file
    if (system.exists(out) && system.listStatus(out).length > 0) {
      throw new UsageException(
          List.of(
              plan.out()
                  + ":1: RUN_OCCUPIED the folder is not empty (expected an empty one; choose"
                  + " another, or --restart where it holds a job's output)"));
    }
  }

  /** Writes assessments and rejects; see {@link RateStage#COLUMNS}. */
  void write(Dataset<Row> rated, String csvHead) throws IOException {
    Dataset<Row> assessments = ordered(rated.filter("rated"));
    lines(assessments.select("line"), "assessments.jsonl");
    lines(ordered(rated.filter("not rated")).select("line"), "rejects.jsonl");
    if (plan.formats().contains(OutputFormat.CSV)) {
      lines(
          assessments.selectExpr("rtrim('\n', csv)").filter("length(csv) > 0"), "assessments.csv");
      create("assessments.csv/_header.csv", csvHead);
    }
    if (plan.formats().contains(OutputFormat.PARQUET)) {
      assessments
          .selectExpr(
              "id",
              "label",
              "cast(get_json_object(line, '$.rating.confidence') as double) as confidence",
              "cast(get_json_object(line, '$.rating.points') as double) as points",
              "cast(get_json_object(line, '$.rating.credibility') as int) as credibility",
              "line as assessment")
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(plan.out() + "/assessments.parquet");
    }
  }

  /** Writes text and frames of the articles that were rated. */
  void tagged(Dataset<Row> live) {
    lines(ordered(live).select("tagged"), "tagged.jsonl");
  }

  private Dataset<Row> ordered(Dataset<Row> rows) {
    return rows.repartitionByRange(plan.partitions(), functions.col("file"), functions.col("at"))
        .sortWithinPartitions("file", "at");
  }

  private void lines(Dataset<Row> lines, String name) {
    lines
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "none")
        .text(plan.out() + "/" + name);
  }

  private void create(String name, String text) throws IOException {
    try (OutputStream out = system.create(new Path(plan.out(), name), true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** SHA-256 of each file, by its name in the folder. */
  SortedMap<String, String> hashes() throws IOException {
    List<String> files = new ArrayList<>();
    Path out = system.makeQualified(new Path(plan.out()));
    list(out, files);
    String base = out.toString() + "/";
    Broadcast<SerializableConfiguration> conf =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    SortedMap<String, String> hashes = new TreeMap<>();
    context
        .parallelize(files, Math.max(1, Math.min(files.size(), plan.partitions())))
        .map(file -> List.of(file, hash(file, conf.value().value())))
        .collect()
        .forEach(each -> hashes.put(each.get(0).substring(base.length()), each.get(1)));
    return hashes;
  }

  private void list(Path folder, List<String> to) throws IOException {
    for (FileStatus each : system.listStatus(folder)) {
      String name = each.getPath().getName();
      if (each.isDirectory()) {
        if (!name.equals("unfinished")) {
          list(each.getPath(), to);
        }
      } else if (!name.startsWith(".") && !name.equals(MARKER)) {
        to.add(each.getPath().toString());
      }
    }
  }

  private static String hash(String file, Configuration hadoop) throws IOException {
    Path path = new Path(file);
    byte[] block = new byte[1 << 16];
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int got = in.read(block); got >= 0; got = in.read(block)) {
        digest.update(block, 0, got);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The manifest, and the marker after it. */
  void finish(String manifest) throws IOException {
    system.delete(new Path(plan.out(), "unfinished"), true);
    Path written = new Path(plan.out(), "manifest.json");
    create("_manifest.json.tmp", manifest);
    system.rename(new Path(plan.out(), "_manifest.json.tmp"), written);
    create(MARKER, "");
  }
}
