package org.gainsay.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;
import org.gainsay.article.ArticleParser;
import org.gainsay.article.Inputs;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.fact.SourceKind;

/** Reads the input, in parts, on all machines. */
final class ReadStage {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int RAW = 1_000;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Broadcast<SerializableConfiguration> hadoop;

  ReadStage(SparkSession spark) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /** Looks at the files: a few numbers of each come back. */
  List<Survey> survey(List<InputFile> files, long splitBytes) {
    Broadcast<SerializableConfiguration> conf = hadoop;
    return context
        .parallelize(files, Math.max(1, Math.min(files.size(), 1_000)))
        .map(file -> Survey.of(file, splitBytes, conf.value().value()))
        .collect();
  }

  /** The records: see {@link Readings}. */
  Dataset<Row> read(List<Survey> files) {
    List<Survey.Part> parts = new ArrayList<>();
    Map<String, InputFile> parquet = new HashMap<>();
    for (Survey survey : files) {
      if (survey.file().isParquet()) {
        parquet.put(survey.file().path(), survey.file());
      } else {
        parts.addAll(survey.parts());
      }
    }
    Broadcast<SerializableConfiguration> conf = hadoop;
    JavaRDD<Row> rows =
        context
            .parallelize(parts, Math.max(1, parts.size()))
            .flatMap(part -> rows(part, conf.value().value()));
    Dataset<Row> read = spark.createDataFrame(rows, Columns.of(Readings.COLUMNS));
    return parquet.isEmpty() ? read : read.union(parquet(parquet));
  }

  private static Iterator<Row> rows(Survey.Part part, Configuration hadoop) {
    Inputs inputs = new Inputs(parser(), InputStream.nullInputStream());
    PushedReadings readings = new PushedReadings(out -> read(inputs, part, hadoop, out));
    OnEnd.of(readings::close);
    return new Pulled<Reading, Row>(readings) {
      private long count;

      @Override
      void step(Reading next, Consumer<Row> out) {
        // parts of one file are read apart; what stands in an archive has no order but that
        long at = part.lines() ? place(next) : count;
        count++;
        out.accept(Readings.row(next, part.file().number(), at));
      }
    };
  }

  private static long place(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.line();
    }
    return reading instanceof Reading.Rejected rejected ? rejected.problem().line() : 0;
  }

  private static void read(
      Inputs inputs, Survey.Part part, Configuration hadoop, Consumer<Reading> out) {
    Path path = new Path(part.file().path());
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      if (part.lines()) {
        in.seek(part.from());
        InputStream some = new Limited(in, part.to() - part.from());
        inputs.readLines(some, part.file().name(), part.line(), part.from(), out);
      } else {
        inputs.read(in, part.file().name(), out);
      }
    } catch (IOException problem) {
      // Inputs says what is wrong with a stream
      inputs.read(broken(problem), part.file().name(), out);
    }
  }

  private static InputStream broken(IOException problem) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw problem;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        throw problem;
      }
    };
  }

  /** The next bytes of a stream and no more. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int got = in.read(bytes, from, (int) Math.min(length, left));
      left -= Math.max(0, got);
      return got;
    }
  }

  private Dataset<Row> parquet(Map<String, InputFile> files) {
    HashMap<String, InputFile> byPath = new HashMap<>(files);
    return spark
        .read()
        .parquet(files.keySet().toArray(new String[0]))
        .select(
            functions.col("_metadata.file_path"),
            functions.col("_metadata.row_index"),
            functions.to_json(functions.struct("*")))
        .mapPartitions(
            (Iterator<Row> rows) -> records(rows, byPath), Columns.rows(Readings.COLUMNS));
  }

  private static Iterator<Row> records(Iterator<Row> rows, Map<String, InputFile> byPath) {
    ArticleParser parser = parser();
    return new Pulled<Row, Row>(rows) {
      @Override
      void step(Row next, Consumer<Row> out) {
        // Spark gives the address of a file, in which a blank is %20
        String path = new Path(URI.create(next.getString(0))).toString();
        record(parser, byPath.get(path), next.getLong(1), next.getString(2), out);
      }
    };
  }

  private static void record(
      ArticleParser parser, InputFile file, long index, String json, Consumer<Row> out) {
    int line = (int) Math.min(Integer.MAX_VALUE, index + 1);
    String raw = json.length() > RAW ? json.substring(0, RAW) : json;
    Consumer<Reading> give = each -> out.accept(Readings.row(each, file.number(), index));
    try {
      give.accept(parser.parse(JSON.readTree(json), file.name(), line, raw, give));
    } catch (JsonProcessingException problem) {
      Problem found = new Problem(file.name(), line, "NOT_JSON", problem.getOriginalMessage());
      give.accept(new Reading.Rejected(found, 0, "", raw));
    }
  }

  private static ArticleParser parser() {
    return new ArticleParser(Arrays.stream(SourceKind.values()).map(Enum::name).toList());
  }
}
