package org.gainsay.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.gainsay.article.Article;

/** Stanford CoreNLP up to names: {@code tokenize,ssplit,pos,lemma,ner}. */
final class CoreNlp implements Contender {
  private static final String ONE_CRF =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline;

  private CoreNlp(Properties properties) {
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("threads", "1");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    pipeline = new StanfordCoreNLP(properties);
  }

  /** As it comes. */
  static CoreNlp byDefault() {
    return new CoreNlp(new Properties());
  }

  /** One model for names; no times, no numbers, no rules. */
  static CoreNlp lean() {
    Properties properties = new Properties();
    properties.setProperty("ner.model", ONE_CRF);
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    return new CoreNlp(properties);
  }

  @Override
  public int read(Article article) {
    Annotation page = new Annotation(article.title() + "\n\n" + article.text());
    pipeline.annotate(page);
    return page.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
