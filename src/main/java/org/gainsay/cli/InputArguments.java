package org.gainsay.cli;

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
import picocli.CommandLine.Parameters;

/** The inputs that a command is given. */
final class InputArguments {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files of JSON Lines, JSON, CSV, text or HTML, each also as .gz; folders of them;"
              + " patterns such as \"news/*.jsonl\"; or - for standard input.")
  private List<String> inputs = List.of();

  List<String> names() {
    return inputs;
  }

  /**
   * Finds the files; nothing is read yet.
   *
   * @throws UsageException with every input that does not exist
   */
  Input open(Console console) throws UsageException {
    InputFiles files = InputFiles.of(inputs, console.folder());
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
