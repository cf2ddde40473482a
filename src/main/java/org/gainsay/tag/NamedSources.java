package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.source.SourceRegistry;

/** The source that a span names: one of the registry, one that the text describes, a bare name. */
final class NamedSources {
  private static final Set<String> CONNECTORS = Set.of("of", "on", "the", "and", "&", "in", "for");

  private final SourceRegistry registry;
  private final Cast cast;

  NamedSources(SourceRegistry registry, Cast cast) {
    this.registry = registry;
    this.cast = cast;
  }

  /** The known or described source that the range names, empty if it names none. */
  Optional<Source> find(Line line, Range range) {
    return registered(new Phrases(line), range)
        .or(() -> leading(line, range))
        .or(() -> within(line, range));
  }

  /** The first source within the range of which more than the name is known. */
  Optional<Source> known(Line line, Range range) {
    Optional<Source> found =
        find(line, range).filter(source -> source.kind() != SourceKind.UNKNOWN);
    for (int i = range.from(); i < range.to() && found.isEmpty(); i++) {
      String word = line.tokens().get(i).text();
      boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      found = acronym ? cast.known(word) : found;
    }
    return found;
  }

  private Optional<Source> registered(Phrases phrases, Range range) {
    List<String> words = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      words.add(phrases.at(i).text());
    }
    for (int i = 0; i < words.size(); i++) {
      int length = registry.match(words, i);
      if (length > 0) {
        String name = String.join(" ", words.subList(i, i + length));
        return cast.known(name);
      }
    }
    return Optional.empty();
  }

  /** A named person or institution within the range, with what the text says about it. */
  private Optional<Source> within(Line line, Range range) {
    Source first = null;
    for (Line.NamedTokens name : line.names()) {
      Range tokens = new Range(name.from(), name.to());
      if (name.type() == Name.Type.LOCATION || !range.contains(tokens)) {
        continue;
      }
      String written = cast.full(Setting.text(line, name));
      Optional<Source> known = cast.known(written);
      if (known.isPresent()) {
        return known;
      }
      if (first == null) {
        SourceKind kind =
            kindAround(line, range, tokens)
                .or(() -> ofInstitution(line, name))
                .orElse(SourceKind.UNKNOWN);
        first = cast.source(written, kind, line, range, true);
        cast.remember(written, first);
      }
    }
    return Optional.ofNullable(first);
  }

  private static Optional<SourceKind> ofName(Line line, int from, int to) {
    return ofInstitution(line, new Line.NamedTokens(from, to, Name.Type.ORGANIZATION));
  }

  /** "People's Committee", "Ministry of Health": what the name itself says. */
  private static Optional<SourceKind> ofInstitution(Line line, Line.NamedTokens name) {
    return name.type() == Name.Type.PERSON
        ? Optional.empty()
        : kind(line, new Range(name.from(), name.to()))
            .filter(kind -> kind == SourceKind.GOVERNMENT);
  }

  private static Optional<SourceKind> kind(Line line, Range words) {
    Phrases phrases = new Phrases(line);
    int to = words.from();
    while (to < words.to() && !(phrases.is(to, "which") && Cast.isAgainst(phrases, to + 1))) {
      to++;
    }
    return Roles.find(line.tokens(), new Range(words.from(), to))
        .map(Roles.Role::kind)
        .filter(kind -> kind != SourceKind.ANONYMOUS);
  }

  /** The capitalised words that a source span opens with, if they are no place and no adjective. */
  private Optional<Source> leading(Line line, Range range) {
    Phrases phrases = new Phrases(line);
    int from = range.from();
    while (from < range.to() && phrases.isTag(from, "DT")) {
      from++;
    }
    int to = from;
    int next = from;
    while (next < range.to() && !Roles.isSpeaker(phrases.at(next))) {
      boolean name = next == from ? opensName(phrases, next) : NameRuns.isName(line.tokens(), next);
      if (name) {
        to = next + 1;
      } else if (next == from || next - to > 1 || !isConnector(phrases.at(next))) {
        break;
      }
      next++;
    }
    boolean role = to < range.to() && (phrases.isTag(to, "NN") || phrases.isTag(to, "POS"));
    if (to == from || role) {
      return Optional.empty();
    }
    String name = line.text(from, to);
    if (cast.isPlaceOrPeople(name)) {
      return Optional.empty();
    }
    for (Line.NamedTokens known : line.names()) {
      if (known.from() == from && known.to() > to && known.to() <= range.to()) {
        name = Setting.text(line, known);
      }
    }
    String written = cast.full(name);
    int first = from;
    int last = to;
    Optional<Source> found =
        cast.known(written)
            .or(
                () ->
                    kind(line, new Range(from(range, line, written), range.to()))
                        .or(() -> ofName(line, first, last))
                        .map(kind -> cast.source(written, kind, line, range, true)))
            .or(
                () ->
                    written.contains(" ") || isAcronym(written)
                        ? Optional.of(cast.source(written, SourceKind.UNKNOWN, line, range, true))
                        : Optional.empty());
    found.ifPresent(source -> cast.remember(written, source));
    return found;
  }

  private static boolean isAcronym(String name) {
    return name.matches("\\p{Lu}[\\p{Lu}\\d-]+");
  }

  private static boolean opensName(Phrases phrases, int at) {
    return phrases.isTag(at, "NNP")
        || phrases.line().names().stream()
            .anyMatch(name -> name.from() == at && name.to() > at + 1);
  }

  private static boolean isConnector(Token token) {
    return CONNECTORS.contains(token.lower()) || NameRuns.isParticle(token);
  }

  /** What the longer part of a source span before or after the name tells, else the shorter. */
  private static Optional<SourceKind> kindAround(Line line, Range range, Range name) {
    Range before = new Range(range.from(), name.from());
    Range after = new Range(name.to(), range.to());
    boolean first = before.size() >= after.size();
    return kind(line, first ? before : after).or(() -> kind(line, first ? after : before));
  }

  private static int from(Range range, Line line, String name) {
    int at = range.from();
    while (at < range.to() && name.contains(line.tokens().get(at).text())) {
      at++;
    }
    return at;
  }
}
