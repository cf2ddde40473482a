package org.gainsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.gainsay.batch.Tagger;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import org.gainsay.rule.RuleProblem;
import org.gainsay.source.TableException;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Models;

/**
 * The stages of this version. Rules, tables and models are loaded at the same time.
 *
 * @param home the rules that come along
 */
record InstalledEngine(Path home) implements Engine {

  @Override
  public Supplier<Tagger> taggers(Setup setup) throws UsageException {
    CompletableFuture<Models> models = CompletableFuture.supplyAsync(() -> load(setup));
    Tables tables = tables(setup);
    return taggers(loaded(models), tables);
  }

  @Override
  public Tables tables(Setup setup) throws UsageException {
    List<String> problems = new ArrayList<>();
    Tables tables = tables(setup, problems);
    if (!problems.isEmpty()) {
      throw new UsageException(problems);
    }
    return tables;
  }

  @Override
  public Models models(Setup setup) throws UsageException {
    return loaded(CompletableFuture.supplyAsync(() -> load(setup)));
  }

  private static Models load(Setup setup) {
    return setup.models().map(Models::load).orElseGet(Models::load);
  }

  private static Models loaded(CompletableFuture<Models> loading) throws UsageException {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw new UsageException(
            unreadable.getMessage() + ": " + unreadable.getCause().getMessage());
      }
      throw e;
    }
  }

  @Override
  public Pipeline<?> open(Setup setup) throws UsageException {
    CompletableFuture<Models> models = CompletableFuture.supplyAsync(() -> load(setup));
    List<String> problems = new ArrayList<>();
    RulePack pack = pack(setup.rules(), problems);
    Tables tables = tables(setup, problems);
    if (!problems.isEmpty()) {
      throw new UsageException(problems);
    }
    return new RatingPipeline(
        taggers(loaded(models), tables),
        pack,
        loaded(models).hash(),
        tables.hash(),
        setup.evidence());
  }

  @Override
  public RuleCache cache() {
    return RuleCache.of(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  @Override
  public Map<String, String> versions() {
    return Versions.all();
  }

  @Override
  public Map<String, String> hashes(Setup setup) throws UsageException {
    Map<String, String> hashes = new LinkedHashMap<>();
    try {
      hashes.put("rules", RulePack.sha256(setup.rules()));
      hashes.put("models", setup.models().map(Models::hash).orElseGet(Models::installed));
      hashes.put("sources", Tables.hash(setup.rules(), setup.tables().orElse(home)));
      return hashes;
    } catch (RuleException e) {
      throw new UsageException(e.problems().stream().map(RuleProblem::toString).toList());
    } catch (IOException e) {
      throw new UsageException("cannot read " + e.getMessage() + " (expected the rules)");
    }
  }

  @Override
  public Map<String, String> files(Setup setup) throws UsageException {
    try {
      return FileHashes.of(setup, setup.tables().orElse(home));
    } catch (IOException e) {
      throw new UsageException("cannot read " + e.getMessage() + " (expected the rules)");
    }
  }

  @Override
  public Map<String, byte[]> kept(Setup setup) throws UsageException {
    try {
      return KeptRules.of(setup, setup.tables().orElse(home));
    } catch (IOException e) {
      throw new UsageException("cannot read " + e.getMessage() + " (expected the rules)");
    }
  }

  private RulePack pack(List<Path> rules, List<String> problems) {
    try {
      return RulePack.load(rules, cache());
    } catch (RuleException e) {
      e.problems().forEach(problem -> problems.add(problem.toString()));
      return null;
    }
  }

  private Tables tables(Setup setup, List<String> problems) {
    try {
      return Tables.load(setup.rules(), setup.tables().orElse(home));
    } catch (TableException e) {
      e.problems().forEach(problem -> problems.add(problem.toString()));
    } catch (IOException e) {
      problems.add(e.getMessage() + ":1:1: UNREADABLE the file cannot be read (expected a table)");
    }
    return null;
  }

  private static Supplier<Tagger> taggers(Models models, Tables tables) {
    return () -> new ArticleTagger(models, tables.registry(), tables.gazetteer())::tag;
  }
}
