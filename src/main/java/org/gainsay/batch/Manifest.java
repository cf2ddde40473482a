package org.gainsay.batch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was run and what came of it. Of all that a run keeps, only this knows the time.
 *
 * @param started ISO instant
 * @param finished ISO instant
 * @param resumed how often the run went on after it was broken off
 * @param command the arguments as they were given
 * @param versions of what took part
 * @param options as they were given
 * @param conditions what had to be the same all the time
 * @param inputs what was read
 * @param files hashes of the rules, models and tables, by name
 * @param seconds that each stage took, of the part that was done last where the run was resumed
 * @param chain the last hash of {@code assessments.sha256}
 * @param outputs SHA-256 of each file of the run, by name
 * @param seal SHA-256 of this file, taken while this key was empty
 */
public record Manifest(
    String schema,
    String started,
    String finished,
    int resumed,
    List<String> command,
    Map<String, String> versions,
    Map<String, Object> options,
    Map<String, String> conditions,
    List<InputDigest> inputs,
    Map<String, String> files,
    Counts counts,
    Map<String, Double> seconds,
    String chain,
    SortedMap<String, String> outputs,
    String seal) {
  /** Name and version of this shape. */
  public static final String SCHEMA = "gainsay/manifest/1";

  /** A run of a version that did not seal has no outputs. */
  public Manifest {
    chain = chain == null ? "" : chain;
    outputs = Collections.unmodifiableSortedMap(outputs == null ? new TreeMap<>() : outputs);
    seal = seal == null ? "" : seal;
  }

  /** As it is written, for people to read, with its seal. */
  public String sealed() {
    return Seal.sealed(Json.page(this));
  }

  /**
   * The same with what only some runs have to say.
   *
   * @param key for what there is no component
   */
  public String sealed(String key, Object value) {
    return Seal.sealed(Json.page(this, key, value));
  }

  /**
   * A file that was read.
   *
   * @param file as it was named
   * @param sha256 of its bytes, packed as they are
   */
  public record InputDigest(String file, long bytes, String sha256) {}
}
