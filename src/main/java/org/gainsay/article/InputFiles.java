package org.gainsay.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The files that arguments stand for, in order: a directory stands for the files below it in byte
 * order of their names, a pattern for what it matches in the same order.
 *
 * @param problems arguments that stand for nothing
 * @param remarks files of a directory that are left out
 */
public record InputFiles(List<InputFile> files, List<Problem> problems, List<Problem> remarks) {
  private static final Comparator<Path> BY_BYTES =
      Comparator.comparing(InputFiles::bytes, Arrays::compareUnsigned);

  public InputFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** Finds them. Relative arguments count from {@code folder}. */
  public static InputFiles of(List<String> arguments, Path folder) {
    Search search = new Search();
    for (String argument : arguments) {
      search.add(argument, folder);
    }
    return new InputFiles(search.files, search.problems, search.remarks);
  }

  /** The size of all files, packed as they are; empty where one of them is a stream. */
  public OptionalLong bytes() {
    long sum = 0;
    for (InputFile file : files) {
      try {
        if (file.path() == null || !Files.isRegularFile(file.path())) {
          return OptionalLong.empty();
        }
        sum += Files.size(file.path());
      } catch (IOException unreadable) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }

  /** The entries of a directory in byte order of their names, hidden ones left out. */
  static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(entry -> !fileName(entry).startsWith(".")).sorted(BY_BYTES).toList();
    }
  }

  static String fileName(Path path) {
    return path.getFileName() == null ? "" : path.getFileName().toString();
  }

  /** Whether the name of a file promises anything, {@code .gz} aside. */
  static boolean hasExtension(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return file.replaceFirst("\\.gz$", "").indexOf('.') >= 0;
  }

  /** The remark on a file of a folder or an archive whose name promises no articles. */
  static Problem skipped(String name) {
    return new Problem(
        name,
        1,
        ProblemCode.SKIPPED_FILE,
        "left out because of its extension (expected such as .jsonl, .json, .csv, .txt or .html; or"
            + " name the file itself)");
  }

  private static byte[] bytes(Path path) {
    return fileName(path).getBytes(StandardCharsets.UTF_8);
  }

  private static final class Search {
    private final List<InputFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    void add(String argument, Path folder) {
      if (argument.equals("-")) {
        files.add(InputFile.STDIN);
        return;
      }
      Path path;
      try {
        path = folder.resolve(argument);
      } catch (InvalidPathException noPath) {
        problem(argument, ProblemCode.NO_SUCH_FILE, "this cannot be the name of a file");
        return;
      }
      if (Files.isDirectory(path)) {
        directory(argument, path, List.of());
      } else if (Files.exists(path)) {
        files.add(new InputFile(argument, path));
      } else if (Glob.isPattern(argument)) {
        glob(argument, folder);
      } else {
        problem(
            argument,
            ProblemCode.NO_SUCH_FILE,
            "there is no such file (expected a file, a"
                + " directory, a pattern such as \"news/*.jsonl\", or - for standard input)");
      }
    }

    private void glob(String pattern, Path folder) {
      List<String> found = Glob.find(pattern, folder);
      if (found.isEmpty()) {
        problem(
            pattern,
            ProblemCode.GLOB_MATCHES_NOTHING,
            "no file matches the pattern (expected at least one)");
      }
      for (String name : found) {
        add(name, folder);
      }
    }

    private void directory(String name, Path directory, List<Path> parents) {
      try {
        Path real = directory.toRealPath();
        if (parents.contains(real)) {
          return; // a link that leads back
        }
        List<Path> chain = Stream.concat(parents.stream(), Stream.of(real)).toList();
        String prefix = name.endsWith("/") ? name : name + "/";
        for (Path entry : entries(directory)) {
          String inner = prefix + fileName(entry);
          if (Files.isDirectory(entry)) {
            directory(inner, entry, chain);
          } else {
            file(inner, entry);
          }
        }
      } catch (IOException unreadable) {
        problem(name, ProblemCode.UNREADABLE_FILE, "the directory cannot be read");
      }
    }

    /** A file that a directory holds: its name must promise articles, or promise nothing. */
    private void file(String name, Path path) {
      if (Format.named(name).isPresent() || Format.isArchive(name) || !hasExtension(name)) {
        files.add(new InputFile(name, path));
      } else {
        remarks.add(skipped(name));
      }
    }

    private void problem(String file, ProblemCode code, String message) {
      problems.add(new Problem(file, 1, code, message));
    }
  }
}
