package org.gainsay.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.gainsay.article.Corpus;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.InOrder;
import org.gainsay.batch.Input;
import org.gainsay.batch.Tagger;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** What the tagger sees. */
@CommandLine.Command(
    name = "tag",
    header = "Prints what the tagger sees, one JSON line an article.",
    description =
        "Sentences, names, who says what, claims. Offsets are UTF-16 and half-open; \"in\" says"
            + " whether they count in the title or in the text. An article that cannot be rated"
            + " has a line with the code of the reason.",
    footer = {
      "",
      "Examples:",
      "  gainsay tag article.txt",
      "  gainsay tag news.jsonl > tagged.jsonl"
    })
final class Tag extends Command {
  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private Threads threads = new Threads();

  Tag(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws UsageException {
    int count = threads.count();
    Input input = inputs.open(console);
    Supplier<Tagger> taggers = engine.taggers(setup.setup(console));
    ThreadLocal<Tagger> tagger = ThreadLocal.withInitial(taggers);
    AtomicBoolean rejected = new AtomicBoolean();
    try (InOrder<String> inOrder = new InOrder<>(count, console::line)) {
      input.read(
          Corpus.uniqueIds(
              reading -> {
                if (reading instanceof Reading.Read read) {
                  inOrder.submit(() -> tagged(tagger.get(), read, rejected));
                } else if (reading instanceof Reading.Rejected why) {
                  inOrder.submit(() -> rejected(why, rejected));
                } else if (reading instanceof Reading.Warned warned) {
                  console.remark(warned.problem().toString());
                }
              }));
      inOrder.finish();
    }
    return rejected.get() ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }

  private String tagged(Tagger tagger, Reading.Read read, AtomicBoolean rejected) {
    try {
      return TagJson.of(tagger.tag(read.article()));
    } catch (RejectedException why) {
      return rejected(read.rejected(why.code(), why.getMessage()), rejected);
    }
  }

  private String rejected(Reading.Rejected why, AtomicBoolean rejected) {
    rejected.set(true);
    console.remark(why.problem().toString());
    return TagJson.of(why);
  }
}
