package org.gainsay.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps compiled rules on disk, because compiling takes seconds and loading a tenth of one. A cache
 * that cannot be read or written makes a start slower and nothing else.
 *
 * <p>Compiled rules are code. So the directory is its user's alone, and each file begins with the
 * SHA-256 of what follows.
 */
public final class RuleCache {
  static final String SUFFIX = ".rules";

  private static final int HASH = 64;
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
  private static final FileAttribute<?> USER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Optional<Path> directory;
  private final boolean shipped;

  private RuleCache(Optional<Path> directory, boolean shipped) {
    this.directory = directory;
    this.shipped = shipped;
  }

  /** Keeps nothing. */
  public static RuleCache none() {
    return new RuleCache(Optional.empty(), false);
  }

  public static RuleCache in(Path directory) {
    return new RuleCache(Optional.of(directory), false);
  }

  /**
   * {@code $GAINSAY_CACHE}, {@code $XDG_CACHE_HOME/gainsay} or {@code ~/.cache/gainsay}, and before
   * that what the build has compiled.
   */
  public static RuleCache of(Map<String, String> environment, Path home) {
    String own = environment.getOrDefault("GAINSAY_CACHE", "");
    if (!own.isEmpty()) {
      return new RuleCache(Optional.of(Path.of(own)), true);
    }
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path folder = caches.isEmpty() ? home.resolve(".cache") : Path.of(caches);
    return new RuleCache(Optional.of(folder.resolve("gainsay")), true);
  }

  /** What was written under {@code key}, if it is there and as it was written. */
  public Optional<byte[]> read(String key) {
    Optional<byte[]> built = shipped ? ShippedRules.read(key) : Optional.empty();
    if (built.isPresent()) {
      return built.flatMap(RuleCache::sound);
    }
    try {
      if (directory.isEmpty() || !usersOwn(directory.get())) {
        return Optional.empty();
      }
      return sound(Files.readAllBytes(file(key)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What follows the hash, if it has that hash. */
  private static Optional<byte[]> sound(byte[] bytes) {
    byte[] jar = Arrays.copyOfRange(bytes, Math.min(HASH, bytes.length), bytes.length);
    return Arrays.equals(hash(jar), Arrays.copyOf(bytes, HASH))
        ? Optional.of(jar)
        : Optional.empty();
  }

  /** Writes to a file of its own and moves it, so that nobody ever reads half of it. */
  public void write(String key, byte[] jar) {
    if (directory.isEmpty()) {
      return;
    }
    try {
      create(directory.get());
      if (!usersOwn(directory.get())) {
        return;
      }
      Path own = Files.createTempFile(directory.get(), "rules", ".part");
      try {
        byte[] bytes = Arrays.copyOf(hash(jar), HASH + jar.length);
        System.arraycopy(jar, 0, bytes, HASH, jar.length);
        Files.write(own, bytes);
        Files.move(own, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(own);
      }
    } catch (IOException | UnsupportedOperationException e) {
      // Then the next start compiles again.
    }
  }

  private Path file(String key) {
    return directory.orElseThrow().resolve(key + SUFFIX);
  }

  private static byte[] hash(byte[] jar) {
    return new Sha256().add(jar).hex().getBytes(StandardCharsets.US_ASCII);
  }

  private static void create(Path directory) throws IOException {
    if (posix(directory)) {
      Files.createDirectories(directory, USER_ONLY);
    } else {
      Files.createDirectories(directory);
    }
  }

  /** Whether nobody else can put code there. */
  private static boolean usersOwn(Path directory) throws IOException {
    if (!posix(directory)) {
      return true;
    }
    return Files.getPosixFilePermissions(directory).stream().noneMatch(OTHERS::contains)
        && Files.isWritable(directory);
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
