package org.gainsay.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.gainsay.rule.RuleParser.Parsed;
import org.kie.api.KieBase;

/**
 * The compiled rules of one or more directories, with the scale. Immutable; threads may share it.
 */
public final class RulePack {
  private final KieBase base;
  private final List<Rule> rules;
  private final Scale scale;
  private final String sha256;
  private final Map<String, Rule> byName = new HashMap<>();

  private final List<Parsed> files;
  private final List<Model> models;
  private final List<Pack> packs;
  private final List<RuleOverride> overrides;

  private RulePack(CheckedRules checked, List<Model> models) {
    this.packs = List.copyOf(checked.packs());
    this.overrides = List.copyOf(checked.overrides());
    this.files = List.copyOf(checked.parsed());
    this.models = List.copyOf(models);
    this.rules = checked.rules().stream().sorted(Comparator.comparing(Rule::id)).toList();
    this.base = KieBaseBuilder.createKieBaseFromModel(firing(rules));
    this.scale = checked.scale();
    this.sha256 = checked.files().sha256();
    rules.forEach(rule -> byName.put(key(rule.packageName(), rule.name()), rule));
  }

  /**
   * Loads the rules of all {@code *.drl} below the directories and the scale of the last {@code
   * scale.csv} among them, else {@link Scale#DEFAULT}.
   *
   * @throws RuleException with everything that is wrong with them
   */
  public static RulePack load(List<Path> directories, RuleCache cache) throws RuleException {
    return load(directories, parsed -> models(parsed, cache));
  }

  /**
   * The same after a change of files: only those that are not as they were are compiled.
   *
   * @throws RuleException with everything that is wrong with them
   */
  public RulePack reload(List<Path> directories) throws RuleException {
    return load(directories, new ChangedFiles(files, models)::compile);
  }

  /** Compiles a file for nothing, so that {@link #reload} does not have to load the compiler. */
  public void warmUp() {
    try {
      RuleCompiler.compile(files.subList(0, 1));
    } catch (RuleException e) {
      throw new IllegalStateException("it was compiled before", e);
    }
  }

  /** From checked files to compiled rules. */
  private interface Compiler {
    List<Model> compile(List<Parsed> files) throws RuleException;
  }

  private static RulePack load(List<Path> directories, Compiler compiler) throws RuleException {
    CheckedRules checked = CheckedRules.of(directories);
    if (checked.hasErrors()) {
      throw new RuleException(checked.problems().stream().filter(RuleProblem::isError).toList());
    }
    return new RulePack(checked, compiler.compile(checked.parsed()));
  }

  /**
   * Everything that is wrong with rules, and what could be read of them. Rules without an error are
   * compiled, where the cache does not say that they could be.
   *
   * @param paths rule directories, or single files of rules
   */
  public static RuleReport report(List<Path> paths, RuleCache cache) {
    CheckedRules checked = CheckedRules.of(paths);
    List<RuleProblem> problems = new ArrayList<>(checked.problems());
    if (!checked.hasErrors() && !checked.parsed().isEmpty()) {
      try {
        RuleJar.of(checked.parsed(), cache);
      } catch (RuleException e) {
        problems.addAll(e.problems());
      }
    }
    return new RuleReport(checked.rules(), problems);
  }

  /**
   * The hash that {@link #sha256()} would return, without compiling anything.
   *
   * @throws RuleException where a file cannot be read
   */
  public static String sha256(List<Path> directories) throws RuleException {
    List<RuleProblem> problems = new ArrayList<>();
    RuleFiles files = RuleFiles.read(directories, problems);
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return files.sha256();
  }

  /** By id. */
  public List<Rule> rules() {
    return rules;
  }

  public Scale scale() {
    return scale;
  }

  /** Hash of the names and contents of rule files, scale and overrides, wherever they lie. */
  public String sha256() {
    return sha256;
  }

  /** The folders that the rules come from. */
  public List<Pack> packs() {
    return packs;
  }

  /** What these change of each other's rules. */
  public List<RuleOverride> overrides() {
    return overrides;
  }

  /** Whether the rule can fire: it is neither retired nor switched off. */
  public boolean fires(Rule rule) {
    return rule.status() != Status.RETIRED
        && overrides.stream()
            .noneMatch(each -> each.rule().equals(rule.id()) && each.points().isEmpty());
  }

  private List<Model> firing(List<Rule> rules) {
    Set<String> names =
        rules.stream()
            .filter(this::fires)
            .map(rule -> key(rule.packageName(), rule.name()))
            .collect(Collectors.toSet());
    return models.stream().<Model>map(model -> new ChangedFiles.Some(model, names)).toList();
  }

  /** What Drools fires; immutable. */
  public KieBase base() {
    return base;
  }

  /** The rules that can fire with their conditions, by id. */
  public List<RuleBody> bodies() {
    Map<String, RuleDescr> written = new HashMap<>();
    for (Parsed file : files) {
      for (RuleDescr rule : file.tree().getRules()) {
        written.put(key(file.tree().getName(), rule.getName()), rule);
      }
    }
    return models.stream()
        .flatMap(model -> model.getRules().stream())
        .map(
            compiled ->
                BodyReader.read(
                    rule(compiled.getPackage(), compiled.getName()),
                    written.get(key(compiled.getPackage(), compiled.getName())),
                    compiled))
        .filter(body -> fires(body.rule()))
        .sorted(Comparator.comparing(body -> body.rule().id()))
        .toList();
  }

  /** The rule that Drools calls by these names. */
  public Rule rule(String packageName, String name) {
    return Optional.ofNullable(byName.get(key(packageName, name)))
        .orElseThrow(() -> new IllegalStateException("rule is not of this pack: " + name));
  }

  private static List<Model> models(List<Parsed> parsed, RuleCache cache) throws RuleException {
    return CompiledRules.load(RuleJar.of(parsed, cache));
  }

  private static String key(String packageName, String name) {
    return packageName + "." + name;
  }
}
