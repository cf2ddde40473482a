package org.gainsay.author;

/** The first text of a new rule, and of its examples: it compiles, and they come out. */
public final class Scaffold {
  private Scaffold() {}

  /** A file with one rule. */
  public static String rule(String id, String title) {
    return """
        // Replace all that is said here; 'gainsay rules schema' lists what conditions can ask.
        package newsroom
        import org.gainsay.fact.*

        rule "%2$s"
            @id("%1$s") @points(-1) @since("0.1.0")
            @title("%2$s")
            @rationale("An organisation that looks at companies contradicts what one says of itself.")
            @limits("Organisations can be wrong, too.")
        when
            $claim  : Claim(source.kind == SourceKind.COMPANY)
            $denial : Contradiction(claim == $claim, source.kind == SourceKind.NGO)
        then
            findings.add($claim, $denial);
        end
        """
        .formatted(id, title);
  }

  /** Examples that try each condition both ways. */
  public static String examples(String id) {
    return """
        rule: %1$s
        cases:
          - name: an organisation contradicts a company
            facts:
              claims:
                - text: no oil reached the river
                  source: {name: Delta Petroleum, kind: COMPANY}
                  contradicted: [{source: {name: River Watch, kind: NGO}, quote: the water is black}]
                - text: the pipe is new
                  source: {name: Delta Petroleum, kind: COMPANY}
            fires: [{claim: no oil reached the river, quote: the water is black}]
          - name: the company takes it back itself
            facts:
              claims:
                - text: no oil reached the river
                  source: {name: Delta Petroleum, kind: COMPANY}
                  contradicted: [{source: {name: Delta Petroleum, kind: COMPANY}, quote: some oil did}]
            quiet: [%1$s]
          - name: an organisation contradicts a minister
            facts:
              claims:
                - text: no oil reached the river
                  source: {name: The Minister, kind: GOVERNMENT}
                  contradicted: [{source: {name: River Watch, kind: NGO}, quote: the water is black}]
            quiet: [%1$s]
        """
        .formatted(id);
  }
}
