package org.gainsay.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.gainsay.batch.TaggedJson;
import org.gainsay.fact.Source;
import org.gainsay.link.Directory;
import org.gainsay.link.SplitLinker;

/**
 * The outlets that the input describes, by name, as every machine needs them: one line each,
 * however many articles they have.
 *
 * @param job tells one job from all others that a process may work for
 * @param byName as JSON
 */
record Outlets(UUID job, HashMap<String, String> byName) implements Serializable {
  private static final TaggedJson JSON = new TaggedJson();

  /** The last one of this process. */
  private static final AtomicReference<Map.Entry<UUID, SplitLinker>> LAST = new AtomicReference<>();

  /** Gathers them. Of several of one name the one of the least id counts, then the first. */
  static Outlets of(Dataset<Row> live) {
    HashMap<String, String> byName = new HashMap<>();
    Dataset<Row> named =
        live.filter("outlet <> ''")
            .select(
                functions.explode(functions.col("declares")).as("name"),
                functions.struct("outletId", "file", "at", "outlet").as("one"))
            .groupBy("name")
            .agg(functions.min("one").as("one"))
            .select("name", "one.outlet");
    named.collectAsList().forEach(row -> byName.put(row.getString(0), row.getString(1)));
    return new Outlets(UUID.randomUUID(), byName);
  }

  /** A linker that knows them, made once in each process. */
  SplitLinker linker() {
    return LAST.updateAndGet(
            last -> last != null && last.getKey().equals(job) ? last : Map.entry(job, made()))
        .getValue();
  }

  private SplitLinker made() {
    Map<String, Source> sources = new HashMap<>();
    byName.forEach((name, json) -> sources.put(name, JSON.value(json, Source.class)));
    return new SplitLinker(new Directory(sources));
  }
}
