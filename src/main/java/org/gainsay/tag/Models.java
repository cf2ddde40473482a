package org.gainsay.tag;

/** All models of the tagger. Immutable, one for all threads. */
public final class Models {
  private final Pretrained pretrained;

  private Models(Pretrained pretrained) {
    this.pretrained = pretrained;
  }

  /** Loads them from the class path. */
  public static Models load() {
    return new Models(Pretrained.load());
  }

  Pretrained pretrained() {
    return pretrained;
  }
}
