package org.gainsay.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.gainsay.batch.Tagger;
import org.gainsay.rule.RuleCache;
import org.gainsay.tag.Models;

/** The stages that this installation of Gainsay has, as the commands reach them. */
public interface Engine {
  /**
   * The stages of this version.
   *
   * @param home the rules that come along
   */
  static Engine installed(Path home) {
    return new InstalledEngine(home);
  }

  /**
   * Makes taggers, one for each thread, without compiling any rule.
   *
   * @param setup of the rules only who is who and where places lie is read
   * @throws UsageException with everything that is wrong with them
   */
  Supplier<Tagger> taggers(Setup setup) throws UsageException;

  /**
   * Who is who and where places lie.
   *
   * @throws UsageException with everything that is wrong with them
   */
  Tables tables(Setup setup) throws UsageException;

  /**
   * Loads the models.
   *
   * @throws UsageException where one is damaged, or of another version
   */
  Models models(Setup setup) throws UsageException;

  /**
   * Makes all stages.
   *
   * @throws UsageException with everything that is wrong with them
   */
  Pipeline<?> open(Setup setup) throws UsageException;

  /** Where compiled rules are kept. */
  RuleCache cache();

  /** Names and versions of what takes part, Gainsay first. */
  Map<String, String> versions();

  /**
   * Hashes of what decides how articles are rated, without loading it.
   *
   * @throws UsageException where they cannot be read
   */
  Map<String, String> hashes(Setup setup) throws UsageException;

  /**
   * SHA-256 of each file of rules, tables and models, by name.
   *
   * @throws UsageException where they cannot be read
   */
  Map<String, String> files(Setup setup) throws UsageException;

  /**
   * The bytes of each file of rules and tables, by the name that a run keeps it under.
   *
   * @throws UsageException where they cannot be read
   */
  Map<String, byte[]> kept(Setup setup) throws UsageException;
}
