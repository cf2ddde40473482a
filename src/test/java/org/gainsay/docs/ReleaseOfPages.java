package org.gainsay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the release and does there what its pages say. */
abstract class ReleaseOfPages {
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

  /** Types the commands of a page; each has to print what the page shows. */
  static void type(String page) throws Exception {
    List<Pages.Block> blocks = Pages.blocks(new Pages(release).read(page));
    int commands = 0;
    String printed = "";
    for (Pages.Block block : blocks) {
      if (block.language().equals("sh") && !block.text().startsWith("mvn ")) {
        printed = run(block.text());
        commands++;
      } else if (block.language().equals("text")) {
        List<String> shown =
            block.text().lines().filter(line -> !line.isBlank() && !line.equals("...")).toList();
        assertThat(printed.lines().toList()).containsSubsequence(shown);
      }
    }
    assertThat(commands).isGreaterThan(1);
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
    boolean writes = script.startsWith("cat >");
    assertThat(printed.isBlank())
        .as("prints nothing: " + script)
        .isEqualTo(writes && printed.isEmpty());
    return printed;
  }
}
