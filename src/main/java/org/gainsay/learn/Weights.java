package org.gainsay.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The weights of a linear model of OpenNLP, laid out flat. Their sums put labels in the same order
 * as the model's probabilities do, without an exponential for each label. Most of the time of
 * tagging is spent waiting for memory here, so what is read together lies together: to know a
 * feature takes one place of memory, to read its weights the next one. Immutable, safe for threads.
 */
public final class Weights {
  /** Begins a file of weights; its last byte is the version. */
  private static final int FORMAT = 0x67737701;

  /** How many bits of a cell say where weights start; the others are those of the hash. */
  private static final int START_BITS = 24;

  private static final long START = (1L << START_BITS) - 1;

  /** How many labels fit into a long. */
  private static final int PACKED = 8;

  private final String[] labels;

  /**
   * Features by open addressing: where the weights start and the upper bits of the feature's hash;
   * 0 where a place is free. To compare the letters themselves would fetch three more places.
   */
  private final long[] cells;

  /**
   * For each feature its weights, as the bits of doubles, with the labels they are for before each
   * eight of them: one byte a label from the lowest on, the last of a feature as its complement, so
   * negative. The first place is not used.
   */
  private final long[] weights;

  @SuppressWarnings("unchecked") // the model says so itself
  public Weights(MaxentModel model) {
    Object[] data = ((AbstractModel) model).getDataStructures();
    Map<String, Context> features = (Map<String, Context>) data[1];
    labels = ((String[]) data[2]).clone();
    cells = new long[Math.max(2, Integer.highestOneBit(features.size()) * 4)];
    weights = new long[1 + features.values().stream().mapToInt(Weights::length).sum()];
    if (labels.length > Byte.MAX_VALUE || weights.length > START) {
      throw new IllegalStateException("the model has more labels or weights than are foreseen");
    }
    int next = 1;
    for (Map.Entry<String, Context> feature : features.entrySet()) {
      if (feature.getValue().getOutcomes().length > 0) {
        put(feature.getKey(), next);
        next = put(feature.getValue(), next);
      }
    }
  }

  private Weights(String[] labels, long[] cells, long[] weights) {
    this.labels = labels;
    this.cells = cells;
    this.weights = weights;
  }

  /**
   * Reads what {@link #write} has written: in one go, while a model of OpenNLP takes a second.
   *
   * @throws IOException if it cannot be read, or is something else
   */
  public static Weights read(InputStream in) throws IOException {
    try {
      return read(in.readAllBytes());
    } catch (BufferUnderflowException cut) {
      throw new IOException("it ends too early (expected what 'gainsay train' writes)", cut);
    } catch (IllegalArgumentException other) {
      throw new IOException(other.getMessage(), other);
    }
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Weights read(byte[] model) {
    ByteBuffer bytes = ByteBuffer.wrap(model);
    if (bytes.getInt() != FORMAT) {
      throw new IllegalArgumentException("unknown format (expected what 'gainsay train' writes)");
    }
    byte[] labels = new byte[length(bytes, Byte.BYTES)];
    bytes.get(labels);
    return new Weights(
        new String(labels, StandardCharsets.UTF_8).split("\n", -1), longs(bytes), longs(bytes));
  }

  /** How many there are of what follows; more than the file can hold is no length. */
  private static int length(ByteBuffer bytes, int each) {
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining() / each) {
      throw new IllegalArgumentException("it is damaged (expected what 'gainsay train' writes)");
    }
    return length;
  }

  private static long[] longs(ByteBuffer bytes) {
    long[] longs = new long[length(bytes, Long.BYTES)];
    bytes.asLongBuffer().get(longs);
    bytes.position(bytes.position() + longs.length * Long.BYTES);
    return longs;
  }

  /** Everything, as it lies in memory. */
  public byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      byte[] all = String.join("\n", labels).getBytes(StandardCharsets.UTF_8);
      out.writeInt(FORMAT);
      out.writeInt(all.length);
      out.write(all);
      write(cells, out);
      write(weights, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(long[] longs, DataOutputStream out) throws IOException {
    out.writeInt(longs.length);
    for (long each : longs) {
      out.writeLong(each);
    }
  }

  private static int length(Context feature) {
    int count = feature.getOutcomes().length;
    return count + (count + PACKED - 1) / PACKED;
  }

  private void put(String feature, int start) {
    long hash = Hashed.of(feature).mixed();
    int place = place(hash);
    if (cells[place] != 0) {
      throw new IllegalStateException("two features have the hash of " + feature);
    }
    cells[place] = (hash & ~START) | start;
  }

  /** Where the next feature starts. */
  private int put(Context feature, int start) {
    int[] outcomes = feature.getOutcomes();
    int next = start;
    int packed = start;
    for (int i = 0; i < outcomes.length; i++) {
      if (i % PACKED == 0) {
        packed = next++;
      }
      int label = i == outcomes.length - 1 ? ~outcomes[i] : outcomes[i];
      weights[packed] |= (label & 0xffL) << (Byte.SIZE * (i % PACKED));
      weights[next++] = Double.doubleToRawLongBits(feature.getParameters()[i]);
    }
    return next;
  }

  /** Where a hash is, else where it would be put. */
  private int place(long hash) {
    int mask = cells.length - 1;
    int place = (int) hash & mask;
    while (cells[place] != 0 && ((cells[place] ^ hash) & ~START) != 0) {
      place = (place + 1) & mask;
    }
    return place;
  }

  public String label(int index) {
    return labels[index];
  }

  public boolean hasLabel(String label) {
    for (String each : labels) {
      if (each.equals(label)) {
        return true;
      }
    }
    return false;
  }

  /** One sum for each label. */
  public double[] sums(String[] features) {
    Hashed[] hashed = new Hashed[features.length];
    for (int i = 0; i < features.length; i++) {
      hashed[i] = Hashed.of(features[i]);
    }
    return sums(hashed);
  }

  /**
   * One sum for each label. All features are looked up first, so that memory is waited for once.
   */
  public double[] sums(Hashed[] features) {
    int[] starts = new int[features.length];
    for (int i = 0; i < features.length; i++) {
      starts[i] = (int) (cells[place(features[i].mixed())] & START);
    }
    double[] sums = new double[labels.length];
    for (int start : starts) {
      if (start > 0) {
        add(start, sums);
      }
    }
    return sums;
  }

  private void add(int start, double[] sums) {
    int next = start;
    while (true) {
      long packed = weights[next++];
      for (int i = 0; i < PACKED; i++) {
        byte label = (byte) packed;
        double weight = Double.longBitsToDouble(weights[next++]);
        if (label < 0) {
          sums[~label] += weight;
          return;
        }
        sums[label] += weight;
        packed >>= Byte.SIZE;
      }
    }
  }

  /** The label of the largest sum, the first of equals. */
  public String best(String[] features) {
    return labels[best(sums(features))];
  }

  /** The place of the largest, the first of equals. */
  public static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }

  /** How probable a label is to a model that was trained for probabilities: the softmax of sums. */
  public double probability(String label, String[] features) {
    double[] sums = sums(features);
    double all = 0;
    double one = 0;
    for (int i = 0; i < sums.length; i++) {
      double each = Math.exp(sums[i]);
      all += each;
      one = labels[i].equals(label) ? each : one;
    }
    return one / all;
  }
}
