package org.gainsay.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documentation as files of Markdown below one folder: a checkout or an unpacked release. */
record Pages(Path root) {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  /** What stands between three backticks. */
  record Block(String language, String text) {}

  List<Path> all() throws IOException {
    List<Path> pages = new ArrayList<>();
    pages.add(root.resolve("README.md"));
    pages.add(root.resolve("CHANGELOG.md"));
    pages.add(root.resolve("training-data/README.md"));
    try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  String read(String page) throws IOException {
    return Files.readString(root.resolve(page));
  }

  static List<Block> blocks(String page) {
    return FENCED.matcher(page).results().map(m -> new Block(m.group(1), m.group(2))).toList();
  }

  /** Links to files or anchors that are not there, as {@code page: link}. */
  List<String> brokenLinks() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : all()) {
      Matcher link = LINK.matcher(withoutCode(Files.readString(page)));
      while (link.find()) {
        if (!link.group(1).matches("https?://.*") && !leads(page, link.group(1))) {
          broken.add(root.relativize(page) + ": " + link.group(1));
        }
      }
    }
    return broken;
  }

  private static boolean leads(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    return Files.exists(target)
        && (parts.length == 1 || anchors(Files.readString(target)).contains(parts[1]));
  }

  /** The names that GitHub gives to headings. */
  private static List<String> anchors(String page) {
    Map<String, Integer> seen = new HashMap<>();
    return HEADING
        .matcher(FENCED.matcher(page).replaceAll(""))
        .results()
        .map(heading -> anchor(heading.group(1)))
        .map(
            anchor -> {
              int before = seen.merge(anchor, 1, Integer::sum) - 1;
              return before == 0 ? anchor : anchor + "-" + before;
            })
        .toList();
  }

  private static String anchor(String heading) {
    String words = heading.strip().toLowerCase(Locale.ROOT);
    return words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  private static String withoutCode(String page) {
    return FENCED.matcher(page).replaceAll("").replaceAll("(?<!\\[)`[^`\\n]*`(?!\\])", "");
  }
}
