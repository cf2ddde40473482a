package org.gainsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rules as they are elsewhere, or as they were: a folder, or a revision of git. */
final class BaseRules implements AutoCloseable {
  private final List<Path> folders;
  private final Path temporary;

  private BaseRules(List<Path> folders, Path temporary) {
    this.folders = folders;
    this.temporary = temporary;
  }

  /**
   * @param base a folder; where there is none of this name, a revision of the git repository that
   *     the folders of {@code now} lie in
   */
  static BaseRules of(String base, List<Path> now, Console console)
      throws IOException, UsageException {
    Path folder = console.folder().resolve(base);
    if (Files.isDirectory(folder)) {
      return new BaseRules(List.of(folder), null);
    }
    Path temporary = Files.createTempDirectory("gainsay-base");
    BaseRules made = new BaseRules(new ArrayList<>(), temporary);
    try {
      for (Path each : now) {
        Path copy = temporary.resolve(made.folders.size() + "/" + each.getFileName());
        checkOut(base, each, copy);
        made.folders.add(copy);
      }
      return made;
    } catch (IOException | UsageException e) {
      made.close();
      throw e;
    }
  }

  List<Path> folders() {
    return folders;
  }

  private static void checkOut(String revision, Path folder, Path copy)
      throws IOException, UsageException {
    String names =
        git(folder, "ls-tree", "-r", "-z", "--name-only", "--end-of-options", revision, ".");
    for (String name : names.split("\0", -1)) {
      if (name.matches(".*\\.drl|scale\\.csv|overrides\\.csv|pack\\.yaml")) {
        Path file = copy.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, git(folder, "show", "--end-of-options", revision + ":./" + name));
      }
    }
    if (!Files.isDirectory(copy)) {
      throw new UsageException(
          "--base " + revision + " has no rules in " + folder + " (expected a revision with some)");
    }
  }

  private static String git(Path folder, String... arguments) throws IOException, UsageException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile("gainsay", ".git");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        String said = Files.readString(errors).lines().findFirst().orElse("").strip();
        throw new UsageException(
            "--base is neither a folder nor a revision that git knows (expected one): " + said);
      }
      return out;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(errors);
    }
  }

  @Override
  public void close() throws IOException {
    if (temporary != null) {
      FreshRun.delete(temporary);
    }
  }
}
