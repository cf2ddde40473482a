package org.gainsay.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The templates of pages, which the build has compiled, and what all pages have in common. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.gainsay.report.template");
  private final Assets assets = Assets.load();

  /** A page of a template. */
  String render(
      String template, String title, List<Frame.Item> menu, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("frame", assets.frame(title, menu));
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", all, output);
    return output.toString();
  }
}
