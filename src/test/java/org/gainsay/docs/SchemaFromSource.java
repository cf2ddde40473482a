package org.gainsay.docs;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.author.Schema;

/** Reads the schema of facts from the Javadoc of their records. */
final class SchemaFromSource {
  private static final Path SOURCES = Path.of("src/main/java/org/gainsay");
  private static final Set<String> FACTS =
      Set.of("Claim", "Contradiction", "Corroboration", "Evidence", "Signal");

  private static final Set<String> NO_FACTS = Set.of("Findings.java", "Deadline.java");

  private final List<Schema.Type> types = new ArrayList<>();
  private final Map<String, String> ofEvidence = new HashMap<>();

  static Schema read() throws IOException {
    SchemaFromSource reader = new SchemaFromSource();
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    List<TypeDeclaration<?>> all = new ArrayList<>();
    for (Path file : files()) {
      CompilationUnit unit = parser.parse(file).getResult().orElseThrow();
      unit.getTypes().forEach(type -> reader.collect(type, all));
    }
    all.forEach(reader::evidence);
    all.forEach(reader::type);
    reader.types.sort(Comparator.comparing(Schema.Type::role).thenComparing(Schema.Type::name));
    return new Schema(reader.types);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> facts = Files.list(SOURCES.resolve("fact"))) {
      return Stream.concat(
              facts.filter(file -> !NO_FACTS.contains(file.getFileName().toString())),
              Stream.of(SOURCES.resolve("article/Span.java")))
          .sorted()
          .toList();
    }
  }

  private void collect(TypeDeclaration<?> type, List<TypeDeclaration<?>> all) {
    all.add(type);
    type.getMembers().stream()
        .filter(TypeDeclaration.class::isInstance)
        .forEach(inner -> collect((TypeDeclaration<?>) inner, all));
  }

  /** What the facts that are evidence have in common is documented once. */
  private void evidence(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration) {
      type.getMethods().forEach(each -> ofEvidence.put(each.getNameAsString(), summary(each)));
    }
  }

  private void type(TypeDeclaration<?> type) {
    String name = name(type);
    if (type instanceof EnumDeclaration constants) {
      List<Schema.Member> values =
          constants.getEntries().stream()
              .map(each -> new Schema.Member(name + "." + each.getName(), "", summary(each)))
              .toList();
      types.add(new Schema.Type(name, Schema.Role.VALUES, summary(type), values, List.of()));
      return;
    }
    List<Schema.Member> fields = new ArrayList<>();
    List<Schema.Member> functions = new ArrayList<>();
    if (type instanceof RecordDeclaration record) {
      for (Parameter each : record.getParameters()) {
        String inner = name + "." + each.getTypeAsString();
        boolean own =
            type.getMembers().stream().anyMatch(in -> isNamed(in, each.getTypeAsString()));
        String typed = own ? inner : each.getTypeAsString();
        fields.add(member(each.getNameAsString(), typed, meaning(record, each)));
      }
    }
    for (MethodDeclaration method : type.getMethods()) {
      if (type instanceof ClassOrInterfaceDeclaration) {
        fields.add(member(method.getNameAsString(), method.getTypeAsString(), summary(method)));
      } else if (method.isPublic()
          && !method.isStatic()
          && !isOverride(method)
          // What makes another one is not for rules.
          && !method.getTypeAsString().equals(name)) {
        String called = method.getNameAsString();
        boolean property = method.getParameters().isEmpty() && called.matches("(get|is)[A-Z].*");
        (property ? fields : functions)
            .add(
                member(
                    property ? property(called) : called + parameters(method),
                    method.getTypeAsString(),
                    summary(method)));
      }
    }
    Schema.Role role = FACTS.contains(name) ? Schema.Role.FACT : Schema.Role.PART;
    types.add(new Schema.Type(name, role, summary(type), fields, functions));
  }

  private static boolean isNamed(BodyDeclaration<?> member, String name) {
    return member instanceof TypeDeclaration<?> inner && inner.getNameAsString().equals(name);
  }

  private static boolean isOverride(CallableDeclaration<?> method) {
    return method.getAnnotationByName("Override").isPresent();
  }

  private static String name(TypeDeclaration<?> type) {
    return type.getParentNode()
            .filter(TypeDeclaration.class::isInstance)
            .map(outer -> ((TypeDeclaration<?>) outer).getNameAsString() + ".")
            .orElse("")
        + type.getNameAsString();
  }

  private static String property(String getter) {
    String name = getter.replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String parameters(MethodDeclaration method) {
    return method.getParameters().stream()
        .map(each -> each.getNameAsString() + ": " + words(each.getTypeAsString()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static Schema.Member member(String name, String type, String meaning) {
    return new Schema.Member(name, words(type), meaning);
  }

  private static String words(String type) {
    return switch (type) {
      case "String" -> "text";
      case "int", "Integer" -> "number";
      case "boolean" -> "true or false";
      case "LocalDate" -> "day";
      default ->
          type.startsWith("List<")
              ? "list of " + words(type.substring(5, type.length() - 1))
              : type;
    };
  }

  private String meaning(RecordDeclaration record, Parameter component) {
    String name = component.getNameAsString();
    Optional<String> own =
        record.getJavadoc().stream()
            .flatMap(doc -> doc.getBlockTags().stream())
            .filter(tag -> tag.getType() == JavadocBlockTag.Type.PARAM)
            .filter(tag -> tag.getName().filter(name::equals).isPresent())
            .map(tag -> plain(tag.getContent().toText()))
            .findFirst();
    return own.orElseGet(() -> ofEvidence.getOrDefault(name, ""));
  }

  private static String summary(NodeWithJavadoc<?> node) {
    return node.getJavadoc().map(doc -> plain(doc.getDescription().toText())).orElse("");
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@\\w+ ([^}]*)\\}", "$1")
        .replaceAll("<p>|</?\\w+>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
