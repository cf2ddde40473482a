package org.gainsay.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.drools.base.util.Drools;
import org.gainsay.rule.RuleParser.Parsed;

/** Compiles rules, unless they were compiled before by the same Drools for the same facts. */
final class RuleJar {
  /** Raised when what is cached changes its form. */
  private static final String CACHE_FORMAT = "2";

  private RuleJar() {}

  static byte[] of(List<Parsed> parsed, RuleCache cache) throws RuleException {
    String key = cacheKey(parsed);
    Optional<byte[]> cached = cache.read(key);
    if (cached.isPresent()) {
      return cached.get();
    }
    byte[] jar = RuleCompiler.compile(parsed);
    cache.write(key, jar);
    return jar;
  }

  private static String cacheKey(List<Parsed> parsed) {
    Sha256 hash = new Sha256().add(CACHE_FORMAT).add(Drools.getFullVersion());
    hash.add(String.valueOf(Runtime.version().feature()));
    FactTypes.ALL.forEach(type -> hash.add(type.getName()).add(bytes(type)));
    parsed.forEach(each -> hash.add(each.file().name()).add(each.file().text()));
    return hash.hex();
  }

  private static byte[] bytes(Class<?> type) {
    String name = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream stream = type.getResourceAsStream(name)) {
      return stream == null ? new byte[0] : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
