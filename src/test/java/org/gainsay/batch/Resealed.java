package org.gainsay.batch;

import java.io.IOException;
import java.nio.file.Files;

/** What somebody does who knows how a run is sealed, and wants to cover up. */
public final class Resealed {
  private Resealed() {}

  /** Works out the chain anew, and leaves the manifest as it is. */
  public static void chain(RunFiles files) throws IOException {
    Seal.of(files, 1);
  }

  /** Works out chain, hashes and the seal of the manifest anew. */
  public static void all(RunFiles files) throws IOException {
    Seal seal = Seal.of(files, 1);
    Manifest was = Json.read(Files.readString(files.manifest()), Manifest.class).orElseThrow();
    Manifest now =
        new Manifest(
            was.schema(),
            was.started(),
            was.finished(),
            was.resumed(),
            was.command(),
            was.versions(),
            was.options(),
            was.conditions(),
            was.inputs(),
            was.files(),
            was.counts(),
            was.seconds(),
            seal.chain(),
            seal.outputs(),
            "");
    Files.writeString(files.manifest(), Seal.sealed(Json.page(now)));
  }
}
