package org.gainsay.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which page shows which disputes.
 *
 * @param whole whether the first page holds all articles, and so their disputes too
 */
record DisputePages(List<Dispute> all, boolean whole) {
  /** Pairs of the first page of many, and of each other; a dispute is not divided. */
  private static final int FIRST = 60;

  private static final int PAIRS = 400;

  /** Those of the first page. */
  List<Dispute> first() {
    List<List<Dispute>> chunks = chunks(whole ? PAIRS : FIRST);
    return chunks.isEmpty() ? List.of() : chunks.get(0);
  }

  /** Those of the other pages; none where the first page holds them all. */
  List<List<Dispute>> chunks() {
    return first().size() == all.size() ? List.of() : chunks(PAIRS);
  }

  /** The paths of the other pages. */
  List<String> paths() {
    return IntStream.rangeClosed(1, chunks().size())
        .mapToObj(number -> Layout.FOLDER + "/contradictions-%d.html".formatted(number))
        .toList();
  }

  private List<List<Dispute>> chunks(int most) {
    List<List<Dispute>> chunks = new ArrayList<>();
    int pairs = most;
    for (Dispute dispute : all) {
      if (chunks.isEmpty() || pairs + dispute.pairs().size() > most) {
        chunks.add(new ArrayList<>());
        pairs = 0;
      }
      chunks.get(chunks.size() - 1).add(dispute);
      pairs += dispute.pairs().size();
    }
    return chunks;
  }
}
