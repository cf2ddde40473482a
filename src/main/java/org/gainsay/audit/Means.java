package org.gainsay.audit;

import java.util.Optional;
import org.gainsay.batch.Earlier;
import org.gainsay.rate.Rater;
import org.gainsay.tag.Models;

/**
 * What the second of two runs is made again with.
 *
 * @param modelsBefore those of the first run, where they are others and at hand
 * @param rater with the rules of the second run
 * @param raterBefore with those of the first
 * @param earlier articles that those of the second run were linked with; none where it was linked
 *     with no store, or that is not at hand
 */
public record Means(
    Models models,
    Optional<Models> modelsBefore,
    Rater rater,
    Rater raterBefore,
    Earlier earlier) {}
