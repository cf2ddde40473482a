package org.gainsay.batch;

import java.nio.file.Path;

/** The files of a run. */
public record RunFiles(Path directory) {
  /** One assessment a line, in input order. */
  public Path assessments() {
    return directory.resolve("assessments.jsonl");
  }

  /** Text and frames of the articles that were rated, one a line, in input order. */
  public Path tagged() {
    return directory.resolve("tagged.jsonl");
  }

  /** What was not rated and why, one record a line, in input order. */
  public Path rejects() {
    return directory.resolve("rejects.jsonl");
  }

  /** What was run and what came of it; there only when the run is complete. */
  public Path manifest() {
    return directory.resolve("manifest.json");
  }

  /** A hash for each line of the assessments, one a line: see {@link HashChain}. */
  public Path chain() {
    return directory.resolve("assessments.sha256");
  }

  /** The rules and tables that the run was rated with. */
  public Path rules() {
    return directory.resolve("rules");
  }

  /** What a run that is not complete needs to go on; not there when it is. */
  Path unfinished() {
    return directory.resolve("unfinished");
  }

  /** When the run began, and what must be the same when it goes on. */
  Path begun() {
    return unfinished().resolve("begun.json");
  }

  /** What the first pass made of each record, in input order. */
  Path taggingLedger() {
    return unfinished().resolve("tagging.ledger");
  }

  /** How far the second pass was at times. */
  Path ratingLedger() {
    return unfinished().resolve("rating.ledger");
  }

  /** Locked by the process that works on the run. */
  Path lock() {
    return directory.resolve("lock");
  }
}
