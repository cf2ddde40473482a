package org.gainsay.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.link.Dossier;
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
  private final AssessmentJson json = new AssessmentJson();

  /**
   * @param models those of the run
   * @param rater with the rules of the run
   */
  public Remaking(Models models, Gazetteer gazetteer, Rater rater) {
    this.models = models;
    this.gazetteer = gazetteer;
    this.rater = rater;
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

  static Links link(List<TaggedArticle> articles) {
    return new Linker().links(articles);
  }

  JsonNode rate(Links links, TaggedArticle article) {
    return json(assess(links.dossier(article)));
  }

  Assessment assess(Dossier dossier) {
    return rater.rate(dossier);
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
