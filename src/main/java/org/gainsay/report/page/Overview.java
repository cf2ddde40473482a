package org.gainsay.report.page;

import java.util.List;

/**
 * The first page.
 *
 * @param bands of articles
 * @param claimBands of claims
 * @param outlets the first of them; {@code moreOutlets} are left out
 * @param disputes the first of them; {@code moreDisputes} is the page of all, or {@code ""}
 */
public record Overview(
    RunFacts run,
    int articles,
    List<Share> bands,
    List<Share> claimBands,
    List<DisputedClaim> disputed,
    List<SourceRow> outlets,
    int moreOutlets,
    List<SourceRow> speakers,
    int moreSpeakers,
    List<RuleRow> rules,
    List<Dispute> disputes,
    String moreDisputes) {
  public Overview {
    bands = List.copyOf(bands);
    claimBands = List.copyOf(claimBands);
    disputed = List.copyOf(disputed);
    outlets = List.copyOf(outlets);
    speakers = List.copyOf(speakers);
    rules = List.copyOf(rules);
    disputes = List.copyOf(disputes);
  }
}
