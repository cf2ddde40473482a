package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.gainsay.batch.Tagger;
import org.gainsay.rate.RuleCache;
import org.gainsay.rate.RuleException;
import org.gainsay.rate.RulePack;
import org.gainsay.rate.RuleProblem;
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
  public Supplier<Tagger> taggers(List<Path> rules) throws UsageException {
    CompletableFuture<Models> models = CompletableFuture.supplyAsync(Models::load);
    List<String> problems = new ArrayList<>();
    Tables tables = tables(rules, problems);
    if (!problems.isEmpty()) {
      throw new UsageException(problems);
    }
    return taggers(models.join(), tables);
  }

  @Override
  public Tables tables(List<Path> rules) throws UsageException {
    List<String> problems = new ArrayList<>();
    Tables tables = tables(rules, problems);
    if (!problems.isEmpty()) {
      throw new UsageException(problems);
    }
    return tables;
  }

  @Override
  public Pipeline<?> open(List<Path> rules) throws UsageException {
    CompletableFuture<Models> models = CompletableFuture.supplyAsync(Models::load);
    List<String> problems = new ArrayList<>();
    RulePack pack = pack(rules, problems);
    Tables tables = tables(rules, problems);
    if (!problems.isEmpty()) {
      throw new UsageException(problems);
    }
    return new RatingPipeline(
        taggers(models.join(), tables), pack, models.join().hash(), tables.hash());
  }

  @Override
  public Map<String, String> versions() {
    return Versions.all();
  }

  @Override
  public Map<String, String> hashes(List<Path> rules) throws UsageException {
    Map<String, String> hashes = new LinkedHashMap<>();
    try {
      hashes.put("rules", RulePack.sha256(rules));
      hashes.put("models", Models.installed());
      hashes.put("sources", Tables.hash(rules, home));
      return hashes;
    } catch (RuleException e) {
      throw new UsageException(e.problems().stream().map(RuleProblem::toString).toList());
    } catch (IOException e) {
      throw new UsageException("cannot read " + e.getMessage() + " (expected the rules)");
    }
  }

  private static RulePack pack(List<Path> rules, List<String> problems) {
    try {
      RuleCache cache = RuleCache.of(System.getenv(), Path.of(System.getProperty("user.home")));
      return RulePack.load(rules, cache);
    } catch (RuleException e) {
      e.problems().forEach(problem -> problems.add(problem.toString()));
      return null;
    }
  }

  private Tables tables(List<Path> rules, List<String> problems) {
    try {
      return Tables.load(rules, home);
    } catch (TableException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.add(e.getMessage() + ":1: UNREADABLE the file cannot be read (expected a table)");
    }
    return null;
  }

  private static Supplier<Tagger> taggers(Models models, Tables tables) {
    return () -> new ArticleTagger(models, tables.registry(), tables.gazetteer())::tag;
  }
}
