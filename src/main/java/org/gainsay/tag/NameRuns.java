package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes whole names of names that the model broke off: "Regards | de Tombouctou", "Berdyansk |
 * Streets". A place that a capitalised word follows is part of an institution's name.
 */
final class NameRuns {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "da", "do", "dos", "das", "di", "du", "des", "la", "le", "el", "en", "sin",
          "y", "von", "van", "und", "et", "e", "d'");
  private static final Set<String> GEOGRAPHIC =
      Set.of(
          "river",
          "province",
          "region",
          "district",
          "governorate",
          "street",
          "road",
          "airport",
          "county",
          "state",
          "valley",
          "island",
          "islands",
          "mountains",
          "sea",
          "lake",
          "oblast",
          "bay",
          "port",
          "square",
          "avenue",
          "bridge",
          "peninsula",
          "strip",
          "republic",
          "hills");

  private NameRuns() {}

  static Line mend(Line line) {
    if (line.role() != Line.Role.BODY || line.names().isEmpty()) {
      return line;
    }
    List<Line.NamedTokens> names = new ArrayList<>();
    for (Line.NamedTokens name : line.names()) {
      if (!names.isEmpty() && name.from() < names.get(names.size() - 1).to()) {
        continue;
      }
      names.add(grown(line, name));
    }
    return new Line(
        line.start(),
        line.end(),
        line.paragraph(),
        line.role(),
        line.boilerplate(),
        line.tokens(),
        names);
  }

  private static Line.NamedTokens grown(Line line, Line.NamedTokens name) {
    List<Token> tokens = line.tokens();
    int to = name.to();
    Name.Type type = name.type();
    while (to < tokens.size()) {
      Token next = tokens.get(to);
      boolean particle =
          PARTICLES.contains(next.lower()) && isName(tokens, to + 1) && type != Name.Type.LOCATION;
      if (particle) {
        to += 2;
      } else if (type != Name.Type.PERSON && isName(tokens, to) && !isOther(line, name, to)) {
        if (type == Name.Type.LOCATION && !GEOGRAPHIC.contains(next.lower())) {
          type = Name.Type.ORGANIZATION;
        }
        to++;
      } else {
        break;
      }
    }
    return new Line.NamedTokens(name.from(), to, type);
  }

  /** A capitalised word within a sentence, whatever its part of speech: "After", "Well". */
  static boolean isName(List<Token> tokens, int i) {
    return i < tokens.size()
        && !Quotations.isMark(tokens.get(i - 1))
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0))
        && !Roles.isSpeaker(tokens.get(i))
        && !Calendar.isTimeWord(tokens.get(i).text());
  }

  private static boolean isOther(Line line, Line.NamedTokens name, int token) {
    return line.names().stream()
        .anyMatch(
            other ->
                !other.equals(name)
                    && new Range(other.from(), other.to()).contains(token)
                    && other.type() != Name.Type.ORGANIZATION);
  }
}
