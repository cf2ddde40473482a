package org.gainsay.cli;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gainsay.author.CaseResult;
import org.gainsay.author.TestRun;

/** What came of examples, as the XML of JUnit that build servers read. A todo is skipped. */
final class TestRunJunit {
  private TestRunJunit() {}

  static String of(TestRun run) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "gainsay rules test");
      xml.writeAttribute("tests", String.valueOf(run.results().size()));
      xml.writeAttribute("failures", String.valueOf(run.count(CaseResult.Status.FAILED)));
      xml.writeAttribute("skipped", String.valueOf(run.count(CaseResult.Status.TODO)));
      for (CaseResult result : run.results()) {
        xml.writeCharacters("\n  ");
        result(result, xml);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private static void result(CaseResult result, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", result.example().rule());
    xml.writeAttribute("name", plain(result.of().name()));
    xml.writeAttribute("file", result.example().file());
    xml.writeAttribute("line", String.valueOf(result.of().line()));
    if (result.status() == CaseResult.Status.TODO) {
      xml.writeEmptyElement("skipped");
    } else if (result.status() == CaseResult.Status.FAILED) {
      for (CaseResult.Failure failure : result.failures()) {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", plain("expected: " + failure.expected()));
        xml.writeCharacters(plain(result.place() + "\n" + String.join("\n", failure.got())));
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  /** XML cannot hold all characters that a text can. */
  private static String plain(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "?");
  }
}
