package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {
  private static final byte[] JAR = {1, 2, 3};

  @TempDir Path home;

  @Test
  void what_was_written_is_read_again() {
    RuleCache cache = RuleCache.in(home.resolve("cache"));
    assertThat(cache.read("key")).isEmpty();
    cache.write("key", JAR);
    assertThat(cache.read("key")).contains(JAR);
    assertThat(cache.read("other")).isEmpty();
  }

  @Test
  void the_rules_that_come_along_are_compiled_already() throws Exception {
    Path cache = home.resolve("cache");
    RuleCache users = RuleCache.of(Map.of("GAINSAY_CACHE", cache.toString()), home);
    Path own = Files.createDirectory(home.resolve("own"));
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        Files.copy(file, own.resolve(file.getFileName()));
      }
    }
    RulePack.load(List.of(own), users);
    assertThat(cache).doesNotExist();
    Path changed = own.resolve("manner.drl");
    Files.writeString(changed, Files.readString(changed).replaceFirst("@rationale\\(\"", "$0x"));
    RulePack.load(List.of(own), users);
    assertThat(cache).isNotEmptyDirectory();
  }

  @Test
  void a_damaged_file_is_not_used() throws IOException {
    Path directory = home.resolve("cache");
    RuleCache cache = RuleCache.in(directory);
    cache.write("key", JAR);
    Path file = only(directory);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1]++;
    Files.write(file, bytes);
    assertThat(cache.read("key")).isEmpty();
    Files.write(file, new byte[0]);
    assertThat(cache.read("key")).isEmpty();
  }

  @Test
  void the_directory_is_its_users_alone_or_is_not_used() throws IOException {
    Path directory = home.resolve("cache");
    RuleCache cache = RuleCache.in(directory);
    cache.write("key", JAR);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
        .isEqualTo("rwx------");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwx---"));
    assertThat(cache.read("key")).isEmpty();
  }

  @Test
  void a_cache_that_cannot_be_written_is_no_error() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    RuleCache cache = RuleCache.in(file.resolve("below"));
    cache.write("key", JAR);
    assertThat(cache.read("key")).isEmpty();
  }

  @Test
  void the_directory_follows_the_environment() throws IOException {
    Map<String, String> both =
        Map.of("GAINSAY_CACHE", home + "/own", "XDG_CACHE_HOME", home + "/xdg");
    RuleCache.of(both, home).write("key", JAR);
    RuleCache.of(Map.of("XDG_CACHE_HOME", home + "/xdg"), home).write("key", JAR);
    RuleCache.of(Map.of(), home).write("key", JAR);
    for (String directory : List.of("own", "xdg/gainsay", ".cache/gainsay")) {
      assertThat(only(home.resolve(directory))).exists();
    }
  }

  private static Path only(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
