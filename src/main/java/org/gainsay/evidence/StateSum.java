package org.gainsay.evidence;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A hash of a set of records that does not depend on their order: the sum of their SHA-256 hashes,
 * modulo 2^256. What is taken out is subtracted.
 */
record StateSum(BigInteger value) {
  static final StateSum EMPTY = new StateSum(BigInteger.ZERO);
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
  private static final int HEX = 16;
  private static final int DIGITS = 64;

  static StateSum of(String hex) {
    return new StateSum(new BigInteger(hex, HEX));
  }

  StateSum plus(byte[] hash) {
    return new StateSum(value.add(new BigInteger(1, hash)).mod(MODULUS));
  }

  StateSum minus(byte[] hash) {
    return new StateSum(value.subtract(new BigInteger(1, hash)).mod(MODULUS));
  }

  /** The hash of one record. */
  static byte[] hash(String record) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(record.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** 64 digits. */
  String hex() {
    String digits = value.toString(HEX);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
