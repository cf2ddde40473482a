package org.gainsay.audit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.batch.RunFiles;
import org.gainsay.rule.RulePack;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.TaggedArticle;

/**
 * One of two runs that are compared.
 *
 * @param conditions version and hashes that it was made with
 * @param kept what it was rated with
 * @param articles what it tagged
 * @param gazetteer with which places were found
 */
public record Side(
    RunFiles files,
    Map<String, String> conditions,
    Surroundings kept,
    List<TaggedArticle> articles,
    RulePack rules,
    SourceRegistry registry,
    Gazetteer gazetteer) {
  public Side {
    // a condition that was not set is null
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    articles = List.copyOf(articles);
  }

  /** The articles by id, in order. */
  Map<String, TaggedArticle> byId() {
    Map<String, TaggedArticle> byId = new LinkedHashMap<>();
    articles.forEach(each -> byId.put(each.article().id(), each));
    return byId;
  }

  /** The texts of its rules by id, those of all files. */
  Map<String, String> ruleTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    kept.texts()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".drl")) {
                texts.putAll(RuleTexts.of(new String(bytes, StandardCharsets.UTF_8)));
              }
            });
    // what stands before the rules of a file is no rule
    texts.remove("");
    return texts;
  }

  /** The cells of the rows of its sources.csv, by the name of the source. */
  Map<String, Map<String, String>> rowTexts() {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    kept.texts()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith("sources.csv")) {
                rows.putAll(SourceRows.of(new String(bytes, StandardCharsets.UTF_8)));
              }
            });
    return rows;
  }

  boolean isSame(String condition, Side other) {
    return conditions
        .getOrDefault(condition, "")
        .equals(other.conditions.getOrDefault(condition, ""));
  }
}
