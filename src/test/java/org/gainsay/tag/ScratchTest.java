package org.gainsay.tag;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void scratch() throws Exception {
    Gazetteer g = Gazetteer.load(Path.of("rules"));
    SourceRegistry r = SourceRegistry.load(Path.of("rules"), g);
    Models m = Models.load();
    Analyser a = new Analyser(m, r::match, g);
    for (String text : java.nio.file.Files.readAllLines(Path.of("/tmp/scratch.txt"))) {
      org.gainsay.article.Article art =
          new org.gainsay.article.Article(
              "x", "", text, "", "", "", null, "en", "", org.gainsay.article.DeclaredSource.NONE);
      List<Line> lines = a.analyse(Page.of(art)).stream().map(NameRuns::mend).toList();
      List<Draft> d = new AttributionFinder().find(lines);
      List<Denials.Found> f = new DenialReader(Page.of(art), lines, d).find();
      for (Line l : lines) {
        StringBuilder b = new StringBuilder();
        l.tokens()
            .forEach(
                t ->
                    b.append(t.text())
                        .append('/')
                        .append(t.tag())
                        .append('/')
                        .append(t.chunk())
                        .append(' '));
        System.out.println(
            (l.boilerplate() ? "BOIL " : "")
                + Page.of(art).chars().substring(l.start(), l.end())
                + "\n    p="
                + (l.tokens().isEmpty() ? 0 : m.claims().probability(l.tokens()))
                + " "
                + b
                + " names "
                + l.names());
      }
      d.forEach(x -> System.out.println("  D " + x));
      f.forEach(x -> System.out.println("  N " + x));
      new ClaimUnits(lines, d, f)
          .find()
          .forEach(
              u ->
                  System.out.println(
                      "  U "
                          + Speakers.text(lines.get(u.line()), u.range())
                          + " p="
                          + m.claims()
                              .probability(
                                  lines
                                      .get(u.line())
                                      .tokens()
                                      .subList(u.range().from(), u.range().to()))
                          + " "
                          + u));
    }
  }
}
