package org.gainsay.rate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gainsay.author.ExampleFacts;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.fact.Signal;
import org.gainsay.fact.SourceKind;
import org.gainsay.link.Dossier;

/** Dossiers of all sorts, as the facts of an example would say them. */
final class AnyDossier {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnyDossier() {}

  static Arbitrary<Dossier> dossiers() {
    Arbitrary<List<Map<String, Object>>> claims = claims().list().ofMinSize(0).ofMaxSize(4);
    return Combinators.combine(sources(), claims)
        .as((outlet, all) -> Map.<String, Object>of("outlet", outlet, "claims", all))
        .map(facts -> ExampleFacts.dossier(JSON.<JsonNode>valueToTree(facts)));
  }

  private static Arbitrary<Map<String, Object>> claims() {
    Arbitrary<Map<String, Object>> plain =
        Combinators.combine(
                Arbitraries.of(Posture.class),
                Arbitraries.of(Section.class),
                places(),
                Arbitraries.of("AA", "BB", "CC").list().uniqueElements().ofMaxSize(2),
                signals().list().ofMaxSize(2),
                evidence().list().ofMaxSize(3),
                evidence().list().ofMaxSize(3))
            .as(
                (posture, section, places, parties, signals, against, with) -> {
                  Map<String, Object> claim = new LinkedHashMap<>();
                  claim.put("posture", posture.name());
                  claim.put("section", section.name());
                  claim.put("places", places);
                  claim.put("parties", parties);
                  claim.put("signals", signals);
                  claim.put("contradicted", against);
                  claim.put("corroborated", with);
                  return claim;
                });
    Arbitrary<List<Map<String, Object>>> via = sources().list().ofMaxSize(2);
    return Combinators.combine(plain, sources().injectNull(0.3), via)
        .as(
            (claim, source, chain) -> {
              if (source != null) {
                claim.put("source", source);
                claim.put("via", chain);
              }
              return claim;
            });
  }

  private static Arbitrary<Map<String, Object>> signals() {
    return Arbitraries.of(Signal.Kind.class).map(kind -> Map.of("kind", kind.name()));
  }

  private static Arbitrary<Map<String, Object>> evidence() {
    Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
    return Combinators.combine(
            sources(),
            Arbitraries.of(Clash.Kind.class),
            yesOrNo,
            yesOrNo,
            Arbitraries.integers().between(0, 2))
        .as(
            (source, clash, sameArticle, hedged, later) ->
                Map.of(
                    "source", source,
                    "clash", clash.name(),
                    "sameArticle", sameArticle,
                    "hedged", hedged,
                    "later", later));
  }

  private static Arbitrary<Map<String, Object>> sources() {
    return Combinators.combine(
            Arbitraries.of("One", "Two", "Three", "Four", "Five", "Six"),
            Arbitraries.of(SourceKind.class),
            Arbitraries.of("", "AA", "BB", "CC"),
            Arbitraries.of("", "X Media"),
            places())
        .as(
            (name, kind, state, owner, places) ->
                Map.of(
                    "name", name,
                    "kind", kind.name(),
                    "state", state,
                    "owner", owner,
                    "places", places));
  }

  private static Arbitrary<List<String>> places() {
    return Arbitraries.of("Upton/AA", "Downham/BB").list().uniqueElements().ofMaxSize(2);
  }
}
