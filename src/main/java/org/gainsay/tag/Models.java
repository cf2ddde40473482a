package org.gainsay.tag;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.ml.model.MaxentModel;

/** All models of the tagger. Immutable, one for all threads. */
public final class Models {
  private static final String FOLDER = "/org/gainsay/models/";

  private final Pretrained pretrained;
  private final MaxentModel names;
  private final MaxentModel boilerplate;
  private final ClaimModel claims;
  private final String hash;

  private Models(
      Pretrained pretrained,
      MaxentModel names,
      MaxentModel boilerplate,
      ClaimModel claims,
      String hash) {
    this.pretrained = pretrained;
    this.names = names;
    this.boilerplate = boilerplate;
    this.claims = claims;
    this.hash = hash;
  }

  /** Loads them from the class path. */
  public static Models load() {
    CompletableFuture<MaxentModel> names =
        CompletableFuture.supplyAsync(() -> Pretrained.read(FOLDER + "names.bin", Learning::read));
    return new Models(
        Pretrained.load(),
        names.join(),
        Pretrained.read(FOLDER + "boilerplate.bin", Learning::read),
        new ClaimModel(Pretrained.read(FOLDER + "claims.bin", Learning::read)),
        Pretrained.read(FOLDER + "models.sha256", Models::line));
  }

  private static String line(InputStream in) throws java.io.IOException {
    return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
  }

  /**
   * SHA-256 over what the models are made of, training data, parameters and versions of libraries,
   * in lower-case hexadecimal digits.
   */
  public String hash() {
    return hash;
  }

  /** Tells a claim from an opinion; for any thread. */
  ClaimModel claims() {
    return claims;
  }

  Pretrained pretrained() {
    return pretrained;
  }

  MaxentModel names() {
    return names;
  }

  MaxentModel boilerplate() {
    return boilerplate;
  }
}
