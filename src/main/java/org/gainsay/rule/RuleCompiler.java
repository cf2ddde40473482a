package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.gainsay.rule.RuleParser.Parsed;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rules to Java classes with the executable model of Drools. The texts are those that were
 * checked, as they are; {@code findings} is declared in a file beside them.
 */
final class RuleCompiler {
  private static final String FOLDER = "src/main/resources/rules/";

  private RuleCompiler() {}

  /**
   * What the compiler does not like.
   *
   * @param line as the compiler says, −1 where it does not
   */
  record Complaint(int line, String text) {}

  /**
   * The bytes of a jar.
   *
   * @throws RuleException where the compiler sees what no rule may say, or does not like them
   */
  static byte[] compile(List<Parsed> files) throws RuleException {
    List<RuleProblem> seen = CompilerGate.check(files);
    if (!seen.isEmpty()) {
      throw new RuleException(seen);
    }
    List<Complaint> complaints = new ArrayList<>();
    Optional<byte[]> jar = compile(files, complaints);
    if (jar.isEmpty()) {
      throw new RuleException(CompileErrors.locate(files, complaints));
    }
    return jar.get();
  }

  /** The bytes of a jar; empty where there are complaints. */
  static Optional<byte[]> compile(List<Parsed> files, List<Complaint> complaints) {
    KieServices services = KieServices.Factory.get();
    // A name of its own: builders in one process would else replace each other's modules.
    ReleaseId release = services.newReleaseId("org.gainsay", "rules-" + UUID.randomUUID(), "1");
    KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
    Set<String> packages = new TreeSet<>();
    for (int index = 0; index < files.size(); index++) {
      system.write(FOLDER + "f" + index + ".drl", files.get(index).file().text());
      packages.add(files.get(index).tree().getName());
    }
    int number = 0;
    for (String each : packages) {
      String global = "package " + each + "\nglobal org.gainsay.fact.Findings findings\n";
      system.write(FOLDER + "a" + number++ + ".drl", global);
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
