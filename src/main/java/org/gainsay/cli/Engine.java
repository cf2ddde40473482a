package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gainsay.batch.Tagger;

/** The stages that this installation of Gainsay has, as the commands reach them. */
public interface Engine {
  /**
   * Makes taggers, one for each thread, without compiling any rule.
   *
   * @param rules folders of rules; only who is who and where places lie is read
   * @throws UsageException with everything that is wrong with them
   */
  Supplier<Tagger> taggers(List<Path> rules) throws UsageException;

  /**
   * Who is who and where places lie.
   *
   * @param rules folders of rules
   * @throws UsageException with everything that is wrong with them
   */
  Tables tables(List<Path> rules) throws UsageException;

  /**
   * Makes all stages.
   *
   * @param rules folders of rules
   * @throws UsageException with everything that is wrong with them
   */
  Pipeline<?> open(List<Path> rules) throws UsageException;

  /** Names and versions of what takes part, Gainsay first. */
  Map<String, String> versions();

  /**
   * Hashes of what decides how articles are rated, without loading it.
   *
   * @param rules folders of rules
   * @throws UsageException where they cannot be read
   */
  Map<String, String> hashes(List<Path> rules) throws UsageException;
}
