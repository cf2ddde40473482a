package org.gainsay.author;

import java.util.List;
import java.util.Optional;

/**
 * What came of running examples.
 *
 * @param results in order of files and cases
 * @param coverage empty where nobody asked
 */
public record TestRun(List<CaseResult> results, Optional<Coverage> coverage) {
  public TestRun {
    results = List.copyOf(results);
  }

  public long count(CaseResult.Status status) {
    return results.stream().filter(each -> each.status() == status).count();
  }

  /** Whether any case ran, and none failed. */
  public boolean passed() {
    return !results.isEmpty() && count(CaseResult.Status.FAILED) == 0;
  }
}
