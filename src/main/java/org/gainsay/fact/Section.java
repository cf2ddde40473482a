package org.gainsay.fact;

/** Where in its article a claim stands. */
public enum Section {
  HEADLINE,
  /** The standfirst, or the first paragraph that is body text. */
  LEAD,
  BODY
}
