package org.gainsay.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.Earlier;
import org.gainsay.link.Linker;
import org.gainsay.link.Links;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Rater;
import org.gainsay.report.AssessmentJson;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Models;
import org.gainsay.tag.TaggedArticle;

/** Makes a part of a run again with something changed. */
public final class Remaking {
  private final Models models;
  private final Gazetteer gazetteer;
  private final Rater rater;
  private final Earlier earlier;
  private final AssessmentJson json = new AssessmentJson();

  /**
   * @param models those of the run
   * @param rater with the rules of the run
   * @param earlier articles that those of the run were linked with
   */
  public Remaking(Models models, Gazetteer gazetteer, Rater rater, Earlier earlier) {
    this.models = models;
    this.gazetteer = gazetteer;
    this.rater = rater;
    this.earlier = earlier;
  }

  /**
   * Tags some articles again.
   *
   * @param which those that can come out otherwise; the others stay as they are
   */
  List<TaggedArticle> tag(
      List<TaggedArticle> all,
      Predicate<Article> which,
      UnaryOperator<Article> change,
      SourceRegistry registry) {
    ArticleTagger tagger = new ArticleTagger(models, registry, gazetteer);
    List<TaggedArticle> tagged = new ArrayList<>();
    for (TaggedArticle each : all) {
      try {
        tagged.add(which.test(each.article()) ? tagger.tag(change.apply(each.article())) : each);
      } catch (RejectedException asBefore) {
        tagged.add(each);
      }
    }
    return tagged;
  }

  /** Links articles with each other and with those of earlier runs. */
  Links link(List<TaggedArticle> articles) {
    return link(articles, each -> true);
  }

  /**
   * The same with some articles of earlier runs.
   *
   * @param which of those
   */
  Links link(List<TaggedArticle> articles, Predicate<Article> which) {
    Set<String> own =
        articles.stream().map(each -> each.article().id()).collect(Collectors.toSet());
    try {
      List<TaggedArticle> all = earlier.with(articles);
      all.removeIf(each -> !own.contains(each.article().id()) && !which.test(each.article()));
      return new Linker().links(all);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  JsonNode rate(Links links, TaggedArticle article) {
    return json(rater.rate(links.dossier(article)));
  }

  /** An assessment as its line says it. */
  JsonNode json(Assessment assessment) {
    try {
      return Exact.JSON.readTree(json.line(assessment));
    } catch (JacksonException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
