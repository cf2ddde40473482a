package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the stages are made of.
 *
 * @param rules folders of rules
 * @param models the folder of the models, where it is not those that come along
 */
public record Setup(List<Path> rules, Optional<Path> models) {
  public Setup {
    rules = List.copyOf(rules);
  }
}
