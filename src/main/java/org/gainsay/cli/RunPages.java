package org.gainsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.RefusedException;
import org.gainsay.report.page.ArticlePart;
import org.gainsay.report.page.Layout;
import org.gainsay.report.page.Pages;
import org.gainsay.report.page.Rated;
import org.gainsay.report.page.RunFacts;
import org.gainsay.report.page.Survey;
import org.gainsay.tag.TaggedArticle;

/**
 * Writes the pages of a run: once through all articles to survey them, and once more to show them.
 */
final class RunPages {
  private final Console console;
  private final FinishedRun run;
  private final Map<String, String> limits;
  private final List<String> changed;

  /**
   * @param limits of the rules that are installed now, by id
   * @param changed what decided on the run and is otherwise now
   */
  RunPages(Console console, FinishedRun run, Map<String, String> limits, List<String> changed) {
    this.console = console;
    this.run = run;
    this.limits = limits;
    this.changed = changed;
  }

  boolean hasChanged() {
    return !changed.isEmpty();
  }

  /**
   * All articles.
   *
   * @param pipeline what rates now; {@code null} where the outlook is not wanted
   */
  Path all(Pipeline<?> pipeline) throws IOException, RefusedException {
    Surveying surveyed = survey(pipeline != null);
    Pages pages = new Pages(facts(), surveyed.survey().result());
    Layout layout = pages.layout();
    Path folder = run.files().directory().resolve(Layout.FOLDER);
    delete(folder);
    Outlooks<?> outlooks = outlooks(pipeline, surveyed);
    List<ArticlePart> parts = new ArrayList<>();
    try (Steps steps = new Steps(console, "pages", layout.articles())) {
      int[] number = {0};
      run.read(
          entry -> {
            number[0]++;
            parts.add(part(pages, number[0], entry, outlooks));
            steps.at(number[0]);
            if (layout.isLast(number[0]) && !layout.isWhole()) {
              write(layout.page(number[0]), pages.articles(parts));
              parts.clear();
            }
          });
    }
    pages.lists().forEach(this::write);
    pages.disputes().forEach(this::write);
    return write(Layout.FIRST, pages.first(parts));
  }

  private ArticlePart part(Pages pages, int number, FinishedRun.Entry entry, Outlooks<?> outlooks) {
    Optional<List<List<String>>> outlook = outlooks == null ? Optional.empty() : outlooks.of(entry);
    return pages.read(number, rated(entry), outlook, notice(outlooks, outlook));
  }

  /** One article. */
  Path one(String id, Pipeline<?> pipeline) throws IOException, RefusedException, UsageException {
    Surveying surveyed = survey(pipeline != null);
    Explain.chosen(id, surveyed.ids());
    Pages pages = new Pages(facts(), surveyed.survey().result());
    int number = surveyed.ids().indexOf(id) + 1;
    FinishedRun.Entry[] chosen = new FinishedRun.Entry[1];
    run.read(entry -> chosen[0] = entry.article().article().id().equals(id) ? entry : chosen[0]);
    Rated main = rated(chosen[0]);
    Set<String> wanted = Pages.evidence(main);
    Map<Integer, Rated> others = new TreeMap<>();
    int[] at = {0};
    run.read(
        entry -> {
          at[0]++;
          if (wanted.contains(entry.article().article().id())) {
            others.put(at[0], rated(entry));
          }
        });
    Outlooks<?> outlooks = outlooks(pipeline, surveyed);
    Optional<List<List<String>>> outlook =
        outlooks == null ? Optional.empty() : outlooks.of(chosen[0]);
    String page = pages.one(number, main, outlook, notice(outlooks, outlook), others);
    return write("report-article-" + number + ".html", page);
  }

  /** What came of the first time through the run. */
  private record Surveying(Survey survey, List<String> ids, List<TaggedArticle> articles) {}

  /**
   * @param keep whether the articles are to be linked again
   */
  private Surveying survey(boolean keep) throws IOException, RefusedException {
    Surveying surveying = new Surveying(new Survey(), new ArrayList<>(), new ArrayList<>());
    run.read(
        entry -> {
          surveying.survey().take(rated(entry));
          surveying.ids().add(entry.article().article().id());
          if (keep) {
            surveying.articles().add(entry.article());
          }
        });
    return surveying;
  }

  private static Outlooks<?> outlooks(Pipeline<?> pipeline, Surveying surveyed) {
    return pipeline == null ? null : new Outlooks<>(pipeline, surveyed.articles());
  }

  private static Rated rated(FinishedRun.Entry entry) {
    return new Rated(entry.assessment(), entry.article().article());
  }

  private RunFacts facts() throws IOException {
    List<String> notices =
        changed.isEmpty()
            ? List.of()
            : List.of(
                "Since this run, "
                    + String.join(", ", changed)
                    + " have changed. Ratings, points and quotes are those of the run. Limits of"
                    + " rules are those of the rules that are installed now. What would change a"
                    + " rating is not worked out.");
    return new ReportFacts(run).read(limits, notices);
  }

  private static String notice(Outlooks<?> outlooks, Optional<List<List<String>>> outlook) {
    return outlooks != null && outlook.isEmpty()
        ? "This article comes out otherwise with what is installed now, so what would change its"
            + " rating is not worked out."
        : "";
  }

  private Path write(String name, String page) {
    Path file = run.files().directory().resolve(name);
    Path part = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.getParent());
      Files.write(part, page.getBytes(StandardCharsets.UTF_8));
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
