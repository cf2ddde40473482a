package org.gainsay.link;

import java.util.Arrays;

/** Numbers and characters in as few bytes as their size asks for: seven bits in each byte. */
final class Packed {
  private byte[] bytes;
  private int at;

  /** To write to. */
  Packed() {
    this(new byte[256]);
  }

  /** To read what {@link #take} gave. */
  Packed(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All that was written; what is written next begins anew. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, at);
    at = 0;
    return taken;
  }

  /** Small ones take the fewest bytes, those below 0 the most. */
  void put(int number) {
    if (at + 5 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
  }

  int next() {
    int number = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[at++];
      number |= (part & 0x7F) << shift;
      shift += 7;
    } while (part < 0);
    return number;
  }

  /** The nearer to 0, the fewer bytes. */
  void putSigned(int number) {
    put(number << 1 ^ number >> 31);
  }

  int nextSigned() {
    int turned = next();
    return turned >>> 1 ^ -(turned & 1);
  }

  void put(String text) {
    put(text.length());
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  String nextText() {
    char[] chars = new char[next()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) next();
    }
    return new String(chars);
  }
}
