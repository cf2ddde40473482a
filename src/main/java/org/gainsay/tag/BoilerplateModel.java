package org.gainsay.tag;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import org.gainsay.learn.Learning;

/**
 * How likely one sentence is boilerplate, by two learners: logistic regression weighs features
 * against each other, naive Bayes counts each by itself and so knows rare words sooner. Together
 * they err less than either. Both are sums over features where there are two outcomes, so one table
 * holds both. Safe for threads.
 */
final class BoilerplateModel {
  private static final String YES = "boilerplate";
  private static final String NO = "body";
  private static final double PENALTY = 0.1;

  /** Naive Bayes takes every word for news of its own, so its odds are too sure by far. */
  private static final double TRUST = 0.15;

  private static final double MOST_COUNTED = 28;

  /** What a feature adds to the logarithm of the odds of either learner. */
  private record Weight(float weighed, float counted) {}

  private final Weight start;
  private final Map<String, Weight> weights;

  private BoilerplateModel(Weight start, Map<String, Weight> weights) {
    this.start = start;
    this.weights = weights;
  }

  static Event event(String[] features, boolean boilerplate) {
    return new Event(boilerplate ? YES : NO, features);
  }

  static BoilerplateModel learn(List<Event> events) {
    MaxentModel weighing = Learning.maxent(events, PENALTY);
    MaxentModel counting = Learning.naiveBayes(events);
    double weighed = odds(weighing);
    double counted = odds(counting);
    Map<String, Weight> weights = new HashMap<>();
    for (String feature : features(weighing)) {
      float one = (float) (odds(weighing, feature) - weighed);
      float other = (float) (odds(counting, feature) - counted);
      weights.put(feature, new Weight(one, other));
    }
    return new BoilerplateModel(new Weight((float) weighed, (float) counted), weights);
  }

  private static Iterable<String> features(MaxentModel model) {
    Map<?, ?> features = (Map<?, ?>) ((AbstractModel) model).getDataStructures()[1];
    return features.keySet().stream().map(String.class::cast).toList();
  }

  private static double odds(MaxentModel model, String... features) {
    double probability = model.eval(features)[model.getIndex(YES)];
    return Math.log(probability / (1 - probability));
  }

  /** The logarithm of the odds. */
  double odds(String[] features) {
    double weighed = start.weighed;
    double counted = start.counted;
    for (String feature : features) {
      Weight weight = weights.get(feature);
      if (weight != null) {
        weighed += weight.weighed;
        counted += weight.counted;
      }
    }
    return weighed + TRUST * Math.max(-MOST_COUNTED, Math.min(MOST_COUNTED, counted));
  }

  byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      write(start, out);
      out.writeInt(weights.size());
      for (String feature : new TreeSet<>(weights.keySet())) {
        out.writeUTF(feature);
        write(weights.get(feature), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Weight weight, DataOutputStream out) throws IOException {
    out.writeFloat(weight.weighed);
    out.writeFloat(weight.counted);
  }

  static BoilerplateModel read(byte[] model) {
    try {
      return read(new ByteArrayInputStream(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BoilerplateModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16)));
    Weight start = weight(data);
    int size = data.readInt();
    Map<String, Weight> weights = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      weights.put(data.readUTF(), weight(data));
    }
    return new BoilerplateModel(start, weights);
  }

  private static Weight weight(DataInputStream in) throws IOException {
    float weighed = in.readFloat();
    return new Weight(weighed, in.readFloat());
  }
}
