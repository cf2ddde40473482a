package org.gainsay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the release and does there what its first page says. */
class ReadmeIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  @TempDir static Path folder;
  static Path release;

  /** A few articles are rated before the slower, better compiler has paid for itself. */
  private static final String FLAGS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  @BeforeAll
  static void unpack() throws IOException {
    Path zip;
    try (Stream<Path> files = Files.list(TARGET)) {
      zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        write(entry, in);
      }
    }
    release = folder.resolve(zip.getFileName().toString().replace(".zip", ""));
    assertThat(release.resolve("gainsay").toFile().setExecutable(true)).isTrue();
  }

  private static void write(ZipEntry entry, InputStream in) throws IOException {
    Path file = folder.resolve(entry.getName()).normalize();
    assertThat(file).startsWithRaw(folder);
    if (entry.isDirectory()) {
      Files.createDirectories(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.copy(in, file);
    }
  }

  @Test
  void the_commands_run_and_print_what_the_page_shows() throws Exception {
    TypedPage.type("README.md", new Pages(release), ReadmeIT::run);
  }

  private static String run(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-euc", script)
            .directory(release.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("GAINSAY_CACHE", TARGET.resolve("rule-cache").toString());
    builder.environment().put("GAINSAY_JAVA_OPTS", FLAGS);
    int code = builder.start().waitFor();
    String printed = Files.readString(out);
    assertThat(code).as(script + "\n" + printed).isZero();
    return printed;
  }

  @Test
  void the_links_of_a_release_lead_somewhere() throws IOException {
    assertThat(new Pages(release).brokenLinks()).isEmpty();
  }

  @Test
  void a_release_holds_what_it_should_and_nothing_else() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(release)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.matches("(news|page|run)[.-].*"))
          .forEach(names::add);
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "docs",
            "gainsay",
            "gainsay.jar",
            "lib",
            "rules",
            "training-data");
  }
}
