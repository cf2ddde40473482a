package org.gainsay.scenario;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleParser;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.fact.SourceKind;
import org.gainsay.link.Dossier;
import org.gainsay.link.Linker;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.Rater;
import org.gainsay.report.AssessmentJson;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Models;
import org.gainsay.tag.TaggedArticle;

/** All stages with the project's own rules and models, for tests that read what comes out. */
public final class Stages {
  private static final Path RULES = Path.of("rules");
  private static Stages shared;

  private final ArticleTagger tagger;
  private final Rater rater;
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Stages() throws RuleException {
    Gazetteer gazetteer = Gazetteer.load(RULES);
    SourceRegistry registry = SourceRegistry.load(RULES, gazetteer);
    tagger = new ArticleTagger(Models.load(), registry, gazetteer);
    RulePack rules = RulePack.load(List.of(RULES), RuleCache.in(Path.of("target/rule-cache")));
    rater = new Rater(rules, new Provenance("test", rules.sha256(), "", ""));
  }

  /** The same for all tests: models and rules take seconds to load. */
  public static synchronized Stages shared() {
    try {
      shared = shared == null ? new Stages() : shared;
      return shared;
    } catch (RuleException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The article that a JSON record describes. */
  public static Article article(JsonNode record) {
    ArticleParser parser =
        new ArticleParser(Stream.of(SourceKind.values()).map(SourceKind::name).toList());
    Reading reading = parser.parse(record, "scenario", 1, "", warning -> {});
    if (reading instanceof Reading.Read read) {
      return read.article();
    }
    throw new IllegalArgumentException(reading.toString());
  }

  public TaggedArticle tag(Article article) {
    try {
      return tagger.tag(article);
    } catch (RejectedException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public List<Dossier> link(List<Article> articles) {
    return new Linker().link(articles.stream().map(this::tag).toList());
  }

  public List<Assessment> rate(List<Article> articles) {
    return link(articles).stream().map(rater::rate).toList();
  }

  /** Tags, links and rates; the assessments as the lines that a run writes. */
  public List<JsonNode> assess(List<Article> articles) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (Assessment assessment : rate(articles)) {
        lines.add(mapper.readTree(new AssessmentJson().line(assessment)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
