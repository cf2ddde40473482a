package org.gainsay.rule;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads the files of rule directories. */
final class RuleFiles {
  private static final String SCALE = "scale.csv";
  private static final String OVERRIDES = "overrides.csv";
  private static final String PACK = "pack.yaml";

  /**
   * A folder, and what of it decides how articles are rated.
   *
   * @param about its {@code pack.yaml}, if there is one
   */
  record Folder(Path path, List<RuleFile> files, Optional<RuleFile> about) {
    String sha256() {
      Sha256 hash = new Sha256();
      files.forEach(file -> hash.add(file.name()).add(file.text()));
      about.ifPresent(file -> hash.add(file.name()).add(file.text()));
      return hash.hex();
    }
  }

  private final List<RuleFile> rules = new ArrayList<>();
  private final List<RuleFile> scales = new ArrayList<>();
  private final List<RuleFile> overrides = new ArrayList<>();
  private final List<Folder> folders = new ArrayList<>();
  private final List<RuleProblem> problems;

  private RuleFiles(List<RuleProblem> problems) {
    this.problems = problems;
  }

  /**
   * Reads all {@code *.drl} below the directories, and their {@code scale.csv}, in the order of the
   * directories and in byte order of names within each.
   */
  static RuleFiles read(List<Path> directories, List<RuleProblem> problems) {
    RuleFiles files = new RuleFiles(problems);
    for (Path path : directories) {
      if (Files.isRegularFile(path)) {
        files.readFile(path, path, path.endsWith(SCALE) ? files.scales : files.rules);
      } else {
        files.readDirectory(path);
      }
    }
    if (files.rules.isEmpty() && files.scales.isEmpty() && problems.isEmpty()) {
      String where = directories.isEmpty() ? "rules" : shown(directories.get(0));
      problems.add(
          new RuleProblem(
              where, 1, "NO_RULES", "no rule file here", "a file such as my-rules.drl"));
    }
    return files;
  }

  List<RuleFile> rules() {
    return rules;
  }

  /** The scales; the last one counts. */
  List<RuleFile> scales() {
    return scales;
  }

  /** What packs change of the rules of others; later ones count. */
  List<RuleFile> overrides() {
    return overrides;
  }

  List<Folder> folders() {
    return folders;
  }

  /** Hash of the names and contents of rules, scales and overrides. */
  String sha256() {
    Sha256 hash = new Sha256();
    rules.forEach(file -> hash.add(file.name()).add(file.text()));
    scales.forEach(file -> hash.add(file.name()).add(file.text()));
    overrides.forEach(file -> hash.add(file.name()).add(file.text()));
    return hash.hex();
  }

  private void readDirectory(Path directory) {
    List<RuleFile> abouts = new ArrayList<>();
    List<RuleFile> own = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(directory)) {
      List<Path> paths =
          tree.filter(Files::isRegularFile)
              .sorted(Comparator.comparing(path -> name(directory, path), RuleFiles::byBytes))
              .toList();
      for (Path path : paths) {
        String name = name(directory, path);
        if (name.endsWith(".drl")) {
          readFile(directory, path, rules).ifPresent(own::add);
        } else if (name.equals(SCALE)) {
          readFile(directory, path, scales).ifPresent(own::add);
        } else if (name.equals(OVERRIDES)) {
          readFile(directory, path, overrides).ifPresent(own::add);
        } else if (name.equals(PACK)) {
          readFile(directory, path, abouts);
        }
      }
      folders.add(new Folder(directory, own, abouts.stream().findFirst()));
    } catch (IOException e) {
      unreadable(shown(directory), "a directory with rule files that can be read");
    }
  }

  private Optional<RuleFile> readFile(Path directory, Path path, List<RuleFile> files) {
    boolean alone = directory.equals(path);
    String name = alone ? String.valueOf(path.getFileName()) : name(directory, path);
    String shown = alone ? shown(path) : shown(directory) + "/" + name;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      RuleFile file = new RuleFile(name, shown, text);
      files.add(file);
      return Optional.of(file);
    } catch (CharacterCodingException e) {
      unreadable(shown, "text in UTF-8");
    } catch (IOException e) {
      unreadable(shown, "a file that can be read");
    }
    return Optional.empty();
  }

  private void unreadable(String shown, String expected) {
    problems.add(new RuleProblem(shown, 1, "UNREADABLE", "cannot be read", expected));
  }

  private static String shown(Path directory) {
    return directory.toString().replace('\\', '/');
  }

  private static String name(Path directory, Path path) {
    return directory.relativize(path).toString().replace('\\', '/');
  }

  private static int byBytes(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
