package org.gainsay.rate;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;

/** The rules that ship, compiled once for all tests. */
public final class OwnRules {
  public static final Path DIRECTORY = Path.of("rules");
  public static final RulePack PACK = load();
  static final Provenance PROVENANCE =
      new Provenance("0.1.0", "rules-hash", "models-hash", "sources-hash");
  public static final Rater RATER = new Rater(PACK, PROVENANCE);

  private OwnRules() {}

  private static RulePack load() {
    try {
      return RulePack.load(List.of(DIRECTORY), RuleCache.in(Path.of("target/rule-cache")));
    } catch (RuleException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
