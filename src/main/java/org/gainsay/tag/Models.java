package org.gainsay.tag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;

/** All models of the tagger. One for all threads; what is loaded late is loaded once. */
public final class Models {
  private static final String FOLDER = "/org/gainsay/models/";

  private final Pretrained pretrained;
  private final MaxentModel names;
  private final MaxentModel boilerplate;
  private final ClaimModel claims;
  private final AttributionModel attributions;
  private final String hash;
  private LanguageDetectorModel languages;

  private Models(
      Pretrained pretrained,
      MaxentModel names,
      MaxentModel boilerplate,
      ClaimModel claims,
      AttributionModel attributions,
      String hash) {
    this.pretrained = pretrained;
    this.names = names;
    this.boilerplate = boilerplate;
    this.claims = claims;
    this.attributions = attributions;
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
        new AttributionModel(
            Pretrained.read(FOLDER + "cues.bin", Learning::read),
            Pretrained.read(FOLDER + "parts.bin", Learning::read)),
        installed());
  }

  /** The hash of the models on the class path, without loading them. */
  public static String installed() {
    return Pretrained.read(FOLDER + "models.sha256", Models::line);
  }

  private static String line(InputStream in) throws IOException {
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

  /** Finds who says what; for any thread. */
  AttributionModel attributions() {
    return attributions;
  }

  /** Large, and not needed where the language is given or plain to see. */
  synchronized LanguageDetectorModel languages() {
    if (languages == null) {
      languages = Pretrained.read("/langdetect-183.bin", LanguageDetectorModel::new);
    }
    return languages;
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
