package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher as users do. */
class LauncherIT {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final String LAUNCHER = CHECKOUT.resolve("gainsay").toString();
  private final Map<String, String> environment = new HashMap<>();
  @TempDir Path folder;

  @Test
  void it_works_from_any_folder() throws Exception {
    Result result = run("", LAUNCHER, "--version");
    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("Gainsay ");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void it_works_through_a_chain_of_symbolic_links_and_in_paths_with_spaces() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("two words"));
    Files.createSymbolicLink(odd.resolve("first"), Path.of(LAUNCHER));
    Files.createSymbolicLink(odd.resolve("second link"), Path.of("first"));
    Result result = run("", odd.resolve("second link").toString(), "--help");
    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("Usage: gainsay").contains("Exit codes:");
  }

  @Test
  void misuse_ends_with_2_and_leaves_standard_output_empty() throws Exception {
    Result result = run("", LAUNCHER, "classify");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("gainsay: ", "Try: gainsay classify --help");
  }

  @Test
  void a_file_that_does_not_exist_ends_with_2_and_is_named() throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    Result result = run("", LAUNCHER, "tag", "é.jsonl", "--rules", "rules");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("é.jsonl:1: NO_SUCH_FILE ");
  }

  @Test
  void a_release_needs_its_own_folder_only() throws Exception {
    Path release = release();
    Result result = run("", release.resolve("gainsay").toString(), "--version");
    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("Gainsay ");
  }

  @Test
  void without_a_java_it_says_what_to_install() throws Exception {
    environment.put("JAVA_HOME", folder.toString());
    Result result = run("", LAUNCHER, "--version");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("gainsay: JAVA_HOME is " + folder).contains("Java 17");
  }

  @Test
  void an_old_java_is_refused() throws Exception {
    Path java = script("jdk/bin/java", "exit 99");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    Result result = run("", LAUNCHER, "--version");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(java + " is Java 11.0 (expected 17 or later");
  }

  @Test
  void a_checkout_is_built_once_and_again_when_sources_are_newer() throws Exception {
    Path checkout = checkout("touch \"$PWD/built\"; mkdir -p target/lib; cp ../gainsay.jar target");
    List<String> command = List.of(checkout.resolve("gainsay").toString(), "--version");
    Result first = run("", command.toArray(String[]::new));
    // without its libraries the jar fails, but it is run
    assertThat(first.err()).startsWith("Building Gainsay (first use, takes some minutes) ...");
    assertThat(checkout.resolve("built")).exists();
    Result second = run("", command.toArray(String[]::new));
    assertThat(second.err()).doesNotContain("Building");
    Path source = Files.writeString(checkout.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    Result third = run("", command.toArray(String[]::new));
    assertThat(third.err()).startsWith("Building");
    assertThat(checkout.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void a_failed_build_shows_what_maven_said() throws Exception {
    Path checkout = checkout("echo 'no such symbol'; exit 1");
    Result result = run("", checkout.resolve("gainsay").toString(), "--version");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("no such symbol", "gainsay: the build failed");
    assertThat(checkout.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void only_one_builds_at_a_time() throws Exception {
    Path checkout =
        checkout("echo x >>\"$PWD/built\"; sleep 2; mkdir -p target/lib; cp ../gainsay.jar target");
    List<Process> processes = new ArrayList<>();
    for (int count = 0; count < 3; count++) {
      processes.add(start(checkout.resolve("gainsay").toString(), "--version"));
    }
    for (Process process : processes) {
      process.waitFor();
    }
    assertThat(checkout.resolve("built")).hasContent("x");
  }

  @Test
  void the_lock_of_a_builder_that_is_gone_is_no_obstacle() throws Exception {
    Path checkout = checkout("mkdir -p target/lib; cp ../gainsay.jar target");
    Path lock = Files.createDirectories(checkout.resolve("target/build.lock"));
    String host = run("", "uname", "-n").out().strip();
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("owner"), host + " " + gone.pid() + "\n");
    assertThat(run("", checkout.resolve("gainsay").toString(), "--version").err())
        .startsWith("Building");
  }

  /** A checkout whose Maven does what {@code build} says. */
  private Path checkout(String build) throws IOException {
    Path checkout = Files.createDirectories(folder.resolve("a checkout"));
    Files.createDirectories(checkout.resolve("src/main"));
    Files.writeString(checkout.resolve("pom.xml"), "");
    Files.copy(Path.of(LAUNCHER), checkout.resolve("gainsay"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(CHECKOUT.resolve("target/gainsay.jar"), folder.resolve("gainsay.jar"));
    script("bin/mvn", build);
    environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    return checkout;
  }

  private Path release() throws IOException {
    Path release = Files.createDirectories(folder.resolve("gainsay release"));
    Files.copy(Path.of(LAUNCHER), release.resolve("gainsay"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(CHECKOUT.resolve("target/gainsay.jar"), release.resolve("gainsay.jar"));
    Path libraries = Files.createDirectories(release.resolve("lib"));
    try (Stream<Path> files = Files.list(CHECKOUT.resolve("target/lib"))) {
      for (Path file : files.toList()) {
        Files.copy(file, libraries.resolve(file.getFileName()));
      }
    }
    return release;
  }

  private Path script(String name, String body) throws IOException {
    Path script = folder.resolve(name);
    Files.createDirectories(script.getParent());
    Files.writeString(script, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script;
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }

  private Result run(String input, String... command) throws IOException, InterruptedException {
    Process process = start(command);
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    int code = process.waitFor();
    return new Result(
        code, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
  }

  private record Result(int code, String out, String err) {}
}
