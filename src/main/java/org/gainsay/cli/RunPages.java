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
import org.gainsay.rule.RulePack;
import org.gainsay.rule.Scale;

/**
 * Writes the pages of a run: once through all articles to survey them, and once more to show them.
 */
final class RunPages {
  private final Console console;
  private final FinishedRun run;
  private final RulePack rules;
  private final List<String> changed;
  private final RunStore store;

  /**
   * @param rules that are installed now
   * @param changed what decided on the run and is otherwise now
   * @param store that the run was linked with
   */
  RunPages(Console console, FinishedRun run, RulePack rules, List<String> changed, RunStore store) {
    this.console = console;
    this.run = run;
    this.rules = rules;
    this.changed = changed;
    this.store = store;
  }

  /**
   * All articles.
   *
   * @param pipeline what rates now, where the outlook is wanted
   */
  Path all(Optional<Pipeline<?>> pipeline) throws IOException, RefusedException {
    RunSurvey surveyed = RunSurvey.of(run, pipeline.isPresent());
    Pages pages = new Pages(facts(pipeline.isPresent()), surveyed.survey().result());
    Layout layout = pages.layout();
    delete(run.files().directory().resolve(Layout.FOLDER));
    Optional<Outlooks<?>> outlooks = outlooks(pipeline, surveyed);
    List<ArticlePart> parts = new ArrayList<>();
    try (Steps steps = new Steps(console, "pages", layout.articles())) {
      int[] number = {0};
      run.read(
          entry -> {
            number[0]++;
            Outlook outlook = outlook(outlooks, entry);
            parts.add(
                pages.read(number[0], RunSurvey.rated(entry), outlook.claims(), outlook.notice()));
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

  /** One article. */
  Path one(String id, Optional<Pipeline<?>> pipeline)
      throws IOException, RefusedException, UsageException {
    RunSurvey surveyed = RunSurvey.of(run, pipeline.isPresent());
    Explain.chosen(id, surveyed.ids());
    Pages pages = new Pages(facts(pipeline.isPresent()), surveyed.survey().result());
    int number = surveyed.ids().indexOf(id) + 1;
    FinishedRun.Entry entry = surveyed.entries(run, Set.of(id)).get(number);
    Rated main = RunSurvey.rated(entry);
    Map<Integer, Rated> others = new TreeMap<>();
    surveyed
        .entries(run, Pages.evidence(main))
        .forEach((each, other) -> others.put(each, RunSurvey.rated(other)));
    Outlook outlook = outlook(outlooks(pipeline, surveyed), entry);
    String page = pages.one(number, main, outlook.claims(), outlook.notice(), others);
    return write("report-article-" + number + ".html", page);
  }

  private Optional<Outlooks<?>> outlooks(Optional<Pipeline<?>> pipeline, RunSurvey surveyed) {
    return pipeline.map(each -> new Outlooks<>(each, store.earlier(), surveyed.articles()));
  }

  /**
   * What would change an article.
   *
   * @param claims sentences for each claim, where that is known
   * @param notice why it is not, where that is news to the reader
   */
  private record Outlook(Optional<List<List<String>>> claims, String notice) {}

  private Outlook outlook(Optional<Outlooks<?>> outlooks, FinishedRun.Entry entry) {
    Optional<List<List<String>>> claims = outlooks.flatMap(all -> all.of(entry));
    boolean moved = outlooks.isPresent() && claims.isEmpty();
    return new Outlook(
        claims,
        moved
            ? "This article comes out otherwise "
                + otherwise()
                + ", so what would change its rating is not worked out."
            : "");
  }

  private String otherwise() {
    if (run.hasStore() && store.reader().isEmpty()) {
      return "without the evidence store that the run was linked with (report --evidence STORE)";
    }
    return store.moved().isPresent()
        ? "with what the evidence store holds now"
        : "with what is installed now";
  }

  private RunFacts facts(boolean outlook) throws IOException {
    Map<String, String> limits = new TreeMap<>();
    rules.rules().forEach(rule -> limits.put(rule.id(), rule.limits()));
    Optional<Scale> scale =
        changed.contains("rules") ? Optional.empty() : Optional.of(rules.scale());
    return new ReportFacts(run).read(limits, scale, notices(outlook));
  }

  private List<String> notices(boolean outlook) {
    if (!changed.isEmpty()) {
      return List.of(
          "Since this run other "
              + String.join(", other ", changed)
              + " were installed. Ratings, points and quotes are those of the run; the limits of"
              + " rules are those of the rules installed now; which further evidence would change"
              + " a rating is not worked out.");
    }
    return outlook
        ? List.of()
        : List.of(
            "Which further evidence would change a rating is not worked out here; 'gainsay report"
                + " RUN --article ID' does it for one article, --outlook for all.");
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
