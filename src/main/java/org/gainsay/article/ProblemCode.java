package org.gainsay.article;

/**
 * Everything that can be wrong with an input, each with the line that the documentation gives it.
 */
public enum ProblemCode {
  NO_SUCH_FILE(Severity.ERROR, "The file or directory does not exist."),
  GLOB_MATCHES_NOTHING(Severity.ERROR, "No file has a name that the pattern matches."),
  UNREADABLE_FILE(Severity.ERROR, "The file cannot be opened, or reading it broke off."),
  SKIPPED_FILE(
      Severity.WARNING,
      "A file of a directory was left out: its extension says that it holds no articles."),
  BAD_GZIP(Severity.ERROR, "The compressed file is damaged or ends too early."),
  BAD_ARCHIVE(
      Severity.ERROR,
      "The zip, tar or WARC file is damaged or ends too early; what stands before the damage is"
          + " read."),
  MALFORMED_UTF8(
      Severity.ERROR, "The bytes are not UTF-8; the message gives the offset of the first one."),
  BAD_UNICODE(
      Severity.ERROR,
      "A field holds half a character (a lone surrogate), which no text file can carry."),
  TOO_LARGE(Severity.ERROR, "The record is larger than 16 MiB."),
  TOO_LONG(Severity.ERROR, "A field that holds a name has more than 1,000 characters."),
  NOT_JSON(Severity.ERROR, "The record is not a JSON object."),
  BAD_CSV(
      Severity.ERROR, "The row does not fit the header, or its quotation marks are unbalanced."),
  NO_TEXT(Severity.ERROR, "The record has neither text nor html."),
  EMPTY_TEXT(Severity.ERROR, "The text is empty, or the page holds no main text."),
  UNKNOWN_FIELD(
      Severity.WARNING, "The field is not part of the contract; the article is read without it."),
  BAD_FIELD_TYPE(Severity.ERROR, "A field has another type than the contract says."),
  BAD_DATE(
      Severity.ERROR,
      "The field published is neither an ISO date nor an ISO date and time with an offset."),
  BAD_SOURCE_KIND(Severity.ERROR, "The field source.kind names no kind of source."),
  DUPLICATE_ID(Severity.ERROR, "An earlier article of the input has the same id."),
  SUPERSEDED(
      Severity.NOTE, "A later revision of the same url is in the input, and counts in its place."),
  LANGUAGE_NOT_SUPPORTED(Severity.ERROR, "The article is in a language that is not supported."),
  RULES_TIMEOUT(
      Severity.ERROR, "The rules did not come to an end on this article in the time they have."),
  RULES_MEMORY(Severity.ERROR, "The rules needed more memory for this article than they may have."),
  RULES_ENDLESS(Severity.ERROR, "The rules fired more often on this article than they may."),
  TIMEOUT(
      Severity.ERROR,
      "A stage took longer on the article than --timeout allows; the others come out as if it were"
          + " not there."),
  PROCESSING_FAILED(
      Severity.ERROR, "Gainsay itself failed on this article. Please report it with the article.");

  /** What a problem does to its article. */
  public enum Severity {
    /** The article is not rated, and the run says so in its exit code. */
    ERROR,
    /** The article is rated. */
    WARNING,
    /** The article is not rated, as it should be. */
    NOTE
  }

  private final Severity severity;
  private final String explanation;

  ProblemCode(Severity severity, String explanation) {
    this.severity = severity;
    this.explanation = explanation;
  }

  public Severity severity() {
    return severity;
  }

  /** One sentence for the documentation. */
  public String explanation() {
    return explanation;
  }
}
