package org.gainsay.tag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.gainsay.learn.Weights;

/** All models of the tagger. One for all threads; what is loaded late is loaded once. */
public final class Models {
  /** The file of the model that finds names. */
  public static final String NAMES = "names.bin";

  /** The file of the model that finds what is no part of the story. */
  public static final String BOILERPLATE = "boilerplate.bin";

  /** The file of the model that tells a claim from what is none. */
  public static final String CLAIMS = "claims.bin";

  /** The file of the model that finds cues of attributions. */
  public static final String CUES = "cues.bin";

  /** The file of the model that tells source and content around a cue. */
  public static final String PARTS = "parts.bin";

  /** The file of the model that tells how a text stands to a claim. */
  public static final String POSTURES = "postures.bin";

  /** The file of the model that tells how a text stands to a claim of another one. */
  public static final String RELATIONS = "relations.bin";

  /** The file of the pretrained model of parts of speech, laid out to be read fast. */
  static final String TAGS = "tags.bin";

  /** The file of which parts of speech a word can be. */
  static final String WORDS = "words.bin";

  /** The file of the pretrained model of phrases, laid out to be read fast. */
  static final String CHUNKS = "chunks.bin";

  /** The file that holds the hash of what the models are made of. */
  public static final String HASH = "models.sha256";

  /** The files of all of them. */
  public static final List<String> FILES =
      List.of(
          NAMES, BOILERPLATE, CLAIMS, CUES, PARTS, POSTURES, RELATIONS, TAGS, WORDS, CHUNKS, HASH);

  private static final String FOLDER = "/org/gainsay/models/";

  /** Where the files of the trained models are. */
  interface Files {
    <T> T read(String file, Pretrained.Reader<T> reader);
  }

  private final Pretrained pretrained;
  private final Weights names;
  private final BoilerplateModel boilerplate;
  private final ClaimModel claims;
  private final AttributionModel attributions;
  private final PostureModel postures;
  private final String hash;
  private final Files files;
  private LanguageDetectorModel languages;

  private Models(
      Pretrained pretrained,
      Weights names,
      BoilerplateModel boilerplate,
      ClaimModel claims,
      AttributionModel attributions,
      PostureModel postures,
      String hash,
      Files files) {
    this.pretrained = pretrained;
    this.names = names;
    this.boilerplate = boilerplate;
    this.claims = claims;
    this.attributions = attributions;
    this.postures = postures;
    this.hash = hash;
    this.files = files;
  }

  /** Loads them from the class path. */
  public static Models load() {
    return load(installedFiles());
  }

  /**
   * Loads those of a folder.
   *
   * @throws java.io.UncheckedIOException where one is missing or damaged
   */
  public static Models load(Path folder) {
    return load(filesOf(folder));
  }

  /** Of what has just been trained; it has no hash. */
  static Models of(Pretrained pretrained, Map<String, byte[]> trained) {
    return load(
        new Files() {
          @Override
          public <T> T read(String file, Pretrained.Reader<T> reader) {
            byte[] model = trained.get(file);
            return model == null
                ? installedFiles().read(file, reader)
                : Pretrained.read(file, new ByteArrayInputStream(model), reader);
          }
        },
        pretrained,
        "");
  }

  private static Models load(Files files) {
    return load(files, Pretrained.load(files), files.read(HASH, Models::line));
  }

  private static Models load(Files files, Pretrained pretrained, String hash) {
    return new Models(
        pretrained,
        files.read(NAMES, Weights::read),
        files.read(BOILERPLATE, BoilerplateModel::read),
        new ClaimModel(files.read(CLAIMS, Weights::read)),
        new AttributionModel(files.read(CUES, Weights::read), files.read(PARTS, Weights::read)),
        new PostureModel(files.read(POSTURES, Weights::read)),
        hash,
        files);
  }

  /** The hash of the models on the class path, without loading them. */
  public static String installed() {
    return installedFiles().read(HASH, Models::line);
  }

  /** The hash of the models of a folder, without loading them. */
  public static String hash(Path folder) {
    return filesOf(folder).read(HASH, Models::line);
  }

  private static Files installedFiles() {
    return new Files() {
      @Override
      public <T> T read(String file, Pretrained.Reader<T> reader) {
        return Pretrained.read(FOLDER + file, reader);
      }
    };
  }

  private static Files filesOf(Path folder) {
    return new Files() {
      @Override
      public <T> T read(String file, Pretrained.Reader<T> reader) {
        try (InputStream in = java.nio.file.Files.newInputStream(folder.resolve(file))) {
          return Pretrained.read(file, in, reader);
        } catch (IOException e) {
          throw new UncheckedIOException("model " + file + " cannot be read", e);
        }
      }
    };
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

  /** Tells how an article stands to a claim; for any thread. */
  PostureModel postures() {
    return postures;
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

  /** Reads the model that tells how a text stands to a claim of another one. */
  public Weights relations() {
    return files.read(RELATIONS, Weights::read);
  }

  Pretrained pretrained() {
    return pretrained;
  }

  Weights names() {
    return names;
  }

  BoilerplateModel boilerplate() {
    return boilerplate;
  }
}
