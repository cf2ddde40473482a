package org.gainsay.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;

/**
 * What the first pass made of one record.
 *
 * @param key of what was read; {@code ""} in the last line of a pass that is complete
 * @param checksum of the line of tagged articles, {@code ""} where the record was rejected
 * @param code why it was rejected, {@code ""} where it was not
 */
record LedgerLine(
    String key,
    String checksum,
    String file,
    int line,
    long offset,
    String raw,
    String code,
    String message) {
  /** The last line of a pass that is complete. */
  static final LedgerLine END = new LedgerLine("", "", "", 0, 0, "", "", "");

  static LedgerLine tagged(String key, Reading.Read read, String line) {
    return new LedgerLine(
        key, Sealed.checksum(line), read.file(), read.line(), read.offset(), read.raw(), "", "");
  }

  static LedgerLine left(String key, Reading.Rejected why) {
    Problem problem = why.problem();
    return new LedgerLine(
        key,
        "",
        problem.file(),
        problem.line(),
        why.offset(),
        why.raw(),
        problem.code(),
        problem.message());
  }

  boolean isTagged() {
    return !checksum.isEmpty();
  }

  /** The same record, rejected for a reason that was found later. */
  LedgerLine left(String reason, String why) {
    return new LedgerLine(key, "", file, line, offset, raw, reason, why);
  }

  Problem problem() {
    return new Problem(file, line, code, message);
  }

  /** First 32 digits of the SHA-256 of a record: of its place, its raw text and what it says. */
  static String key(Reading reading) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(reading.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
