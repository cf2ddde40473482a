package org.gainsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.source.Gazetteer;

/**
 * Reads texts in which somebody marked something: folders of brat, columns of CoNLL, tables of
 * sentences, files in the format of the training data. What a file is is seen from its name, else
 * from its first line.
 */
public final class GoldCorpus {
  private static final List<String> TABLES = List.of(".tsv", ".conll", ".bio", ".iob", ".iob2");

  private final Gazetteer gazetteer;
  private final Problems problems = new Problems();
  private final FileTexts files = new FileTexts(problems);
  private final List<GoldText> texts = new ArrayList<>();

  private GoldCorpus(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A file or a folder, and how the user called it. */
  public record Place(Path path, String name) {}

  /**
   * Reads all of them.
   *
   * @throws CorpusException with everything that is wrong in them
   */
  public static List<GoldText> read(List<Place> places, Gazetteer gazetteer) throws IOException {
    GoldCorpus corpus = new GoldCorpus(gazetteer);
    for (Place place : places) {
      if (Files.isDirectory(place.path)) {
        corpus.folder(place.path, place.name.replaceFirst("(?<=.)/+$", ""));
      } else if (Files.exists(place.path)) {
        corpus.file(place.path, place.name);
      } else {
        corpus.files.problem(
            place.name, "NO_SUCH_FILE", "it does not exist (expected marked texts)");
      }
    }
    corpus.problems.raise();
    return corpus.texts;
  }

  /** The same, where something must be marked for one task. */
  public static List<GoldText> read(Place place, Task task, Gazetteer gazetteer)
      throws IOException {
    List<GoldText> texts =
        read(List.of(place), gazetteer).stream()
            .filter(text -> text.tasks().contains(task))
            .toList();
    if (texts.isEmpty()) {
      Problems problems = new Problems();
      String what = "no " + task.label() + " are marked in it (expected " + expected(task) + ")";
      problems.add(place.name, 1, 1, "OTHER_TASK", what);
      problems.raise();
    }
    return texts;
  }

  private static String expected(Task task) {
    String own = "files like those of training-data/";
    return switch (task) {
      case ATTRIBUTIONS -> "a folder of brat, or " + own;
      case NAMES -> "CoNLL, a folder of brat, or " + own;
      case CLAIMS -> "a table with Text and class_label, or " + own;
      default -> own;
    };
  }

  private void folder(Path folder, String name) throws IOException {
    BratFolder brat = new BratFolder(folder, name, files);
    boolean own = Files.isDirectory(folder.resolve("articles"));
    List<Path> found =
        new ArrayList<>(FileTexts.in(own ? folder.resolve("articles") : folder, ".xml"));
    for (String ending : TABLES) {
      found.addAll(FileTexts.in(folder, ending));
    }
    if (brat.isBrat()) {
      texts.addAll(brat.read());
    } else if (found.isEmpty()) {
      String expected = "(expected .txt with .ann, .xml, .tsv or .conll)";
      files.problem(name, "NO_MARKED_TEXTS", "the folder holds none " + expected);
    } else {
      for (Path file : found) {
        file(file, name + "/" + (own ? "articles/" : "") + file.getFileName());
      }
    }
  }

  private void file(Path file, String name) throws IOException {
    Optional<String> content = files.read(file, name);
    if (content.isEmpty()) {
      return;
    }
    String first = content.get().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (name.endsWith(".xml") || first.startsWith("<")) {
      own(file, name);
    } else if (name.endsWith(".tsv") || SentenceTable.isHeader(first)) {
      texts.addAll(new SentenceTable(name, problems).read(content.get()));
    } else if (name.matches(".*\\.(conll|bio|iob2?)") || ConllReader.looksLike(first)) {
      texts.addAll(new ConllReader(name, problems).read(content.get(), gazetteer));
    } else {
      String expected = "(expected CoNLL, a table with tabs, .xml, or a folder of brat)";
      files.problem(name, "UNKNOWN_FORMAT", "its first line is of no known format " + expected);
    }
  }

  private void own(Path file, String name) throws IOException {
    List<TrainingArticle> articles = new ArrayList<>();
    new CorpusFile(file, name, problems.lines()).read(articles);
    for (TrainingArticle article : articles) {
      texts.add(gold(article));
    }
  }

  /** An article of the training data: everything is marked in it, if its file says no less. */
  static GoldText gold(TrainingArticle article) {
    return new GoldText(
        article.article().id(),
        List.of(),
        article.tasks(),
        Lessons.of(List.of(article)).get(0),
        List.of());
  }
}
