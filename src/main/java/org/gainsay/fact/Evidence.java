package org.gainsay.fact;

/** What a rule may rest a finding on. */
public sealed interface Evidence permits Contradiction, Corroboration, Signal {
  /** Unique among the facts of one article. */
  String id();

  /** The claim that it speaks to. */
  Claim claim();

  /** Who says so. */
  Source source();

  /** The exact words. */
  Quote quote();
}
