package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.train.ArticleFigures;
import org.gainsay.train.Corpus;
import org.gainsay.train.CorpusException;
import org.gainsay.train.CrossValidation;
import org.gainsay.train.Evaluator;
import org.gainsay.train.Figures;
import org.gainsay.train.GoldCorpus;
import org.gainsay.train.GoldText;
import org.gainsay.train.RelationFigures;
import org.gainsay.train.Task;
import org.gainsay.train.TrainingArticle;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How good the tagger, the linking and the rules are. */
@CommandLine.Command(
    name = "evaluate",
    header = "Measures how good Gainsay is, beside what a reader has marked.",
    description = {
      "FILE holds texts in which somebody marked attributions, claims, names, boilerplate or"
          + " postures: a folder of brat (.txt and .ann), CoNLL columns, a table of sentences with"
          + " tabs, or files in the format of training-data/. Without FILE the models are trained"
          + " anew on parts of training-data/ and judged on the others.",
      "For relations FILE is a CSV table of pairs with the columns claimHeadline,"
          + " articleHeadline and articleHeadlineStance (for, against or observing), and claimId or"
          + " another one where it is folded.",
      "For articles FILE is a CSV table with the columns article_title, article_content, source,"
          + " date, label_realigned (0: false, 1: credible) and camp or location. The articles are"
          + " rated, and a rating below 0.5 is compared with the label 0.",
      "docs/models.md says what counts as right."
    },
    footer = {
      "",
      "Examples:",
      "  gainsay evaluate names wikigold.conll",
      "  gainsay evaluate attributions polnear/dev --show 20",
      "  gainsay evaluate claims --json",
      "  gainsay evaluate relations pairs.csv --train pairs.csv --folds 10",
      "  gainsay evaluate articles labelled-news.csv --show 20"
    })
final class Evaluate extends Command {
  static final String RELATIONS = "relations";
  static final String ARTICLES = "articles";

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description =
          "What is measured: attributions, claims, names, boilerplate, postures, relations or"
              + " articles.")
  private String task;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file of marked texts, or a folder.")
  private String file;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Without FILE: the training data. Default: those that come along.")
  private String data;

  @Option(
      names = "--show",
      paramLabel = "N",
      description = "How many mistakes are shown. Default: ${DEFAULT-VALUE}.")
  private int show = 6;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Mixin private RelationOptions relations = new RelationOptions();

  @Mixin private SetupOptions setup = new SetupOptions();

  Evaluate(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    boolean related = task.equals(RELATIONS);
    boolean rated = task.equals(ARTICLES);
    Task measured = related || rated ? null : Tasks.named(task);
    if (!related && relations.asked()) {
      throw new UsageException(
          "--train, --folds and --group go with relations (expected 'evaluate relations')");
    }
    if (show < 0) {
      throw new UsageException("--show " + show + " (expected 0 or more)");
    }
    if (file != null && data != null) {
      throw new UsageException("--data goes without FILE (expected one of them)");
    }
    if (rated && file == null) {
      throw new UsageException("articles need FILE (expected a table of labelled articles)");
    }
    Setup made = setup.setup(console);
    if (rated) {
      return articles(made);
    }
    if (related) {
      return relations(made);
    }
    List<Figures> figures;
    try {
      figures = file == null ? crossValidated(measured, made) : measured(measured, made);
    } catch (CorpusException broken) {
      throw new UsageException(broken.problems());
    }
    if (json) {
      console.line(FiguresJson.of(figures, show));
    } else {
      List<String> tables = figures.stream().map(each -> FiguresText.of(each, show)).toList();
      console.out().print(String.join("\n" + "=".repeat(80) + "\n\n", tables));
    }
    return ExitCode.DONE;
  }

  private ExitCode relations(Setup made) throws IOException, UsageException {
    try {
      Path learned = TrainingData.folder(console, "--data", data);
      RelationFigures figures = relations.measure(file, learned, console, engine.models(made));
      if (json) {
        console.line(ClassFiguresJson.of(figures.classes()).toString());
      } else {
        console.out().print(RelationFiguresText.of(figures, show));
      }
      return ExitCode.DONE;
    } catch (CorpusException broken) {
      throw new UsageException(broken.problems());
    }
  }

  private ExitCode articles(Setup made) throws IOException, UsageException {
    try (Pipeline<?> pipeline = engine.open(made)) {
      ArticleFigures figures = ArticleMeasure.of(console, file, pipeline, engine.tables(made));
      console
          .out()
          .print(json ? ArticleFiguresJson.of(figures) : ArticleFiguresText.of(figures, show));
      return ExitCode.DONE;
    } catch (CorpusException broken) {
      throw new UsageException(broken.problems());
    }
  }

  private List<Figures> measured(Task measured, Setup made) throws IOException, UsageException {
    Tables tables = engine.tables(made);
    GoldCorpus.Place place = new GoldCorpus.Place(console.folder().resolve(file), file);
    List<GoldText> texts = GoldCorpus.read(place, measured, tables.gazetteer());
    Evaluator evaluator = new Evaluator(engine.models(made), tables.registry(), tables.gazetteer());
    try (Steps steps = new Steps(console, "texts", texts.size())) {
      return List.of(evaluator.measure(measured, file, texts, steps::at));
    }
  }

  private List<Figures> crossValidated(Task measured, Setup made)
      throws IOException, UsageException {
    Tables tables = engine.tables(made);
    List<TrainingArticle> articles = Corpus.read(TrainingData.folder(console, "--data", data));
    List<Figures> figures = new ArrayList<>();
    CrossValidation validation =
        new CrossValidation(articles, tables.registry(), tables.gazetteer());
    for (CrossValidation.Folds folds : CrossValidation.Folds.values()) {
      try (Steps steps = new Steps(console, "folds", validation.count(measured, folds))) {
        figures.add(validation.measure(measured, folds, steps::at));
      }
    }
    return figures;
  }
}
