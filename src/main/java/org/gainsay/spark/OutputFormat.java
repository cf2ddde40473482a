package org.gainsay.spark;

/** How assessments are written. */
enum OutputFormat {
  /** The lines of {@code gainsay classify}. */
  JSONL,
  /** The rows of its table, one a claim. */
  CSV,
  /** Id, label, numbers and line of each article, for queries. */
  PARQUET
}
