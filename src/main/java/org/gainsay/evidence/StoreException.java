package org.gainsay.evidence;

import java.nio.file.Path;

/** A store cannot be used as was asked; nothing in it was changed. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do
   */
  StoreException(Path store, String code, String message) {
    super("%s:1: %s %s".formatted(store, code, message));
  }
}
