package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.gainsay.mirror.Asymmetry;
import org.gainsay.mirror.Reflection;
import org.gainsay.mirror.Swaps;
import org.gainsay.mirror.Wanted;
import org.gainsay.rule.RulePack;

/** The certificate of a pack: what became of ratings when sides changed. */
final class MirrorJson {
  private MirrorJson() {}

  static String page(
      Swaps swaps, Reflection reflection, Wanted wanted, RulePack pack, boolean passed) {
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.put("schema", "gainsay/mirror/1");
    page.put("version", Versions.all().get("Gainsay"));
    page.put("rules", pack.sha256());
    page.put("passed", passed);
    page.put("articles", reflection.articles());
    page.put("claims", reflection.claims());
    ArrayNode pairs = page.putArray("swaps");
    swaps.swaps().forEach(each -> pairs.add(each.toString()));
    ArrayNode all = page.putArray("asymmetries");
    for (Asymmetry each : reflection.asymmetries()) {
      ObjectNode one = all.addObject();
      one.put("article", each.article());
      one.put("claim", each.claim());
      ObjectNode span = one.putObject("span");
      span.put("start", each.span().start());
      span.put("end", each.span().end());
      span.put("in", each.span().in().name().toLowerCase(Locale.ROOT));
      one.put("cause", each.cause().name());
      ArrayNode culprits = one.putArray("culprits");
      each.culprits().forEach(culprits::add);
      one.put("here", each.before());
      one.put("there", each.after());
      one.put("wanted", wanted.covers(each));
    }
    return page.toPrettyString() + "\n";
  }
}
