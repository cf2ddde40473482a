package org.gainsay.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RulePack;
import org.gainsay.rule.RuleProblem;
import org.gainsay.rule.RuleReport;
import org.gainsay.rule.Severity;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.TableException;

/** Checks all that belongs to packs of rules: the rules, their tables and their examples. */
public final class PackCheck {
  private static final Set<String> TABLES = Set.of("countries.csv", "places.csv", "sources.csv");

  private final RuleCache cache;

  public PackCheck(RuleCache cache) {
    this.cache = cache;
  }

  /**
   * What became of a check.
   *
   * @param rules how many could be read
   * @param problems by place, none twice
   */
  public record Checked(int rules, List<RuleProblem> problems) {
    public Checked {
      problems = problems.stream().sorted().distinct().toList();
    }
  }

  /**
   * Tells everything that is wrong.
   *
   * @param paths folders of rules, or single files of such folders
   */
  public Checked check(List<Path> paths) {
    FaultlessPacks faultless = new FaultlessPacks(cache, paths);
    return faultless
        .rules()
        .map(rules -> new Checked(rules, List.of()))
        .orElseGet(
            () -> {
              Checked checked = read(paths);
              if (checked.problems().isEmpty()) {
                faultless.remember(checked.rules());
              }
              return checked;
            });
  }

  private Checked read(List<Path> paths) {
    List<RuleProblem> problems = new ArrayList<>();
    List<Path> rules = new ArrayList<>();
    List<Path> examples = new ArrayList<>();
    for (Path path : paths) {
      String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
      if (Files.isDirectory(path)) {
        rules.add(path);
        examples.addAll(ExampleReader.files(path));
        tables(path, TABLES, problems);
      } else if (TABLES.contains(name)) {
        tables(path.toAbsolutePath().getParent(), Set.of(name), problems);
      } else if (name.matches(".*\\.ya?ml")) {
        examples.add(path);
      } else {
        rules.add(path);
      }
    }
    List<Rule> read = List.of();
    if (!rules.isEmpty()) {
      RuleReport report = RulePack.report(rules, cache);
      problems.addAll(report.problems());
      read = report.rules();
    }
    Set<String> ids = new TreeSet<>();
    read.forEach(rule -> ids.add(rule.id()));
    boolean whole = rules.stream().anyMatch(Files::isDirectory);
    Set<String> named =
        ExampleReader.read(examples, whole ? ids : Set.of(), problems).stream()
            .map(Example::rule)
            .collect(Collectors.toSet());
    for (Rule rule : read) {
      if (whole && !named.contains(rule.id())) {
        problems.add(withoutExample(rule));
      }
    }
    return new Checked(read.size(), problems);
  }

  private static RuleProblem withoutExample(Rule rule) {
    return new RuleProblem(
        rule.file(),
        rule.line(),
        1,
        Severity.WARNING,
        "NO_EXAMPLE",
        rule.id() + " has no example",
        "examples/" + rule.id() + ".yaml with a case that fires it and one that does not");
  }

  /** Checks those of the named tables that the folder has. */
  private void tables(Path folder, Set<String> names, List<RuleProblem> problems) {
    boolean places =
        Stream.of("places.csv", "countries.csv")
            .anyMatch(name -> names.contains(name) && Files.isRegularFile(folder.resolve(name)));
    boolean sources =
        names.contains("sources.csv") && Files.isRegularFile(folder.resolve("sources.csv"));
    if (places) {
      table(folder, problems, () -> Gazetteer.load(folder));
    }
    if (sources) {
      table(folder, problems, () -> SourceRegistry.load(folder, Gazetteer.empty()));
    }
  }

  private static void table(Path folder, List<RuleProblem> problems, Runnable load) {
    try {
      load.run();
    } catch (TableException e) {
      e.problems()
          .forEach(
              each ->
                  problems.add(
                      new RuleProblem(
                          folder + "/" + each.file(),
                          each.line(),
                          each.column(),
                          Severity.ERROR,
                          each.code(),
                          each.message(),
                          "")));
    }
  }
}
