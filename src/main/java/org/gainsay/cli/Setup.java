package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the stages are made of.
 *
 * @param rules folders of rules
 * @param models the folder of the models, where it is not those that come along
 * @param tables the folder of the tables that those folders do not have, where it is another one
 * @param evidence state of the store that articles are linked with, {@code ""} where there is none
 */
public record Setup(
    List<Path> rules, Optional<Path> models, Optional<Path> tables, String evidence) {
  public Setup {
    rules = List.copyOf(rules);
  }

  /** Tables that the folders do not have are those that come along. */
  public Setup(List<Path> rules, Optional<Path> models) {
    this(rules, models, Optional.empty());
  }

  /** Without a store. */
  public Setup(List<Path> rules, Optional<Path> models, Optional<Path> tables) {
    this(rules, models, tables, "");
  }

  /** The same with other folders of rules. */
  Setup with(List<Path> folders) {
    return new Setup(folders, models, tables, evidence);
  }

  /** The same with a store of a state. */
  Setup with(String state) {
    return new Setup(rules, models, tables, state);
  }
}
