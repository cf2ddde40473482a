package org.gainsay.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one file of the training data and checks where each element may stand. */
final class CorpusFile {
  /** Attributes that an element must have. */
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "corpus", Set.of("writer"),
          "article", Set.of("id", "outlet", "published", "manner", "topic", "country"),
          "c", Set.of("p"));

  /** Attributes that an element may have besides. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "corpus", Set.of("marks", "judged"),
          "s", Set.of("k"),
          "c", Set.of("neg"),
          "src", Set.of("a"),
          "cue", Set.of("a"),
          "con", Set.of("a"));

  /** What an element stands in; marks stand in a sentence or in each other. */
  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "corpus", Set.of(""),
          "article", Set.of("corpus"),
          "title", Set.of("article"),
          "p", Set.of("article"),
          "s", Set.of("title", "p"));

  private final Path file;
  private final String name;
  private final List<String> problems;
  private final Deque<String> open = new ArrayDeque<>();
  private XMLStreamReader xml;
  private String writer = "";
  private Set<Task> tasks = EnumSet.allOf(Task.class);
  private boolean judged = true;
  private ArticleBuilder article;

  /**
   * A reader of one file.
   *
   * @param name how problems call it
   */
  CorpusFile(Path file, String name, List<String> problems) {
    this.file = file;
    this.name = name;
    this.problems = problems;
  }

  void read(List<TrainingArticle> articles) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      xml = factory.createXMLStreamReader(in, "UTF-8");
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> text(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), articles);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      Location at = e.getLocation() == null ? xml.getLocation() : e.getLocation();
      String message = e.getMessage().lines().reduce((first, last) -> last).orElse("");
      problem(at, "MALFORMED_XML", message.replaceFirst("^Message: ", ""));
    }
  }

  private void start(String name) {
    String parent = open.isEmpty() ? "" : open.peek();
    boolean mark = isMark(name);
    boolean unknown = !mark && !PARENTS.containsKey(name);
    open.push(unknown ? parent : name); // what is unknown is reported once and then looked through
    if (unknown) {
      problem(
          "UNKNOWN_ELEMENT", "<" + name + "> (expected one of per, org, loc, src, cue, con, c)");
      return;
    }
    checkAttributes(name);
    if (mark ? !parent.equals("s") && !isMark(parent) : !PARENTS.get(name).contains(parent)) {
      problem("MISPLACED_ELEMENT", "<" + name + "> cannot stand in <" + parent + ">");
    } else if (name.equals("corpus")) {
      writer = attribute("writer");
      tasks = tasks(attribute("marks"));
      judged = !value("judged", Set.of("", "no")).equals("no");
    } else if (name.equals("article")) {
      article = new ArticleBuilder(xml, writer, tasks, judged, this::problem);
    } else if (article == null) {
      return;
    } else if (name.equals("s")) {
      article.startSentence(open.contains("title"), value("k", Set.of("", "boilerplate")));
    } else if (mark) {
      article.startMark(
          Layer.valueOf(name.toUpperCase(Locale.ROOT)),
          number(attribute("a")),
          name.equals("c") ? value("p", Set.of("asserted", "reported", "refuted")) : "",
          value("neg", Set.of("", "yes")).equals("yes"));
    } else {
      article.startParagraph();
    }
  }

  private void text(String text) {
    String parent = open.isEmpty() ? "" : open.peek();
    if (article != null && (parent.equals("s") || isMark(parent))) {
      article.text(text);
    } else if (!text.isBlank()) {
      problem("MISPLACED_TEXT", "\"" + text.strip() + "\" stands outside of <s>");
    }
  }

  private void end(String name, List<TrainingArticle> articles) {
    open.pop();
    if (article == null) {
      return;
    }
    if (name.equals("s")) {
      article.endSentence();
    } else if (isMark(name)) {
      article.endMark();
    } else if (name.equals("p") || name.equals("title")) {
      article.endParagraph();
    } else if (name.equals("article")) {
      article.build().ifPresent(articles::add);
      article = null;
    }
  }

  private void checkAttributes(String name) {
    Set<String> required = REQUIRED.getOrDefault(name, Set.of());
    for (String each : required.stream().sorted().toList()) {
      if (attribute(each).isBlank()) {
        problem("MISSING_ATTRIBUTE", "<" + name + "> has no " + each + "=\"…\"");
      }
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String each = xml.getAttributeLocalName(i);
      if (!required.contains(each) && !ALLOWED.getOrDefault(name, Set.of()).contains(each)) {
        problem("UNKNOWN_ATTRIBUTE", each + "=\"" + xml.getAttributeValue(i) + "\" on " + name);
      }
    }
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private String value(String name, Set<String> expected) {
    String value = attribute(name);
    if (!expected.contains(value) && !value.isEmpty()) {
      List<String> known = expected.stream().filter(each -> !each.isEmpty()).sorted().toList();
      problem("BAD_VALUE", name + "=\"" + value + "\" (expected one of " + known + ")");
    }
    return value;
  }

  /** The tasks of a list such as "attributions names"; all of them where there is no list. */
  private Set<Task> tasks(String marks) {
    Set<Task> all = EnumSet.allOf(Task.class);
    Set<Task> named = EnumSet.noneOf(Task.class);
    for (String word : marks.isBlank() ? List.<String>of() : List.of(marks.strip().split(" +"))) {
      Optional<Task> known = all.stream().filter(task -> task.label().equals(word)).findFirst();
      known.ifPresent(named::add);
      if (known.isEmpty()) {
        List<String> labels = all.stream().map(Task::label).toList();
        problem("BAD_VALUE", "marks=\"" + word + "\" (expected some of " + labels + ")");
      }
    }
    return named.isEmpty() ? all : named;
  }

  private int number(String value) {
    if (!value.isEmpty() && !value.matches("[1-9]\\d?")) {
      problem("BAD_VALUE", "a=\"" + value + "\" (expected a number from 1 on)");
      return 0;
    }
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private static boolean isMark(String name) {
    for (Layer layer : Layer.values()) {
      if (layer.element().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void problem(String code, String message) {
    problem(xml.getLocation(), code, message);
  }

  private void problem(Location at, String code, String message) {
    String where = name + ":" + at.getLineNumber() + ":" + at.getColumnNumber();
    problems.add(where + ": " + code + " " + message);
  }
}
