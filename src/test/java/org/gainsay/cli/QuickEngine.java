package org.gainsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gainsay.batch.Tagger;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Models;

/** The real stages; models and tables are loaded once for many commands. */
record QuickEngine(InstalledEngine real) implements Engine {
  private static final Models MODELS = Models.load();
  private static final Map<String, Tables> TABLES = new ConcurrentHashMap<>();

  @Override
  public Supplier<Tagger> taggers(Setup setup) throws UsageException {
    Tables tables = tables(setup);
    Models models = models(setup);
    return () -> new ArticleTagger(models, tables.registry(), tables.gazetteer())::tag;
  }

  @Override
  public Tables tables(Setup setup) throws UsageException {
    try {
      String hash = Tables.hash(setup.rules(), setup.tables().orElse(real.home()));
      Tables known = TABLES.get(hash);
      if (known == null) {
        known = real.tables(setup);
        TABLES.put(hash, known);
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Models models(Setup setup) {
    return setup.models().map(Models::load).orElse(MODELS);
  }

  @Override
  public Pipeline<?> open(Setup setup) throws UsageException {
    try {
      RulePack pack = RulePack.load(setup.rules(), cache());
      return new RatingPipeline(
          taggers(setup), pack, models(setup).hash(), tables(setup).hash(), setup.evidence());
    } catch (RuleException e) {
      throw new UsageException(e.getMessage());
    }
  }

  @Override
  public RuleCache cache() {
    return RuleCache.of(
        Map.of("GAINSAY_CACHE", Path.of("target/rule-cache").toAbsolutePath().toString()),
        Path.of(System.getProperty("user.home")));
  }

  @Override
  public Map<String, String> versions() {
    return real.versions();
  }

  @Override
  public Map<String, String> hashes(Setup setup) throws UsageException {
    return real.hashes(setup);
  }

  @Override
  public Map<String, String> files(Setup setup) throws UsageException {
    return real.files(setup);
  }

  @Override
  public Map<String, byte[]> kept(Setup setup) throws UsageException {
    return real.kept(setup);
  }
}
