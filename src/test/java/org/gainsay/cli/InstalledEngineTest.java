package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gainsay.tag.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledEngineTest {
  @TempDir Path folder;

  @Test
  void models_that_are_damaged_are_named_with_what_was_expected() throws IOException {
    for (String file : Models.FILES) {
      try (InputStream in = Models.class.getResourceAsStream("/org/gainsay/models/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
    Path names = folder.resolve(Models.NAMES);
    byte[] whole = Files.readAllBytes(names);
    Files.write(names, Arrays.copyOf(whole, whole.length / 2));
    Path rules = Path.of("rules").toAbsolutePath();
    Setup setup = new Setup(List.of(rules), Optional.of(folder));
    InstalledEngine engine = new InstalledEngine(rules);
    assertThat(catchThrowableOfType(UsageException.class, () -> engine.open(setup)))
        .hasMessage(
            "gainsay: model names.bin cannot be read: it is damaged"
                + " (expected what 'gainsay train' writes)");
    assertThat(catchThrowableOfType(UsageException.class, () -> engine.models(setup))).isNotNull();
  }
}
