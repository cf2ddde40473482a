package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Compiles those rules only that are not as they were before, and takes the others as they are: an
 * author who changes one rule of many waits for that one.
 */
final class ChangedFiles {
  /** The files that were compiled before. */
  private final List<Parsed> before;

  private final List<Model> models;

  ChangedFiles(List<Parsed> files, List<Model> models) {
    this.before = List.copyOf(files);
    this.models = List.copyOf(models);
  }

  /** The models of {@code files}: old ones without what has changed, and new ones. */
  List<Model> compile(List<Parsed> files) throws RuleException {
    Set<String> same = new HashSet<>();
    List<Model> compiled = new ArrayList<>();
    for (Parsed file : files) {
      ChangedRules changed = ChangedRules.of(file, before(file));
      same.addAll(changed.same());
      Optional<Parsed> others = changed.others();
      if (others.isPresent()) {
        compiled.addAll(CompiledRules.load(RuleCompiler.compile(List.of(others.get()))));
      }
    }
    List<Model> all = new ArrayList<>();
    models.forEach(model -> all.add(new Some(model, same)));
    all.addAll(compiled);
    return all;
  }

  private Optional<Parsed> before(Parsed file) {
    return before.stream()
        .filter(each -> each.file().shown().equals(file.file().shown()))
        .findFirst();
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
