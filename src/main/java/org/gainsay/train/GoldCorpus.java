package org.gainsay.train;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.source.Gazetteer;

/** Reads marked texts: folders of brat, columns of CoNLL, tables of sentences, our own files. */
public final class GoldCorpus {
  private final Gazetteer gazetteer;
  private final Problems problems = new Problems();
  private final List<GoldText> texts = new ArrayList<>();

  private GoldCorpus(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Reads a file, or a folder.
   *
   * @param name how the user called it
   * @throws CorpusException with everything that is wrong in it
   */
  public static List<GoldText> read(Path path, String name, Gazetteer gazetteer)
      throws IOException {
    GoldCorpus corpus = new GoldCorpus(gazetteer);
    if (Files.isDirectory(path)) {
      corpus.folder(path, name);
    } else {
      corpus.file(path, name);
    }
    corpus.problems.raise();
    return corpus.texts;
  }

  private void file(Path file, String name) throws IOException {
    String content = content(file, name);
    texts.addAll(new ConllReader(name, problems).read(content, gazetteer));
  }

  private void folder(Path folder, String name) throws IOException {
    Path beside = folder.resolve("text");
    Path text = Files.isDirectory(beside) ? beside : folder;
    Path other = folder.resolve("attributions");
    Path annotations = Files.isDirectory(other) ? other : text;
    List<Path> files = list(annotations, ".ann");
    for (Path file : list(text, ".txt")) {
      String bare = file.getFileName().toString().replaceFirst("\\.txt$", "");
      for (Path each : files) {
        String own = each.getFileName().toString().replaceFirst("\\.ann$", "");
        if (own.equals(bare)
            || own.startsWith(bare + "_") && !own.substring(bare.length() + 1).contains("_")) {
          String textName = name + "/" + folder.relativize(file);
          String annName = name + "/" + folder.relativize(each);
          texts.add(
              new BratReader(textName, content(file, textName), annName, problems)
                  .read(content(each, annName)));
          break;
        }
      }
    }
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }

  private String content(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(name, 1, 1, "MALFORMED_UTF8", "the bytes are not UTF-8 (expected UTF-8)");
      return "";
    }
  }
}
