package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gainsay.batch.Tagger;

/** The stages of this version. */
final class InstalledEngine implements Engine {
  @Override
  public Supplier<Tagger> taggers(List<Path> rules) throws UsageException {
    throw new UsageException("this version cannot tag articles yet");
  }

  @Override
  public Pipeline<?> open(List<Path> rules) throws UsageException {
    throw new UsageException("this version cannot rate articles yet");
  }

  @Override
  public Map<String, String> versions() {
    return Versions.all();
  }
}
