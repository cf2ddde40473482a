package org.gainsay.source;

import java.util.List;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;

/** Who is taken for whom. Kept apart from {@link Source}, all of whose methods rules may use. */
public final class Identities {
  private Identities() {}

  /** Somebody of whom an article says nothing: whose words they are, it leaves open. */
  public static Source nobody(String article) {
    return new Source(
        "? @ " + article,
        "",
        SourceKind.UNKNOWN,
        "",
        "",
        List.of(),
        List.of(),
        "F",
        Basis.TEXT,
        false);
  }

  /** The same source with another identity. */
  public static Source as(String id, boolean identified, Source source) {
    return new Source(
        id,
        source.name(),
        source.kind(),
        source.state(),
        source.owner(),
        source.allies(),
        source.places(),
        source.reliability(),
        source.basis(),
        identified);
  }
}
