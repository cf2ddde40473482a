package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.source.SourceRegistry;

/**
 * Says who a source span is: a known name, somebody the text describes, an unnamed somebody, or
 * whoever a pronoun stands for. Keeps the speakers in order of the text, so one is made for each
 * article.
 */
final class Speakers {
  private static final Set<String> CONNECTORS =
      Set.of(
          "of", "on", "the", "and", "&", "in", "for", "de", "del", "des", "du", "di", "da", "do",
          "la", "le", "el", "sin", "en", "y", "et", "von", "van");
  private static final Set<String> UNNAMED_HEADS =
      Set.of(
          "official",
          "officials",
          "source",
          "sources",
          "soldiers",
          "troops",
          "diplomat",
          "diplomats",
          "commander",
          "general",
          "colonel",
          "captain",
          "major",
          "minister",
          "secretary");

  private final List<Line> lines;
  private final SourceRegistry registry;
  private final Cast cast;
  private final String article;
  private final String outlet;
  private final Appeals appeals;
  private final Antecedents before = new Antecedents();
  private int attended;

  Speakers(List<Line> lines, SourceRegistry registry, Cast cast, Article article, Appeals appeals) {
    this.appeals = appeals;
    this.outlet = article.outlet();
    this.lines = lines;
    this.registry = registry;
    this.cast = cast;
    this.article = article.id();
  }

  /** The chain of an attribution, from the first speaker to the last who passed it on. */
  List<Source> chain(Draft draft, List<Source> passedOnBy) {
    List<Source> chain = new ArrayList<>();
    Line line = lines.get(draft.line());
    attend(draft.line());
    cited(line, draft).ifPresent(chain::add);
    boolean silent =
        draft.kind() == Draft.Kind.SAY && Quotations.isMark(line.tokens().get(draft.cue().from()));
    if (silent && before.speaker().isPresent()) {
      chain.add(before.speaker().get());
    } else {
      chain.add(draft.source().isEmpty() ? nobody() : source(line, draft.source()));
    }
    if (!draft.listener().isEmpty()) {
      Source listener = source(line, draft.listener());
      boolean told = !isPerson(line, draft.listener()) && !isAssembly(listener.name());
      if (isMedium(listener, told)) {
        chain.add(listener);
      }
    }
    for (Source later : passedOnBy) {
      if (!chain.contains(later)) {
        chain.add(later);
      }
    }
    return chain;
  }

  /** Notes whom the sentences up to a line speak of: the named subject of each. */
  private void attend(int until) {
    for (; attended < until; attended++) {
      Line line = lines.get(attended);
      int verb = 0;
      Phrases phrases = new Phrases(line);
      while (verb < phrases.size() && !phrases.isFinite(verb)) {
        verb++;
      }
      if (phrases.size() == 0 || phrases.isQuote(0) || appeals.contain(attended)) {
        continue;
      }
      for (Line.NamedTokens name : line.names()) {
        boolean itself = outlet.contains(Setting.text(line, name));
        if (name.to() <= verb && name.type() != Name.Type.LOCATION && !itself) {
          source(line, new Range(name.from(), name.to()));
          break;
        }
      }
    }
  }

  /** The first link that is identified, else the first. */
  static Source origin(List<Source> chain) {
    return chain.stream().filter(Source::identified).findFirst().orElse(chain.get(0));
  }

  /**
   * Whether a listener passes on what it was told.
   *
   * @param told whether it is an institution and no assembly or authority
   */
  private static boolean isMedium(Source source, boolean told) {
    return switch (source.kind()) {
      case STATE_AFFILIATED,
          PUBLIC_BROADCASTER,
          NEWS_AGENCY,
          INDEPENDENT_MEDIA,
          FACT_CHECKER,
          CITIZEN_JOURNALIST ->
          source.identified();
      case UNKNOWN ->
          source.identified() && told
              || source.identified()
                  && source
                      .name()
                      .matches(
                          "(?i).*\\b(news|times|post|radio|tv|television|agency|daily|press|journal|herald|gazette|tribune|channel|magazine|dispatch|courier|observer|telegraph|standard)\\b.*");
      default -> false;
    };
  }

  private static boolean isAssembly(String name) {
    return name.toLowerCase(Locale.ROOT)
        .matches(
            ".*\\b(parliament|council|court|congress|committee|senate|assembly|police|nations|union|party|ministry|house|commission)\\b.*");
  }

  private Optional<Source> cited(Line line, Draft draft) {
    Phrases phrases = new Phrases(line);
    for (int i = draft.cue().to(); i < phrases.size(); i++) {
      if (phrases.is(i, "citing", "quoting")) {
        Range named = phrases.nounPhraseAt(i + 1);
        return named.isEmpty() ? Optional.empty() : Optional.of(source(line, named));
      }
    }
    return Optional.empty();
  }

  /** Who the words of a range name. */
  Source source(Line line, Range range) {
    Source source = resolve(line, range);
    if (source.kind() != SourceKind.ANONYMOUS) {
      before.note(source, isPerson(line, range));
    }
    return source;
  }

  private static boolean isPerson(Line line, Range range) {
    return line.names().stream()
        .anyMatch(
            name ->
                name.type() == Name.Type.PERSON
                    && range.contains(new Range(name.from(), name.to())));
  }

  private Source resolve(Line line, Range range) {
    Phrases phrases = new Phrases(line);
    String words = text(line, range);
    if (Antecedents.isPronoun(phrases, range)) {
      return before
          .pronoun(phrases, range)
          .orElseGet(() -> unnamed(words, SourceKind.UNKNOWN, line, range));
    }
    Optional<Source> known = registered(phrases, range);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Source> named = named(line, range);
    if (named.isPresent()) {
      return named.get();
    }
    Optional<Source> group = before.noun(phrases, range);
    if (group.isPresent()) {
      return group.get();
    }
    return Roles.find(line.tokens(), range)
        .map(role -> byRole(words, role, line, range))
        .orElseGet(() -> unnamed(words, SourceKind.UNKNOWN, line, range));
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
  private Optional<Source> named(Line line, Range range) {
    Source institution = leading(line, range).orElse(null);
    if (institution != null) {
      return Optional.of(institution);
    }
    for (Line.NamedTokens name : line.names()) {
      Range tokens = new Range(name.from(), name.to());
      if (name.type() == Name.Type.LOCATION || !range.contains(tokens)) {
        continue;
      }
      String written = Setting.text(line, name);
      Optional<Source> known = cast.known(written);
      if (known.isPresent()) {
        return known;
      }
      if (institution == null) {
        SourceKind kind =
            Roles.find(line.tokens(), outside(range, tokens))
                .map(Roles.Role::kind)
                .filter(k -> k != SourceKind.ANONYMOUS)
                .orElse(SourceKind.UNKNOWN);
        institution = cast.source(written, kind, line, range, true);
      }
    }
    return Optional.ofNullable(institution);
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
      } else if (next == from || next - to > 1 || !CONNECTORS.contains(phrases.at(next).lower())) {
        break;
      }
      next++;
    }
    boolean role = to < range.to() && (phrases.isTag(to, "NN") || phrases.isTag(to, "POS"));
    if (to == from || role) {
      return Optional.empty();
    }
    String name = text(line, new Range(from, to));
    if (cast.isPlaceOrPeople(name)) {
      return Optional.empty();
    }
    for (Line.NamedTokens known : line.names()) {
      if (known.from() == from && known.to() > to && known.to() <= range.to()) {
        name = Setting.text(line, known);
      }
    }
    String written = name;
    Optional<Source> found =
        cast.known(written)
            .or(
                () ->
                    Roles.find(line.tokens(), new Range(from(range, line, written), range.to()))
                        .map(Roles.Role::kind)
                        .filter(kind -> kind != SourceKind.ANONYMOUS)
                        .map(kind -> cast.source(written, kind, line, range, true)))
            .or(
                () ->
                    written.contains(" ")
                        ? Optional.of(cast.source(written, SourceKind.UNKNOWN, line, range, true))
                        : Optional.empty());
    found.ifPresent(source -> cast.remember(written, source));
    return found;
  }

  private static boolean opensName(Phrases phrases, int at) {
    return phrases.isTag(at, "NNP")
        || phrases.line().names().stream()
            .anyMatch(name -> name.from() == at && name.to() > at + 1);
  }

  /** The longer part of a source span before or after the name. */
  private static Range outside(Range range, Range name) {
    Range before = new Range(range.from(), name.from());
    Range after = new Range(name.to(), range.to());
    return before.size() >= after.size() ? before : after;
  }

  private static int from(Range range, Line line, String name) {
    int at = range.from();
    while (at < range.to() && name.contains(line.tokens().get(at).text())) {
      at++;
    }
    return at;
  }

  private Source byRole(String words, Roles.Role role, Line line, Range range) {
    Phrases phrases = new Phrases(line);
    String head = phrases.at(role.words().to() - 1).lower();
    boolean institution =
        switch (role.kind()) {
          case GOVERNMENT, MILITARY, STATE_AFFILIATED, PUBLIC_BROADCASTER -> true;
          default -> false;
        };
    Source source = unnamed(words, role.kind(), line, range);
    boolean explicit = !UNNAMED_HEADS.contains(head) || namesState(line, range);
    if (!institution || !explicit) {
      return source;
    }
    return new Source(
        source.state() + " " + strip(words).toLowerCase(Locale.ROOT),
        source.name(),
        source.kind(),
        source.state(),
        "",
        List.of(),
        source.places(),
        "F",
        Basis.TEXT,
        true);
  }

  private boolean namesState(Line line, Range range) {
    return cast.namesState(new Phrases(line), range);
  }

  private Source unnamed(String words, SourceKind kind, Line line, Range range) {
    SourceKind shown = kind;
    Source source = cast.source(strip(words), shown, line, range, false);
    return new Source(
        strip(words).toLowerCase(Locale.ROOT) + " @ " + article,
        source.name(),
        source.kind(),
        source.state(),
        "",
        List.of(),
        source.places(),
        "F",
        Basis.TEXT,
        false);
  }

  private Source nobody() {
    return new Source(
        "? @ " + article,
        "",
        SourceKind.UNKNOWN,
        "",
        "",
        List.of(),
        List.of(),
        "F",
        Basis.TEXT,
        false);
  }

  private static String strip(String words) {
    return words.replaceFirst("(?i)^(the|a|an) ", "");
  }

  static String text(Phrases phrases, Range range) {
    return text(phrases.line(), range);
  }

  /** The words of a range as they stand in the text. */
  static String text(Line line, Range range) {
    return line.text(range.from(), range.to());
  }
}
