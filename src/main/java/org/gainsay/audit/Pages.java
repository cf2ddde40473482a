package org.gainsay.audit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gainsay.rule.Label;

/** Pages that hold all they need, to be sent to somebody. Everything in them is escaped. */
public final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.gainsay.audit.template");

  /**
   * The packet for a source that objects.
   *
   * @param run its name
   * @param made what it was made with: names and hashes
   */
  public String contest(Packet packet, String run, Map<String, String> made, String notice) {
    return page(
        "contest.jte", Map.of("packet", packet, "run", run, "made", made, "notice", notice));
  }

  /**
   * What moved between two runs.
   *
   * @param first name of the one before
   * @param second name of the one after
   */
  public String diff(RunDiff diff, String first, String second) {
    List<String> labels = Arrays.stream(Label.values()).map(Enum::name).toList();
    return page(
        "diff.jte", Map.of("diff", diff, "first", first, "second", second, "labels", labels));
  }

  private String page(String template, Map<String, Object> values) {
    StringOutput page = new StringOutput();
    engine.render(template, values, page);
    return page.toString();
  }
}
