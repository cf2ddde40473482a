package org.gainsay.audit;

import java.util.List;

/**
 * What came of checking a run.
 *
 * @param lines of its assessments
 * @param again how it was rated again: {@code ""}, or why it was not
 * @param chain the last hash, which whoever keeps it can compare later
 * @param differences in which it is not what it should be; none where it is sound
 */
public record Verdict(long lines, String again, String chain, List<Difference> differences) {
  public Verdict {
    differences = List.copyOf(differences);
  }

  public boolean isSound() {
    return differences.isEmpty();
  }
}
