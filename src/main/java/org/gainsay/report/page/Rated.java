package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import org.gainsay.article.Article;

/**
 * An article of a run.
 *
 * @param assessment as {@link org.gainsay.report.AssessmentJson} wrote it
 */
public record Rated(JsonNode assessment, Article article) {}
