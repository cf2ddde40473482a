package org.gainsay.cli;

import java.io.IOException;
import java.util.List;
import org.gainsay.link.Dossier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which article a command is about, and its facts. */
final class ArticleFacts {
  @Mixin private CorpusFacts corpus = new CorpusFacts();

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Id of the article; not needed where there is one only.")
  private String article;

  /** The facts of the article that is meant, which depend on the others of the input. */
  Dossier chosen(Console console, Engine engine, Setup setup) throws IOException, UsageException {
    List<Dossier> all = corpus.all(console, engine, setup);
    List<String> ids = all.stream().map(each -> each.article().id()).toList();
    return all.get(ids.indexOf(Explain.chosen(article, ids)));
  }
}
