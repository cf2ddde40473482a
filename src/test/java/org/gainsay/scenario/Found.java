package org.gainsay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.article.Article;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Signal;
import org.gainsay.link.Dossier;

/** Articles with what was linked between them, in words that a test can compare. */
public final class Found {
  private final List<Dossier> dossiers;

  private Found(List<Dossier> dossiers) {
    this.dossiers = dossiers;
  }

  /** Articles as a list of JSON or YAML records. */
  public static Found in(String records) {
    try {
      List<Article> articles = new ArrayList<>();
      for (JsonNode record : new YAMLMapper().readTree(records)) {
        articles.add(Stages.article(record));
      }
      return new Found(Stages.shared().link(articles));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What contradicts the claims with these words: {@code source: quote [KIND here/there]}. */
  public List<String> against(String words) {
    return evidence(words, Contradiction.class).stream()
        .map(it -> it.source().name() + ": " + it.quote().text() + clashes(it))
        .toList();
  }

  private static String clashes(Contradiction contradiction) {
    return contradiction.clashes().stream()
        .map(clash -> " [%s %s/%s]".formatted(clash.kind(), clash.here(), clash.there()))
        .collect(Collectors.joining());
  }

  /** What corroborates the claims with these words: {@code source: quote}. */
  public List<String> supporting(String words) {
    return evidence(words, Corroboration.class).stream()
        .map(it -> it.source().name() + ": " + it.quote().text())
        .toList();
  }

  /** The contradictions of the claims with these words. */
  public List<Contradiction> contradictions(String words) {
    return evidence(words, Contradiction.class);
  }

  /** The corroborations of the claims with these words. */
  public List<Corroboration> corroborations(String words) {
    return evidence(words, Corroboration.class);
  }

  /** What the claims with these words copy: {@code first outlet: words in article}. */
  public List<String> copied(String words) {
    return evidence(words, Signal.class).stream()
        .filter(it -> it.kind() == Signal.Kind.COPIED)
        .map(it -> it.source().name() + ": " + it.quote().article())
        .toList();
  }

  private <T extends Evidence> List<T> evidence(String words, Class<T> kind) {
    List<T> found = new ArrayList<>();
    boolean known = false;
    for (Dossier dossier : dossiers) {
      for (Claim claim : dossier.claims()) {
        boolean meant = claim.text().contains(words);
        known |= meant;
        dossier.evidence().stream()
            .filter(it -> meant && it.claim().equals(claim) && kind.isInstance(it))
            .map(kind::cast)
            .forEach(found::add);
      }
    }
    if (!known) {
      throw new AssertionError("no claim has the words: " + words);
    }
    return found;
  }
}
