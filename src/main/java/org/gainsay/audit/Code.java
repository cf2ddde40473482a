package org.gainsay.audit;

/** What can be wrong with a run. */
public enum Code {
  LINE_CHANGED("the line is not the one that was written"),
  LINE_MISSING("a line that was written is not there any more"),
  LINE_ADDED("the line was not written by the run"),
  LINES_SWAPPED("two lines stand in each other's place"),
  LINE_MOVED("the line stands where another one stood"),
  CHAIN_CHANGED("a hash in `assessments.sha256` is not that of its line, which is as it was"),
  CHAIN_CUT("`assessments.sha256` has more or fewer hashes than were written"),
  HEAD_WRONG("lines and chain agree with each other, but not with the manifest"),
  NO_SEAL("the run was written by a version that did not seal"),
  MANIFEST_CHANGED("`manifest.json` is not what was written"),
  COUNT_WRONG("a number of the manifest is not what the files hold"),
  FILE_CHANGED("a file of the run is not what was written"),
  FILE_MISSING("a file of the run is not there any more"),
  FILE_ADDED("the run holds a file that it did not write"),
  DAMAGED("the line cannot be read"),
  ARTICLE_CHANGED("title or text in `tagged.jsonl` are not those that were rated"),
  ARTICLE_WRONG("the lines of `assessments.jsonl` and `tagged.jsonl` are of two articles"),
  CLAIM_WRONG("the words of a claim are not those at its span"),
  QUOTE_WRONG("the words of a quote are not those at its span"),
  QUOTE_UNKNOWN("a quote is from an article that the run does not have"),
  POINTS_WRONG("points are not what findings, groups, caps or weights come to"),
  CONFIDENCE_WRONG("a confidence is not that of its points"),
  LABEL_WRONG("a label is not that of its confidence"),
  CAP_WRONG("a cap is not the one that bit"),
  WEIGHT_WRONG("weight, sign or `counted` are not those of the claim"),
  FINDING_WRONG("a finding is subsumed or has an effect that does not follow from its points"),
  UNQUOTED("a decisive label rests on no quote of somebody identified"),
  PROVENANCE_WRONG("the provenance of a line is not that of the run"),
  VERSION_CHANGED("this Gainsay is of another version"),
  RULE_CHANGED("rules or scale are not those of the run any more"),
  SOURCE_CHANGED("`sources.csv` is not that of the run any more"),
  PLACE_CHANGED("`places.csv` or `countries.csv` are not those of the run any more"),
  MODEL_CHANGED("the models are not those of the run any more"),
  INPUT_CHANGED("an input is not the file that was read"),
  RATED_OTHERWISE("rated again, the article comes out otherwise"),
  TAGGED_OTHERWISE("tagged again, the article comes out otherwise"),
  REJECTED_OTHERWISE("read again, other records are rejected"),
  RATED_NOT("read again, the article is not there");

  private final String meaning;

  Code(String meaning) {
    this.meaning = meaning;
  }

  /** One line for the documentation. */
  public String meaning() {
    return meaning;
  }
}
