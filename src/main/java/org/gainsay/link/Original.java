package org.gainsay.link;

import org.gainsay.fact.Quote;
import org.gainsay.fact.Source;

/**
 * A sentence that another one copies.
 *
 * @param outlet in whose voice it stands
 */
public record Original(Quote quote, Source outlet) {}
