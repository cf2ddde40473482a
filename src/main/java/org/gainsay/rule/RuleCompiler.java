package org.gainsay.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.gainsay.rule.RuleParser.Parsed;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rules to Java classes with the executable model of Drools. */
final class RuleCompiler {
  private RuleCompiler() {}

  /**
   * What the compiler does not like.
   *
   * @param line as the compiler says, −1 where it does not
   */
  record Complaint(int line, String text) {}

  /** The bytes of a jar; empty where there are complaints. */
  static Optional<byte[]> compile(List<Parsed> files, List<Complaint> complaints) {
    KieServices services = KieServices.Factory.get();
    // A name of its own: builders in one process would else replace each other's modules.
    ReleaseId release = services.newReleaseId("org.gainsay", "rules-" + UUID.randomUUID(), "1");
    KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
    for (int index = 0; index < files.size(); index++) {
      String text = DrlText.withFindings(files.get(index).file().text());
      system.write("src/main/resources/rules/f" + index + ".drl", text);
    }
    KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
    try {
      builder.buildAll(ExecutableModelProject.class);
      for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
        complaints.add(new Complaint(message.getLine(), message.getText()));
      }
      return complaints.isEmpty()
          ? Optional.of(((InternalKieModule) builder.getKieModule()).getBytes())
          : Optional.empty();
    } catch (RuntimeException e) {
      // The executable model throws, for example, on a comparison of a number with a word.
      complaints.add(new Complaint(-1, String.valueOf(e.getMessage())));
      return Optional.empty();
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }
}
