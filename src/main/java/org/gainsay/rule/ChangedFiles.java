package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Compiles those files only that are not as they were before, and takes the rules of the others as
 * they are: an author who changes one file of many waits for that one. A file is compiled whole, as
 * it was checked.
 */
final class ChangedFiles {
  /** Names and texts of the files that were compiled before. */
  private final Set<RuleFile> before;

  private final List<Model> models;

  ChangedFiles(List<Parsed> files, List<Model> models) {
    this.before = files.stream().map(Parsed::file).collect(Collectors.toSet());
    this.models = List.copyOf(models);
  }

  /** The models of {@code files}: old ones without what has changed, and new ones. */
  List<Model> compile(List<Parsed> files) throws RuleException {
    Set<String> same = new HashSet<>();
    List<Model> compiled = new ArrayList<>();
    for (Parsed file : files) {
      if (before.contains(file.file())) {
        same.addAll(names(file));
      } else {
        compiled.addAll(CompiledRules.load(RuleCompiler.compile(List.of(file))));
      }
    }
    List<Model> all = new ArrayList<>();
    models.forEach(model -> all.add(new Some(model, same)));
    all.addAll(compiled);
    return all;
  }

  private static List<String> names(Parsed file) {
    return file.tree().getRules().stream()
        .map(rule -> file.tree().getName() + "." + rule.getName())
        .toList();
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
