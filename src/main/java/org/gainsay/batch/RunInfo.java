package org.gainsay.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the manifest of a run says about it, in this order.
 *
 * @param command the arguments as they were given
 * @param versions of what takes part
 * @param options as they were given, and those that were not
 * @param files hashes of the rules, models and tables, by name
 * @param conditions what decides on the result, and must be the same when the run is resumed
 * @param kept rules and tables, of which the run keeps a copy, by the names that it gets
 */
public record RunInfo(
    List<String> command,
    Map<String, String> versions,
    Map<String, Object> options,
    Map<String, String> files,
    Map<String, String> conditions,
    Map<String, byte[]> kept) {
  /** Nobody will ask. */
  public static final RunInfo NONE =
      new RunInfo(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public RunInfo {
    command = List.copyOf(command);
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
  }
}
