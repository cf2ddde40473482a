package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.audit.Surroundings;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.RefusedException;
import org.gainsay.rate.Provenance;
import org.gainsay.rule.RulePack;

/** A complete run, with what it was rated with. */
record OpenedRun(FinishedRun run, Optional<Setup> kept) {

  /**
   * The run of a folder.
   *
   * @param name as it was given
   * @throws UsageException where there is none, or one that is not complete
   */
  static OpenedRun of(Console console, String name, Optional<Path> models)
      throws IOException, UsageException {
    FinishedRun run = finished(console, name);
    return new OpenedRun(run, KeptRules.of(run.files(), models));
  }

  /**
   * The same without what it was rated with.
   *
   * @throws UsageException where there is none, or one that is not complete
   */
  static FinishedRun finished(Console console, String name) throws IOException, UsageException {
    try {
      return FinishedRun.open(console.folder().resolve(name));
    } catch (RefusedException refused) {
      throw new UsageException(refused.getMessage().lines().map(console::shown).toList());
    }
  }

  /** As it was when the run was rated, as far as the run kept it. */
  Surroundings before() throws IOException {
    Map<String, byte[]> texts = new TreeMap<>();
    Path rules = run.files().rules();
    if (Files.isDirectory(rules)) {
      try (Stream<Path> tree = Files.walk(rules)) {
        for (Path file : tree.filter(Files::isRegularFile).toList()) {
          texts.put(
              unnumbered(rules.relativize(file).toString().replace('\\', '/')),
              Files.readAllBytes(file));
        }
      }
    }
    return new Surroundings(condition("version"), run.manifest().files(), texts);
  }

  /** As it is now. */
  static Surroundings now(Engine engine, Setup setup) throws UsageException {
    Map<String, byte[]> texts = new HashMap<>();
    engine.kept(setup).forEach((name, bytes) -> texts.put(unnumbered(name), bytes));
    String version = engine.versions().getOrDefault("Gainsay", "");
    return new Surroundings(version, engine.files(setup), texts);
  }

  private static String unnumbered(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  /**
   * The rules that it kept.
   *
   * @throws UsageException where it kept none
   */
  Setup setup(String name) throws UsageException {
    return kept.orElseThrow(
        () ->
            new UsageException(
                name + " keeps no rules (expected a run of this version; classify it anew)"));
  }

  /**
   * What it was rated with, so that a part of it can be made again.
   *
   * @throws UsageException where that is not at hand
   */
  Setup remakable(String name, Engine engine) throws UsageException {
    Setup setup = setup(name);
    Map<String, String> now = new HashMap<>(engine.hashes(setup));
    now.put("version", engine.versions().getOrDefault("Gainsay", ""));
    for (String each : List.of("version", "rules", "models", "sources")) {
      if (!condition(each).equals(now.get(each))) {
        throw new UsageException(
            "%s was made with %s %s, and here is %s (expected the same: %s)"
                .formatted(name, each, condition(each), now.get(each), remedy(each)));
      }
    }
    return setup;
  }

  private static String remedy(String condition) {
    return switch (condition) {
      case "version" -> "use that version of Gainsay";
      case "models" -> "name their folder with --models DIR";
      default -> "gainsay audit verify says what was changed in its copy";
    };
  }

  /** What the assessments of the run say that they were made with, with these rules. */
  Provenance provenance(RulePack rules) {
    return new Provenance(
        condition("version"),
        rules.sha256(),
        condition("models"),
        condition("sources"),
        rules.packs(),
        rules.overrides(),
        condition(Earlier.CONDITION));
  }

  private String condition(String name) {
    return run.manifest().conditions().getOrDefault(name, "");
  }

  /** The folders of rules that the run was given, where they are still there. */
  List<Path> given() {
    if (run.manifest().options().get("rules") instanceof List<?> named) {
      List<Path> folders = named.stream().map(each -> Path.of(String.valueOf(each))).toList();
      return folders.stream().allMatch(Files::isDirectory) ? folders : List.of();
    }
    return List.of();
  }
}
