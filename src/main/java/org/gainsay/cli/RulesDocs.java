package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.author.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The catalogue of rules. */
@CommandLine.Command(
    name = "docs",
    header = "Writes the catalogue of rules, one section a rule.",
    description =
        "Of the rules that come along it is a part of docs/rules.md, of a folder of one's own"
            + " DIR/RULES.md, where --out names no other file.",
    footer = {"", "Examples:", "  gainsay rules docs --rules mine", "  gainsay rules docs --check"})
final class RulesDocs extends Command {
  @Mixin private SetupOptions setup = new SetupOptions();

  @Option(names = "--out", paramLabel = "FILE", description = "The page to write.")
  private String out;

  @Option(names = "--check", description = "Write nothing; end with 3 where the page is stale.")
  private boolean check;

  RulesDocs(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    List<Path> folders = setup.setup(console).rules();
    Path folder = folders.get(folders.size() - 1);
    Path page = page(folder);
    Path directory = page.toAbsolutePath().getParent();
    String examples = directory.relativize(folder.toAbsolutePath().resolve("examples")).toString();
    String sections = Catalogue.of(pack(folders).rules(), examples.replace('\\', '/'));
    String text = text(page, folder, sections);
    if (Files.exists(page) && Files.readString(page).equals(text)) {
      console.line(console.shown(page + " is what the rules say."));
      return ExitCode.DONE;
    }
    if (check) {
      console.remark(
          console.shown(
              "gainsay: " + page + " is stale (expected what 'gainsay rules docs' writes)"));
      return ExitCode.CHECK_FAILED;
    }
    Files.writeString(page, text);
    console.line(console.shown("Wrote " + page));
    return ExitCode.DONE;
  }

  private Path page(Path folder) {
    if (out != null) {
      return console.folder().resolve(out);
    }
    return folder.equals(console.home().resolve("rules"))
        ? console.home().resolve("docs/rules.md")
        : folder.resolve("RULES.md");
  }

  private String text(Path page, Path folder, String sections) throws IOException, UsageException {
    if (!Files.exists(page)) {
      return Catalogue.page("Rules of " + folder.getFileName(), sections);
    }
    return Catalogue.renew(Files.readString(page), sections)
        .orElseThrow(
            () ->
                new UsageException(
                    console.shown(
                        page
                            + " has no place for rules (expected the lines '<!-- begin rules:"
                            + " generated -->' and '<!-- end rules -->')")));
  }
}
