package org.gainsay.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the manifest of a run says about it, in this order.
 *
 * @param versions of what takes part
 * @param options as they were given
 */
public record RunInfo(Map<String, String> versions, Map<String, Object> options) {
  public RunInfo {
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }
}
