package org.gainsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.Studied;
import org.gainsay.tag.Tutor;

/** Trains the models from the training data when they are stale. Run by the build. */
public final class TrainModels {
  private TrainModels() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    if (Files.exists(out.resolve("models.sha256"))) {
      return;
    }
    Gazetteer gazetteer = Gazetteer.load(Path.of(args[2]));
    SourceRegistry registry = SourceRegistry.load(Path.of(args[2]), gazetteer);
    Tutor tutor = new Tutor(gazetteer, registry::match);
    List<Studied> lessons =
        Lessons.of(Corpus.read(Path.of(args[0]))).stream().map(tutor::study).toList();
    Files.write(out.resolve("names.bin"), tutor.names(lessons));
    Files.write(out.resolve("boilerplate.bin"), tutor.boilerplate(lessons));
    Files.write(out.resolve("claims.bin"), tutor.claims(lessons));
    Files.writeString(out.resolve("models.sha256"), "0");
  }
}
