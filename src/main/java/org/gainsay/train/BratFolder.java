package org.gainsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs the texts of a folder with brat's annotations of them: {@code a.txt} with {@code a.ann}, or
 * with the first by name of {@code a_ANNOTATOR.ann} where several people read one text. Both may
 * stand side by side, or in {@code text/} and {@code attributions/}.
 */
final class BratFolder {
  private static final String TEXT = ".txt";
  private static final String MARKS = ".ann";

  private final Path texts;
  private final Path marks;
  private final String name;
  private final FileTexts files;

  /**
   * A folder.
   *
   * @param name how the user called it
   */
  BratFolder(Path folder, String name, FileTexts files) {
    Path text = folder.resolve("text");
    Path attributions = folder.resolve("attributions");
    this.texts = Files.isDirectory(text) ? text : folder;
    this.marks = Files.isDirectory(attributions) ? attributions : texts;
    this.name = name;
    this.files = files;
  }

  /** Whether it holds any annotations. */
  boolean isBrat() throws IOException {
    return !FileTexts.in(marks, MARKS).isEmpty();
  }

  List<GoldText> read() throws IOException {
    List<String> bare = new ArrayList<>();
    for (Path file : FileTexts.in(texts, TEXT)) {
      bare.add(bare(file, TEXT));
    }
    List<Path> annotations = FileTexts.in(marks, MARKS);
    Set<Path> used = new HashSet<>();
    List<GoldText> out = new ArrayList<>();
    for (String text : bare) {
      List<Path> own = annotations.stream().filter(each -> belongs(each, text, bare)).toList();
      used.addAll(own);
      Path file = texts.resolve(text + TEXT);
      if (own.isEmpty()) {
        String expected = text + MARKS + ", which is empty where nothing is marked";
        files.problem(name(file), "NO_ANNOTATIONS", "nobody read it (expected " + expected + ")");
        continue;
      }
      Optional<String> words = files.read(file, name(file));
      Optional<String> lines = files.read(own.get(0), name(own.get(0)));
      if (words.isPresent() && lines.isPresent()) {
        out.add(
            new BratReader(name(file), words.get(), name(own.get(0)), files.problems())
                .read(lines.get()));
      }
    }
    for (Path file : annotations) {
      if (!used.contains(file)) {
        String expected = bare(file, MARKS) + TEXT;
        files.problem(name(file), "NO_TEXT", "no text belongs to it (expected " + expected + ")");
      }
    }
    return out;
  }

  private static boolean belongs(Path file, String text, List<String> all) {
    String own = bare(file, MARKS);
    int annotator = own.lastIndexOf('_');
    boolean several =
        annotator > 0 && own.substring(0, annotator).equals(text) && !all.contains(own);
    return own.equals(text) || several;
  }

  private static String bare(Path file, String ending) {
    String own = file.getFileName().toString();
    return own.substring(0, own.length() - ending.length());
  }

  private String name(Path file) {
    String folder = file.getParent().equals(texts) || marks.equals(texts) ? "text" : "attributions";
    boolean apart = !texts.equals(marks);
    return name + "/" + (apart ? folder + "/" : "") + file.getFileName();
  }
}
