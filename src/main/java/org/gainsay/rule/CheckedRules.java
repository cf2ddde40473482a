package org.gainsay.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.rule.RuleParser.Parsed;

/** Rules that were read and not compiled yet, with everything that is wrong with them. */
record CheckedRules(
    RuleFiles files,
    List<Parsed> parsed,
    List<Rule> rules,
    Scale scale,
    List<RuleOverride> overrides,
    List<Pack> packs,
    List<RuleProblem> problems) {
  boolean hasErrors() {
    return problems.stream().anyMatch(RuleProblem::isError);
  }

  static CheckedRules of(List<Path> directories) {
    List<RuleProblem> problems = new ArrayList<>();
    RuleFiles files = RuleFiles.read(directories, problems);
    Scale scale = Scale.DEFAULT;
    for (RuleFile file : files.scales()) {
      scale = ScaleFile.parse(file, problems);
    }
    RuleReader reader = new RuleReader(problems);
    RuleCheck check = new RuleCheck(problems);
    List<Parsed> parsed = new ArrayList<>();
    for (RuleFile file : files.rules()) {
      RuleParser.parse(file, problems).ifPresent(parsed::add);
    }
    parsed.forEach(reader::read);
    reader.replacements();
    List<RuleOverride> overrides = new ArrayList<>();
    files
        .overrides()
        .forEach(file -> overrides.addAll(OverrideFile.parse(file, reader.rules(), problems)));
    List<Pack> packs = files.folders().stream().map(folder -> pack(folder, problems)).toList();
    parsed.forEach(check::check);
    List<Rule> rules = reader.rules().stream().map(rule -> weighed(rule, overrides)).toList();
    return new CheckedRules(files, parsed, rules, scale, overrides, packs, problems);
  }

  private static Rule weighed(Rule rule, List<RuleOverride> overrides) {
    Rule weighed = rule;
    for (RuleOverride each : overrides) {
      if (each.rule().equals(rule.id()) && each.points().isPresent()) {
        weighed = rule.withPoints(each.points().get());
      }
    }
    return rule.status() == Status.EXPERIMENTAL ? rule.withPoints(Points.NONE) : weighed;
  }

  private static Pack pack(RuleFiles.Folder folder, List<RuleProblem> problems) {
    Path name = folder.path().toAbsolutePath().normalize().getFileName();
    return folder
        .about()
        .map(file -> PackFile.parse(file, folder.sha256(), problems))
        .orElseGet(() -> new Pack(String.valueOf(name), "", folder.sha256()));
  }
}
