package org.gainsay.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;

/** A small pack of rules in a folder of its own. */
record Pack(Path folder) {
  private static final RuleCache CACHE = RuleCache.in(Path.of("target/rule-cache"));

  /** A rule that fires on a witness whom a local officer contradicts. */
  static final String RULE =
      """
      package mine
      import org.gainsay.fact.*

      rule "An officer contradicts a witness"
          @id("OWN-01") @points(-2) @since("0.1.0")
          @title("An officer denies what a witness says")
          @rationale("The officer was there.")
      when
          $claim  : Claim(source.kind == SourceKind.WITNESS)
          $denial : Contradiction(claim == $claim, source.kind == SourceKind.MILITARY,
                                  source.localTo($claim.places))
      then
          findings.add($claim, $denial);
      end
      """;

  Pack rule(String text) throws IOException {
    Files.writeString(folder.resolve("mine.drl"), text);
    return this;
  }

  Pack examples(String text) throws IOException {
    Files.createDirectories(folder.resolve("examples"));
    Files.writeString(folder.resolve("examples/OWN-01.yaml"), text);
    return this;
  }

  RulePack load() throws RuleException {
    return RulePack.load(List.of(folder), CACHE);
  }

  TestRun run() throws RuleException {
    RulePack rules = load();
    List<Example> examples = ExampleReader.read(List.of(folder), rules.rules());
    return new ExampleRunner(none -> List.of()).run(rules, examples, name -> true, true);
  }
}
