package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Compiles those rules only whose text differs from what was compiled before, and takes the others
 * as they are: an author who changes one rule of many waits for that one.
 */
final class PartCompiler {
  /** The text of each rule, with the head of its file, by package and name. */
  private final Map<String, String> before;

  private final List<Model> models;

  PartCompiler(List<Parsed> files, List<Model> models) {
    this.before = texts(files);
    this.models = List.copyOf(models);
  }

  /** The models of {@code files}, as old ones without what has changed, and new ones. */
  List<Model> compile(List<Parsed> files) throws RuleException {
    Map<String, String> now = texts(files);
    Set<String> same = new HashSet<>(now.keySet());
    same.removeIf(rule -> !now.get(rule).equals(before.get(rule)));
    List<Model> all = new ArrayList<>();
    models.forEach(model -> all.add(new Some(model, same)));
    for (Parsed file : files) {
      if (!keys(file).stream().allMatch(same::contains)) {
        all.addAll(CompiledRules.load(compile(file, same)));
      }
    }
    return all;
  }

  /** Compiles the first rule of the first file, some times. */
  static void warmUp(List<Parsed> files) {
    Set<String> others = new HashSet<>(keys(files.get(0)));
    others.remove(keys(files.get(0)).get(0));
    try {
      for (int time = 0; time < 3; time++) {
        compile(files.get(0), others);
      }
    } catch (RuleException e) {
      throw new IllegalStateException("it was compiled before", e);
    }
  }

  private static byte[] compile(Parsed file, Set<String> same) throws RuleException {
    List<String> lines = new ArrayList<>(file.file().lines());
    List<RuleDescr> rules = file.tree().getRules();
    for (int index = 0; index < rules.size(); index++) {
      if (same.contains(key(file, rules.get(index)))) {
        for (int line = rules.get(index).getLine(); line < end(rules, index, lines); line++) {
          lines.set(line - 1, "");
        }
      }
    }
    RuleFile part =
        new RuleFile(file.file().name(), file.file().shown(), String.join("\n", lines) + "\n");
    List<RuleCompiler.Complaint> complaints = new ArrayList<>();
    return RuleCompiler.compile(List.of(new Parsed(part, file.tree())), complaints)
        .orElseThrow(() -> new RuleException(CompileErrors.locate(List.of(file), complaints)));
  }

  private static Map<String, String> texts(List<Parsed> files) {
    Map<String, String> texts = new TreeMap<>();
    for (Parsed file : files) {
      List<String> lines = file.file().lines();
      List<RuleDescr> rules = file.tree().getRules();
      String head =
          rules.isEmpty() ? "" : String.join("\n", lines.subList(0, rules.get(0).getLine() - 1));
      for (int index = 0; index < rules.size(); index++) {
        List<String> own =
            lines.subList(rules.get(index).getLine() - 1, end(rules, index, lines) - 1);
        texts.put(key(file, rules.get(index)), head + "\n" + String.join("\n", own));
      }
    }
    return texts;
  }

  /** The line after the last one of a rule. */
  private static int end(List<RuleDescr> rules, int index, List<String> lines) {
    return index + 1 < rules.size() ? rules.get(index + 1).getLine() : lines.size() + 1;
  }

  private static List<String> keys(Parsed file) {
    return file.tree().getRules().stream().map(rule -> key(file, rule)).toList();
  }

  private static String key(Parsed file, RuleDescr rule) {
    return file.tree().getName() + "." + rule.getName();
  }

  /** A model with some of its rules. */
  record Some(Model model, Set<String> kept) implements Model {
    @Override
    public String getName() {
      return model.getName();
    }

    @Override
    public String getPackageName() {
      return model.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public List<Global> getGlobals() {
      return model.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
      return model.getRules().stream()
          .filter(rule -> kept.contains(rule.getPackage() + "." + rule.getName()))
          .toList();
    }

    @Override
    public List<Query> getQueries() {
      return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return model.getTypeMetaDatas();
    }

    @Override
    public List<org.drools.model.EntryPoint> getEntryPoints() {
      return model.getEntryPoints();
    }
  }
}
