package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gainsay.batch.Tagger;
import org.gainsay.rate.RuleCache;
import org.gainsay.rate.RuleException;
import org.gainsay.rate.RulePack;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.source.TableException;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Models;

/** The stages of this version. */
final class InstalledEngine implements Engine {
  @Override
  public Supplier<Tagger> taggers(List<Path> rules) throws UsageException {
    try {
      Models models = Models.load();
      Path tables = rules.get(rules.size() - 1);
      Gazetteer gazetteer = Gazetteer.load(tables);
      SourceRegistry registry = SourceRegistry.load(tables, gazetteer);
      return () -> new ArticleTagger(models, registry, gazetteer)::tag;
    } catch (TableException e) {
      throw new UsageException(e.getMessage());
    }
  }

  @Override
  public Pipeline<?> open(List<Path> rules) throws UsageException {
    try {
      RuleCache cache = RuleCache.of(System.getenv(), Path.of(System.getProperty("user.home")));
      return new RatingPipeline(taggers(rules), RulePack.load(rules, cache), "", "");
    } catch (RuleException e) {
      throw new UsageException(e.getMessage());
    }
  }

  @Override
  public Map<String, String> versions() {
    return Versions.all();
  }
}
