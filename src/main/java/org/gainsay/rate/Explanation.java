package org.gainsay.rate;

import java.util.List;
import org.gainsay.link.Dossier;

/** Says in plain sentences why an article is rated as it is. */
final class Explanation {
  private Explanation() {}

  static String of(Dossier dossier, List<RatedClaim> claims) {
    return "";
  }
}
