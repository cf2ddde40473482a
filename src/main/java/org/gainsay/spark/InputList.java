package org.gainsay.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.gainsay.cli.UsageException;

/**
 * The files that arguments stand for, on any file system that Hadoop reaches, named and in order as
 * {@code gainsay classify} has them. What begins with a dot or an underscore is left out of
 * folders.
 */
final class InputList {
  private static final Comparator<Path> BY_BYTES =
      Comparator.comparing(
          path -> path.getName().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private final Configuration hadoop;
  private final List<InputFile> files = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private InputList(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * Finds them.
   *
   * @throws UsageException with every argument that stands for nothing
   */
  static List<InputFile> of(List<String> arguments, Configuration hadoop)
      throws IOException, UsageException {
    InputList list = new InputList(hadoop);
    for (String argument : arguments) {
      list.add(argument);
    }
    if (!list.problems.isEmpty()) {
      throw new UsageException(list.problems);
    }
    return list.files;
  }

  private void add(String argument) throws IOException {
    Path path = new Path(argument);
    FileSystem system = path.getFileSystem(hadoop);
    if (system.exists(path)) {
      file(argument, system.getFileStatus(path), system);
      return;
    }
    FileStatus[] found = system.globStatus(path);
    if (found == null || found.length == 0) {
      problems.add(
          argument
              + ":1: NO_SUCH_FILE there is no such file (expected a file, a directory or a pattern"
              + " such as \"news/*.jsonl\")");
      return;
    }
    for (FileStatus each : sorted(found)) {
      String folder = argument.substring(0, argument.lastIndexOf('/') + 1);
      boolean flat = argument.indexOf('*') >= folder.length();
      file(flat ? folder + each.getPath().getName() : each.getPath().toString(), each, system);
    }
  }

  private void file(String name, FileStatus status, FileSystem system) throws IOException {
    if (status.isDirectory()) {
      String prefix = name.endsWith("/") ? name : name + "/";
      for (FileStatus each : sorted(system.listStatus(status.getPath()))) {
        String inner = each.getPath().getName();
        if (!inner.startsWith(".") && !inner.startsWith("_")) {
          file(prefix + inner, each, system);
        }
      }
    } else {
      files.add(new InputFile(files.size(), name, status.getPath().toString()));
    }
  }

  private static List<FileStatus> sorted(FileStatus[] found) {
    return Arrays.stream(found)
        .sorted(Comparator.comparing(FileStatus::getPath, BY_BYTES))
        .toList();
  }
}
