package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes whole names of names that the model broke off: "Regards | de Tombouctou", "Berdyansk |
 * Streets". A place that a capitalised word follows is part of an institution's name.
 */
final class NameRuns {
  private static final Set<String> PARTICLES =
      Set.of(
          "de",
          "del",
          "da",
          "do",
          "dos",
          "das",
          "di",
          "du",
          "des",
          "la",
          "le",
          "el",
          "en",
          "sin",
          "y",
          "von",
          "van",
          "und",
          "et",
          "e",
          "d'",
          "ya",
          "wa",
          "za",
          "al",
          "au",
          "aux",
          "ul",
          "bin",
          "ibn",
          "par",
          "por",
          "para",
          "con",
          "sur",
          "sous",
          "avec",
          "na",
          "nas",
          "nos",
          "em",
          "zum",
          "zur",
          "im",
          "ohne",
          "f\u00fcr",
          "mit",
          "op",
          "het",
          "voor",
          "ke",
          "kwa",
          "iz");

  /** What stands before a place and hardly before who speaks. */
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "around", "across", "outside", "inside", "from", "of");

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

  /** Whether the word holds names of other languages together: "de", "van", "ya". */
  static boolean isParticle(Token token) {
    return PARTICLES.contains(token.lower());
  }

  static Line mend(Line line) {
    boolean headline =
        line.role() == Line.Role.TITLE
            || Casing.isHeadlineCase(line.tokens().stream().map(Token::text).toList());
    if (headline || line.names().isEmpty()) {
      return line;
    }
    List<Line.NamedTokens> names = new ArrayList<>();
    for (Line.NamedTokens name : line.names()) {
      Line.NamedTokens last = names.isEmpty() ? null : names.get(names.size() - 1);
      if (last != null && name.from() < last.to()) {
        continue;
      }
      Optional<Range> full = spelledOut(line.tokens(), name);
      if (full.isPresent()) {
        names.removeIf(known -> known.from() >= full.get().from());
        names.add(organization(full.get()));
        names.add(name);
      } else if (last != null && joined(line.tokens(), last, name)) {
        names.set(names.size() - 1, organization(new Range(last.from(), name.to())));
      } else {
        names.add(grown(line, name));
      }
    }
    return line.with(names);
  }

  private static Line.NamedTokens organization(Range range) {
    return new Line.NamedTokens(range.from(), range.to(), Name.Type.ORGANIZATION);
  }

  /** "Sauti ya Bunia": two names that a particle joins are one. */
  private static boolean joined(List<Token> tokens, Line.NamedTokens one, Line.NamedTokens other) {
    return other.from() == one.to() + 1 && isParticle(tokens.get(one.to()));
  }

  /** What stands before "(VOB)" and has these initials: "Voices of Bunia". */
  private static Optional<Range> spelledOut(List<Token> tokens, Line.NamedTokens name) {
    int at = name.from();
    String letters = tokens.get(at).text();
    boolean bracketed =
        name.to() == at + 1 && at > 1 && tokens.get(at - 1).is("(") && letters.length() > 1;
    int next = bracketed ? letters.length() - 1 : -1;
    int i = at - 2;
    while (next >= 0 && i >= 0) {
      char first = tokens.get(i).text().charAt(0);
      if (Character.toUpperCase(first) == letters.charAt(next)) {
        next--;
      } else if (!Character.isLowerCase(first)) {
        return Optional.empty();
      }
      i--;
    }
    boolean whole =
        bracketed && next < 0 && Character.isUpperCase(tokens.get(i + 1).text().charAt(0));
    return whole ? Optional.of(new Range(i + 1, at - 1)) : Optional.empty();
  }

  private static Line.NamedTokens grown(Line line, Line.NamedTokens name) {
    List<Token> tokens = line.tokens();
    int to = name.to();
    Name.Type type = name.type();
    while (to < tokens.size()) {
      Token next = tokens.get(to);
      boolean particle = isParticle(next) && isName(tokens, to + 1) && type != Name.Type.LOCATION;
      if (particle) {
        to += 2;
      } else if (type != Name.Type.PERSON && isNumbered(tokens, name.from(), to)) {
        type = Name.Type.ORGANIZATION;
        to++;
      } else if (type != Name.Type.PERSON && isName(tokens, to) && !isOther(line, name, to)) {
        if (type == Name.Type.LOCATION && !GEOGRAPHIC.contains(next.lower())) {
          type = Name.Type.ORGANIZATION;
        }
        to++;
      } else {
        break;
      }
    }
    int from = name.from();
    if (from > 1 && isParticle(tokens.get(from - 1)) && isHigh(tokens, from - 2)) {
      from -= 2;
      type = Name.Type.ORGANIZATION;
    }
    return new Line.NamedTokens(from, to, type);
  }

  /**
   * "Canal 7", "Homs 24": a number right after a name that counts nothing. "In Homs 24 died" counts
   * people.
   */
  private static boolean isNumbered(List<Token> tokens, int from, int i) {
    boolean number = tokens.get(i).text().matches("\\d{1,3}");
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    boolean within = from > 0 && WHERE.contains(tokens.get(from - 1).lower());
    boolean counts =
        next != null
            && (next.isNoun()
                || within && next.isVerb()
                || next.tag().startsWith("JJ")
                || next.tag().equals("CD")
                || Calendar.isTimeWord(next.text())
                || next.is("-")
                || next.is("to")
                || next.is("%"));
    return number && !counts;
  }

  private static boolean isHigh(List<Token> tokens, int i) {
    return Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  /** A capitalised word within a sentence, whatever its part of speech: "After", "Well". */
  static boolean isName(List<Token> tokens, int i) {
    return i < tokens.size()
        && !Quotations.isMark(tokens.get(i - 1))
        && isHigh(tokens, i)
        && !Roles.isSpeaker(tokens.get(i))
        && (!Calendar.isTimeWord(tokens.get(i).text()) || tokens.get(i).is("today"));
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
