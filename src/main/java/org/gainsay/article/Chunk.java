package org.gainsay.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one record, as they are collected, with where they begin. */
final class Chunk {
  /** No article is larger; what is, is a file of another kind. */
  static final int LARGEST = 16 << 20;

  private static final int RAW = 1000;

  final String file;
  final int line;
  final long offset;
  private byte[] bytes = new byte[1024];
  private int size;
  private boolean tooLarge;

  Chunk(String file, int line, long offset) {
    this.file = file;
    this.line = line;
    this.offset = offset;
  }

  void add(int next) {
    if (size == LARGEST) {
      tooLarge = true;
      return;
    }
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.min(LARGEST, 2 * size));
    }
    bytes[size++] = (byte) next;
  }

  /** Adds what follows it in the file. */
  void add(Chunk other) {
    for (int at = 0; at < other.size; at++) {
      add(other.bytes[at]);
    }
    tooLarge |= other.tooLarge;
  }

  int size() {
    return size;
  }

  /** The byte at {@code index}, as a character; what separates fields and records is ASCII. */
  char at(int index) {
    return (char) (bytes[index] & 0xff);
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  boolean isBlank() {
    for (int at = 0; at < size; at++) {
      byte next = bytes[at];
      if (next != ' ' && next != '\t' && next != '\r' && next != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Its bytes. Throws where there are too many. */
  byte[] bytes() throws BadRecordException {
    if (tooLarge) {
      throw new BadRecordException(
          ProblemCode.TOO_LARGE, "more than " + (LARGEST >> 20) + " MiB (expected one article)");
    }
    return Arrays.copyOf(bytes, size);
  }

  /** Its text. Throws where the bytes are too many or not UTF-8. */
  String text() throws BadRecordException {
    if (tooLarge) {
      throw new BadRecordException(
          ProblemCode.TOO_LARGE, "more than " + (LARGEST >> 20) + " MiB (expected one article)");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, size);
    CharBuffer out = CharBuffer.allocate(size);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new BadRecordException(
          ProblemCode.MALFORMED_UTF8,
          "byte 0x%02X at offset %d of the file is not UTF-8 (expected UTF-8; convert the file)"
              .formatted(bytes[in.position()] & 0xff, offset + in.position()));
    }
    return out.flip().toString();
  }

  /** Its beginning, with a mark where bytes are not UTF-8. */
  String raw() {
    // a character takes at most four bytes
    String head = new String(bytes, 0, Math.min(size, 4 * RAW), StandardCharsets.UTF_8);
    if (head.length() <= RAW) {
      return head;
    }
    int end = Character.isHighSurrogate(head.charAt(RAW - 1)) ? RAW - 1 : RAW;
    return head.substring(0, end);
  }

  Reading.Rejected rejected(String id, BadRecordException problem) {
    Problem found = new Problem(file, line, problem.code(), problem.getMessage());
    return new Reading.Rejected(found, offset, id, raw());
  }
}
