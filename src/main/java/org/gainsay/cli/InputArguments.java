package org.gainsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.gainsay.article.ArticleParser;
import org.gainsay.article.InputFiles;
import org.gainsay.article.Inputs;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.batch.Input;
import org.gainsay.fact.SourceKind;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs that a command is given. */
final class InputArguments {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Files of JSON Lines, JSON, CSV, text or HTML, each also as .gz; WARC, zip and tar files;"
              + " folders of them; patterns such as \"news/*.jsonl\"; or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "A file, or - for standard input, that names further inputs, one a line.")
  private String list;

  private List<String> all;

  /** The inputs that are given, and those of the list after them. */
  List<String> names(Console console) throws UsageException {
    if (all == null) {
      all = new ArrayList<>(inputs);
      if (list != null) {
        all.addAll(listed(console));
      }
      if (all.isEmpty()) {
        throw new UsageException("no input (expected INPUT... or --files-from FILE)");
      }
    }
    return List.copyOf(all);
  }

  private List<String> listed(Console console) throws UsageException {
    boolean stdin = list.equals("-");
    if (stdin && inputs.contains("-")) {
      throw new UsageException("standard input cannot be both articles and the list of inputs");
    }
    try {
      byte[] bytes =
          stdin ? console.in().readAllBytes() : Files.readAllBytes(console.folder().resolve(list));
      List<String> names =
          new String(bytes, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .toList();
      if (stdin && names.contains("-")) {
        throw new UsageException("standard input cannot be both articles and the list of inputs");
      }
      return names;
    } catch (IOException | InvalidPathException unreadable) {
      throw new UsageException(
          "--files-from " + list + " cannot be read (expected a file with a name a line)");
    }
  }

  /**
   * Finds the files; nothing is read yet.
   *
   * @throws UsageException with every input that does not exist
   */
  Input open(Console console) throws UsageException {
    return open(console, names(console));
  }

  /** The same of inputs that are named elsewhere. */
  static Input open(Console console, List<String> names) throws UsageException {
    InputFiles files = InputFiles.of(names, console.folder());
    if (!files.problems().isEmpty()) {
      throw new UsageException(files.problems().stream().map(Problem::toString).toList());
    }
    Inputs reader = reader(console);
    return new Input() {
      @Override
      public void read(Consumer<Reading> out) {
        files.remarks().forEach(remark -> out.accept(new Reading.Warned(remark)));
        reader.read(files.files(), out);
      }

      @Override
      public OptionalDouble share() {
        OptionalLong all = files.bytes();
        return all.isPresent() && all.getAsLong() > 0
            ? OptionalDouble.of(Math.min(1, (double) reader.bytesRead() / all.getAsLong()))
            : OptionalDouble.empty();
      }
    };
  }

  static Inputs reader(Console console) {
    List<String> kinds = Arrays.stream(SourceKind.values()).map(Enum::name).toList();
    return new Inputs(new ArticleParser(kinds), console.in());
  }
}
