package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gainsay.Examples;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Linked;
import org.gainsay.batch.Stages;
import org.gainsay.batch.Tagger;
import org.gainsay.link.Dossier;
import org.gainsay.rule.Label;
import org.gainsay.rule.RuleCache;
import org.gainsay.tag.Models;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.train.ArticleAnswer;

/** Stages that do nothing but show that they were used. An assessment is the article's id. */
final class FakeEngine implements Engine {
  @Override
  public Supplier<Tagger> taggers(Setup setup) throws UsageException {
    if (setup.rules().get(0).endsWith("bad")) {
      throw new UsageException(List.of("bad/a.drl:3: SYNTAX no rule (expected a rule)"));
    }
    return () -> FakeEngine::tag;
  }

  @Override
  public Tables tables(Setup setup) throws UsageException {
    throw new UsageException("no tables");
  }

  @Override
  public Models models(Setup setup) {
    throw new IllegalStateException("no models");
  }

  @Override
  public Pipeline<?> open(Setup setup) throws UsageException {
    return new FakePipeline(taggers(setup));
  }

  @Override
  public RuleCache cache() {
    return RuleCache.none();
  }

  @Override
  public Map<String, String> versions() {
    return Versions.all();
  }

  @Override
  public Map<String, String> hashes(Setup setup) {
    return Map.of("rules", "0123");
  }

  @Override
  public Map<String, String> files(Setup setup) {
    return Map.of("rules/a.drl", "4567");
  }

  @Override
  public Map<String, byte[]> kept(Setup setup) {
    return Map.of("1/rules/a.drl", "rule".getBytes(UTF_8));
  }

  private static TaggedArticle tag(Article article) throws RejectedException {
    if (article.language().equals("de")) {
      throw new RejectedException("LANGUAGE_NOT_SUPPORTED", "the language is de (expected en)");
    }
    return Examples.tagged(article);
  }

  private record FakePipeline(Supplier<Tagger> taggers) implements Pipeline<String> {
    @Override
    public Stages<String> stages() {
      return new Stages<>(
          taggers,
          FakePipeline::link,
          () -> dossier -> dossier.article().id(),
          id -> id,
          FakePipeline::label);
    }

    private static Linked link(List<TaggedArticle> articles) {
      return each -> new Dossier(each.article(), each.outlet(), List.of(), List.of());
    }

    private static Label label(String id) {
      return id.equals("c") ? Label.DOUBTFUL : Label.CANNOT_BE_JUDGED;
    }

    @Override
    public String id(String assessment) {
      return assessment;
    }

    @Override
    public String explain(String assessment, OptionalInt claim, boolean colour) {
      return "explained " + assessment + (claim.isPresent() ? " " + claim.getAsInt() : "") + "\n";
    }

    @Override
    public ArticleAnswer answer(String assessment) {
      return new ArticleAnswer(assessment, Optional.empty(), List.of());
    }

    @Override
    public String summary(List<String> first, Counts counts, boolean colour) {
      return "table of " + first + " " + counts.labels() + "\n";
    }

    @Override
    public Map<String, String> provenance() {
      return Map.of("rules", "0123");
    }
  }
}
