package org.gainsay.article;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Patterns such as {@code news/*.jsonl} that reached us as they are. */
final class Glob {
  private Glob() {}

  static boolean isPattern(String argument) {
    return argument.chars().anyMatch(next -> "*?[{".indexOf(next) >= 0);
  }

  /**
   * What the pattern matches, in byte order: {@code *}, {@code ?}, {@code [..]} and {@code {..}}
   * within one name, {@code **} for directories at any depth.
   */
  static List<String> find(String pattern, Path folder) {
    List<String> parts = Arrays.stream(pattern.split("/")).filter(part -> !part.isEmpty()).toList();
    List<String> found = new ArrayList<>();
    try {
      boolean absolute = pattern.startsWith("/");
      Path start = absolute ? folder.getRoot() : folder;
      descend(absolute ? "/" : "", start, parts, found);
    } catch (PatternSyntaxException noPattern) {
      return List.of();
    }
    return found.stream().distinct().toList();
  }

  private static void descend(String name, Path path, List<String> parts, List<String> found) {
    if (parts.isEmpty()) {
      found.add(name);
      return;
    }
    String part = parts.get(0);
    List<String> rest = parts.subList(1, parts.size());
    if (!isPattern(part)) {
      Path next = path.resolve(part);
      if (Files.exists(next)) {
        descend(join(name, part), next, rest, found);
      }
      return;
    }
    boolean anyDepth = part.equals("**");
    if (anyDepth && !rest.isEmpty()) {
      descend(name, path, rest, found);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + part);
    for (Path entry : entries(path)) {
      String inner = join(name, InputFiles.fileName(entry));
      if (anyDepth && Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
        descend(inner, entry, parts, found);
      } else if (anyDepth && rest.isEmpty()) {
        found.add(inner);
      } else if (!anyDepth && matcher.matches(entry.getFileName())) {
        descend(inner, entry, rest, found);
      }
    }
  }

  private static List<Path> entries(Path path) {
    try {
      return Files.isDirectory(path) ? InputFiles.entries(path) : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static String join(String name, String part) {
    return name.isEmpty() || name.endsWith("/") ? name + part : name + "/" + part;
  }
}
