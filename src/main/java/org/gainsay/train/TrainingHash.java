package org.gainsay.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import opennlp.tools.util.Version;
import org.gainsay.link.RelationModel;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Tutor;

/**
 * SHA-256 over all that the models are made of: training data, the tables and word lists whose
 * entries are features, the code that learns, pretrained models and the version of OpenNLP. Not
 * over the models: their bytes may differ where numbers are rounded otherwise.
 */
final class TrainingHash {
  private static final List<String> TABLES = List.of("countries.csv", "places.csv", "sources.csv");
  private static final List<String> RESOURCES =
      List.of(
          "/org/gainsay/tag/name-words.txt",
          "/org/gainsay/tag/person-names.txt",
          "/org/gainsay/tag/page-words.txt",
          "/org/gainsay/tag/cues.txt",
          "/org/gainsay/tag/cue-classes.txt",
          "/org/gainsay/tag/cue-needs.txt",
          "/org/gainsay/tag/noun-cues.txt",
          "/org/gainsay/tag/stance-nouns.txt",
          "/org/gainsay/tag/stance-adjectives.txt",
          "/org/gainsay/tag/roles.txt",
          "/org/gainsay/tag/speakers.txt",
          "/org/gainsay/tag/opinions.txt",
          "/org/gainsay/tag/posture-words.txt",
          "/org/gainsay/link/stance-words.txt",
          "/org/gainsay/link/synonyms.txt",
          "/org/gainsay/link/opposites.txt",
          "/en-token.bin",
          "/en-pos-maxent.bin",
          "/en-chunker.bin",
          "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin");

  private TrainingHash() {}

  static String of(Path trainingData, Path rules) throws IOException {
    MessageDigest digest = sha256();
    add(digest, "opennlp", Version.currentVersion().toString().getBytes(StandardCharsets.UTF_8));
    add(digest, "parameters", Tutor.PARAMETERS.getBytes(StandardCharsets.UTF_8));
    byte[] relations = RelationModel.PARAMETERS.getBytes(StandardCharsets.UTF_8);
    add(digest, "relations", relations);
    for (Path file : RelationTable.files(trainingData)) {
      add(digest, file.getFileName().toString(), Files.readAllBytes(file));
    }
    for (Path file : Corpus.files(trainingData)) {
      add(digest, file.getFileName().toString(), Files.readAllBytes(file));
    }
    for (String table : TABLES) {
      add(digest, table, Files.readAllBytes(rules.resolve(table)));
    }
    for (String resource : RESOURCES) {
      try (InputStream in = TrainingHash.class.getResourceAsStream(resource)) {
        add(digest, resource, in.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** That hash and the marks of more texts; the same where there are none. */
  static String with(String hash, List<GoldText> texts, boolean only) {
    if (texts.isEmpty()) {
      return hash;
    }
    MessageDigest digest = sha256();
    add(digest, only ? "instead" : "besides", hash.getBytes(StandardCharsets.UTF_8));
    for (GoldText text : texts) {
      Lesson lesson = text.lesson();
      String tasks = text.tasks().stream().sorted().toList().toString();
      String marks = lesson.samples() + "\n" + lesson.attributions() + "\n" + text.leftOut();
      add(digest, "title", lesson.article().title().getBytes(StandardCharsets.UTF_8));
      add(digest, "text", lesson.article().text().getBytes(StandardCharsets.UTF_8));
      add(digest, tasks, marks.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String name, byte[] bytes) {
    digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
