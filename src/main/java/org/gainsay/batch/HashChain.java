package org.gainsay.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash for each line of a file that also covers all lines before it: SHA-256 of the 64 digits of
 * the hash before, in ASCII, and the bytes of the line without its end. Digits, so that {@code
 * sha256sum} can work it out again.
 */
public final class HashChain {
  /** What stands before the hash of the first line. */
  public static final String START = "0".repeat(64);

  private final MessageDigest digest = sha256();
  private String head;

  /** A chain that goes on after this hash. */
  public HashChain(String head) {
    this.head = head;
  }

  /** The hash after one more line. */
  public String add(byte[] line) {
    head = after(head, line);
    return head;
  }

  /** The last hash. */
  public String head() {
    return head;
  }

  /** The hash that a line would have after another one; the chain stays as it is. */
  public String after(String before, byte[] line) {
    digest.update(before.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(digest.digest(line));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
