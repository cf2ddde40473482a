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
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.gainsay.rule.RuleParser.Parsed;
import org.kie.api.KieBase;

/**
 * The compiled rules of one or more directories, with the scale. Immutable; threads may share it.
 */
public final class RulePack {
  /** Raised when what is cached changes its form. */
  private static final String CACHE_FORMAT = "1";

  private final KieBase base;
  private final List<Rule> rules;
  private final Scale scale;
  private final String sha256;
  private final Map<String, Rule> byName = new HashMap<>();

  private final List<Parsed> files;
  private final List<Model> models;

  private RulePack(
      List<Parsed> files, List<Model> models, List<Rule> rules, Scale scale, String sha256) {
    this.files = List.copyOf(files);
    this.models = List.copyOf(models);
    this.base = KieBaseBuilder.createKieBaseFromModel(this.models);
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
    return load(directories, parsed -> models(parsed, cache));
  }

  /**
   * The same after a change of files: only rules that are not as they were are compiled.
   *
   * @throws RuleException with everything that is wrong with them
   */
  public RulePack reload(List<Path> directories) throws RuleException {
    PartCompiler compiler = new PartCompiler(files, models);
    return load(directories, compiler::compile);
  }

  /** Compiles a rule for nothing, so that {@link #reload} does not have to load the compiler. */
  public void warmUp() {
    PartCompiler.warmUp(files);
  }

  /** From checked files to compiled rules. */
  private interface Compiler {
    List<Model> compile(List<Parsed> files) throws RuleException;
  }

  private static RulePack load(List<Path> directories, Compiler compiler) throws RuleException {
    List<RuleProblem> problems = new ArrayList<>();
    RuleFiles files = RuleFiles.read(directories, problems);
    Scale scale = Scale.DEFAULT;
    for (RuleFile file : files.scales()) {
      scale = ScaleFile.parse(file.shown(), file.text(), problems);
    }
    RuleReader reader = new RuleReader(problems);
    List<Parsed> parsed = new ArrayList<>();
    for (RuleFile file : files.rules()) {
      RuleParser.parse(file, problems).ifPresent(parsed::add);
    }
    parsed.forEach(reader::read);
    // The allow-list of what rules may say belongs here: before anything is compiled or loaded.
    parsed.forEach(file -> new RuleCheck(file, problems).check());
    parsed.forEach(file -> FieldCheck.check(file, problems));
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return new RulePack(parsed, compiler.compile(parsed), reader.rules(), scale, sha256(files));
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

  /** The rules with their conditions, by id. */
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
        .sorted(Comparator.comparing(body -> body.rule().id()))
        .toList();
  }

  /** The rule that Drools calls by these names. */
  public Rule rule(String packageName, String name) {
    return Optional.ofNullable(byName.get(key(packageName, name)))
        .orElseThrow(() -> new IllegalStateException("rule is not of this pack: " + name));
  }

  private static List<Model> models(List<Parsed> parsed, RuleCache cache) throws RuleException {
    String key = cacheKey(parsed);
    Optional<byte[]> cached = cache.read(key);
    if (cached.isPresent()) {
      return CompiledRules.load(cached.get());
    }
    List<RuleCompiler.Complaint> complaints = new ArrayList<>();
    Optional<byte[]> jar = RuleCompiler.compile(parsed, complaints);
    if (jar.isEmpty()) {
      throw new RuleException(CompileErrors.locate(parsed, complaints));
    }
    cache.write(key, jar.get());
    return CompiledRules.load(jar.get());
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
