package org.gainsay.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.base.util.Drools;
import org.gainsay.rule.RuleParser.Parsed;
import org.kie.api.KieBase;

/**
 * The compiled rules of one or more directories, with the scale. Immutable; threads may share it.
 */
public final class RulePack {
  /** Raised when what is cached changes its form. */
  private static final String CACHE_FORMAT = "2";

  private final KieBase base;
  private final List<Rule> rules;
  private final Scale scale;
  private final String sha256;
  private final Map<String, Rule> byName = new HashMap<>();

  private RulePack(KieBase base, List<Rule> rules, Scale scale, String sha256) {
    this.base = base;
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    this.scale = scale;
    this.sha256 = sha256;
    rules.forEach(rule -> byName.put(key(rule.packageName(), rule.name()), rule));
  }

  /**
   * Loads the rules of all {@code *.drl} below the directories and the scale of the last {@code
   * scale.csv} among them, else {@link Scale#DEFAULT}.
   *
   * @throws RuleException with everything that is wrong with them
   */
  public static RulePack load(List<Path> directories, RuleCache cache) throws RuleException {
    Checked checked = check(directories);
    if (checked.hasErrors()) {
      throw new RuleException(checked.problems().stream().filter(RuleProblem::isError).toList());
    }
    KieBase base = CompiledRules.load(jar(checked.parsed(), cache));
    return new RulePack(base, checked.rules(), checked.scale(), sha256(checked.files()));
  }

  /**
   * Everything that is wrong with rules, and what could be read of them. Rules without an error are
   * compiled, where the cache does not say that they could be.
   *
   * @param paths rule directories, or single files of rules
   */
  public static RuleReport report(List<Path> paths, RuleCache cache) {
    Checked checked = check(paths);
    List<RuleProblem> problems = new ArrayList<>(checked.problems());
    if (!checked.hasErrors() && !checked.parsed().isEmpty()) {
      try {
        jar(checked.parsed(), cache);
      } catch (RuleException e) {
        problems.addAll(e.problems());
      }
    }
    return new RuleReport(checked.rules(), problems);
  }

  /** What was read and not compiled yet. */
  private record Checked(
      RuleFiles files,
      List<Parsed> parsed,
      List<Rule> rules,
      Scale scale,
      List<RuleProblem> problems) {
    boolean hasErrors() {
      return problems.stream().anyMatch(RuleProblem::isError);
    }
  }

  private static Checked check(List<Path> directories) {
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
    parsed.forEach(check::check);
    return new Checked(files, parsed, reader.rules(), scale, problems);
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
    return sha256(files);
  }

  /** By id. */
  public List<Rule> rules() {
    return rules;
  }

  public Scale scale() {
    return scale;
  }

  /** Hash of the names and contents of rule files and scale, wherever they lie. */
  public String sha256() {
    return sha256;
  }

  /** What Drools fires; immutable. */
  public KieBase base() {
    return base;
  }

  /** The rule that Drools calls by these names. */
  public Rule rule(String packageName, String name) {
    return Optional.ofNullable(byName.get(key(packageName, name)))
        .orElseThrow(() -> new IllegalStateException("rule is not of this pack: " + name));
  }

  private static byte[] jar(List<Parsed> parsed, RuleCache cache) throws RuleException {
    String key = cacheKey(parsed);
    Optional<byte[]> cached = cache.read(key);
    if (cached.isPresent()) {
      return cached.get();
    }
    List<RuleProblem> seen = CompilerGate.check(parsed);
    if (!seen.isEmpty()) {
      throw new RuleException(seen);
    }
    List<RuleCompiler.Complaint> complaints = new ArrayList<>();
    Optional<byte[]> jar = RuleCompiler.compile(parsed, complaints);
    if (jar.isEmpty()) {
      throw new RuleException(CompileErrors.locate(parsed, complaints));
    }
    cache.write(key, jar.get());
    return jar.get();
  }

  private static String cacheKey(List<Parsed> parsed) {
    Sha256 hash = new Sha256().add(CACHE_FORMAT).add(Drools.getFullVersion());
    hash.add(String.valueOf(Runtime.version().feature()));
    FactTypes.ALL.forEach(type -> hash.add(type.getName()).add(bytes(type)));
    parsed.forEach(each -> hash.add(each.file().name()).add(each.file().text()));
    return hash.hex();
  }

  private static String sha256(RuleFiles files) {
    Sha256 hash = new Sha256();
    files.rules().forEach(file -> hash.add(file.name()).add(file.text()));
    files.scales().forEach(file -> hash.add(file.name()).add(file.text()));
    return hash.hex();
  }

  private static byte[] bytes(Class<?> type) {
    String name = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream stream = type.getResourceAsStream(name)) {
      return stream == null ? new byte[0] : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String packageName, String name) {
    return packageName + "." + name;
  }
}
