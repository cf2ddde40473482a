package org.gainsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.gainsay.article.Article;
import org.gainsay.train.Corpus;
import org.gainsay.train.Mark;
import org.gainsay.train.TrainingArticle;
import org.gainsay.train.TrainingSentence;

/**
 * OpenNLP as its manual shows it, with its own defaults, on the pretrained models that Gainsay
 * uses; its name finder learns from the names of the training data.
 */
final class StockOpenNlp implements Contender {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;
  private final LemmatizerME lemmas;
  private final ChunkerME chunks;
  private final NameFinderME names;

  StockOpenNlp(Path trainingData) throws IOException {
    SentenceModel sentence = load("/en-sent.bin", SentenceModel::new);
    TokenizerModel token = load("/en-token.bin", TokenizerModel::new);
    POSModel tag = load("/en-pos-maxent.bin", POSModel::new);
    LemmatizerModel lemma =
        load("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
    ChunkerModel chunk = load("/en-chunker.bin", ChunkerModel::new);
    sentences = new SentenceDetectorME(sentence);
    tokens = new TokenizerME(token);
    tags = new POSTaggerME(tag, POSTagFormat.PENN);
    lemmas = new LemmatizerME(lemma);
    chunks = new ChunkerME(chunk);
    names = new NameFinderME(learn(trainingData));
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T load(String model, Reader<T> reader) throws IOException {
    try (InputStream in = StockOpenNlp.class.getResourceAsStream(model)) {
      return reader.read(in);
    }
  }

  private TokenNameFinderModel learn(Path trainingData) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (TrainingArticle article : Corpus.read(trainingData)) {
      boolean first = true;
      for (TrainingSentence sentence : article.sentences()) {
        samples.add(sample(sentence, first));
        first = false;
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put("PrintMessages", false);
    return NameFinderME.train(
        "eng",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new TokenNameFinderFactory());
  }

  private NameSample sample(TrainingSentence sentence, boolean first) {
    Span[] words = tokens.tokenizePos(sentence.text());
    List<Span> found = new ArrayList<>();
    int last = 0;
    for (Mark mark : sentence.marks()) {
      if (mark.layer().isName()) {
        int from = last;
        while (from < words.length && end(words[from], sentence) <= mark.span().start()) {
          from++;
        }
        int to = from;
        while (to < words.length && start(words[to], sentence) < mark.span().end()) {
          to++;
        }
        if (from < to) {
          found.add(new Span(from, to, mark.layer().name().toLowerCase(Locale.ROOT)));
          last = to;
        }
      }
    }
    String[] texts = Span.spansToStrings(words, sentence.text());
    return new NameSample(texts, found.toArray(Span[]::new), first);
  }

  private static int start(Span word, TrainingSentence sentence) {
    return sentence.span().start() + word.getStart();
  }

  private static int end(Span word, TrainingSentence sentence) {
    return sentence.span().start() + word.getEnd();
  }

  @Override
  public int read(Article article) {
    int count = 0;
    for (String line : (article.title() + "\n" + article.text()).lines().toList()) {
      for (String sentence : sentences.sentDetect(line)) {
        String[] words = tokens.tokenize(sentence);
        String[] tagged = tags.tag(words);
        count += lemmas.lemmatize(words, tagged).length;
        count += chunks.chunkAsSpans(words, tagged).length;
        count += names.find(words).length;
      }
    }
    names.clearAdaptiveData();
    return count;
  }
}
