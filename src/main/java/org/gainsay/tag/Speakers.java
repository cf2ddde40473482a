package org.gainsay.tag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.source.Identities;
import org.gainsay.source.SourceRegistry;

/**
 * Says who a source span is: a known name, somebody the text describes, an unnamed somebody, or
 * whoever a pronoun stands for. Keeps the speakers in order of the text, so one is made for each
 * article.
 */
final class Speakers {
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

  /** What carries somebody's words. */
  private static final Set<String> MESSAGES =
      Set.of(
          "post",
          "message",
          "statement",
          "note",
          "notice",
          "tweet",
          "thread",
          "entry",
          "leaflet",
          "bulletin",
          "communique",
          "letter",
          "poster");

  /** Those whose work a page or a group is: "the people behind Harbour Lens". */
  private static final Set<String> MAKERS =
      Set.of(
          "author",
          "contributor",
          "editor",
          "founder",
          "maker",
          "member",
          "operator",
          "people",
          "team",
          "those",
          "volunteer",
          "writer");

  private final List<Line> lines;
  private final NamedSources names;
  private final Cast cast;
  private final String article;
  private final String outlet;
  private final Appeals appeals;
  private final Antecedents before = new Antecedents();
  private final Epithets epithets;
  private final IdentityHashMap<Line, Integer> indices = new IdentityHashMap<>();
  private int attended;

  Speakers(List<Line> lines, SourceRegistry registry, Cast cast, Article article, Appeals appeals) {
    this.appeals = appeals;
    this.outlet = article.outlet();
    this.lines = lines;
    this.epithets = new Epithets(lines);
    for (int i = 0; i < lines.size(); i++) {
      indices.put(lines.get(i), i);
    }
    this.names = new NamedSources(registry, cast);
    this.cast = cast;
    this.article = article.id();
  }

  /** Notes whom the text speaks of up to where somebody is said to say something. */
  void attend(Draft draft) {
    Line line = lines.get(draft.line());
    attend(draft.line());
    if (!draft.source().isEmpty() && Antecedents.isPronoun(new Phrases(line), draft.source())) {
      attend(line, draft.source().from());
    }
  }

  /** Notes whom the sentences up to a line speak of: the named subject of each. */
  private void attend(int until) {
    for (; attended < until; attended++) {
      Line line = lines.get(attended);
      if (!appeals.contain(attended)) {
        attend(line, line.tokens().size());
      }
    }
  }

  /** Notes the named subject of a sentence, if it stands before a token. */
  private void attend(Line line, int before) {
    int verb = 0;
    Phrases phrases = new Phrases(line);
    while (verb < phrases.size() && !phrases.isFinite(verb)) {
      verb++;
    }
    if (phrases.size() == 0 || phrases.isQuote(0)) {
      return;
    }
    List<Line.NamedTokens> subjects = new ArrayList<>();
    for (Line.NamedTokens name : line.names()) {
      boolean itself = outlet.contains(Setting.text(line, name));
      boolean more = subjects.isEmpty() || name.type() == Name.Type.PERSON;
      boolean subject = name.to() <= Math.min(verb, before);
      if (subject && name.type() != Name.Type.LOCATION && !itself && more) {
        subjects.add(0, name);
      }
    }
    subjects.forEach(name -> source(line, new Range(name.from(), name.to())));
  }

  /** Who spoke last. */
  Optional<Source> last() {
    return before.speaker();
  }

  /** Somebody of whom nothing is said. */
  Source nobody() {
    return Identities.nobody(article);
  }

  /** The known or described source that the words of a range name, if they name one. */
  Optional<Source> named(Line line, Range words) {
    return names.find(line, words);
  }

  /** Who the words of a range name. */
  Source source(Line line, Range words) {
    Range range = whose(new Phrases(line), words);
    Source source = behind(line, range).orElseGet(() -> resolve(line, range));
    if (source.kind() != SourceKind.ANONYMOUS) {
      note(source, line, range);
    }
    return source;
  }

  /** In "Mosul Eye, whose reporters write" those before the comma. */
  private static Range whose(Phrases phrases, Range range) {
    int from = range.from();
    if (!phrases.is(from, "whose", "who", "which")) {
      return range;
    }
    Range before = phrases.nounPhraseBefore(phrases.is(from - 1, ",") ? from - 1 : from);
    return before.isEmpty() ? range : before;
  }

  /** In "a message on Tigre Tides" those who sent it, if they are known. */
  private Optional<Source> behind(Line line, Range range) {
    Phrases phrases = new Phrases(line);
    for (int i = range.from(); i + 2 < range.to(); i++) {
      if (MESSAGES.contains(phrases.at(i).lemma())
          && phrases.is(i + 1, "on", "by", "from", "in", "of")) {
        return names.known(line, new Range(i + 2, range.to()));
      }
      if (MAKERS.contains(phrases.at(i).lemma()) && phrases.is(i + 1, "behind", "of", "at")) {
        return names.known(line, new Range(i + 2, range.to()));
      }
    }
    return Optional.empty();
  }

  private void note(Source source, Line line, Range range) {
    Phrases phrases = new Phrases(line);
    String head = phrases.at(range.to() - 1).lower();
    if (Gender.isPronoun(head)) {
      return;
    }
    for (Line.NamedTokens name : line.names()) {
      Range tokens = new Range(name.from(), name.to());
      boolean group =
          source.kind() == SourceKind.CITIZEN_JOURNALIST
              && Gender.of(phrases, tokens) == Gender.UNKNOWN;
      if (name.type() == Name.Type.PERSON && !group && range.contains(tokens)) {
        before.note(source, Gender.of(phrases, tokens));
        return;
      }
    }
    if (Gender.of(head) != Gender.UNKNOWN || before.isPerson(source)) {
      before.note(source, Gender.of(head));
    } else {
      before.note(source);
    }
  }

  private Source resolve(Line line, Range range) {
    Phrases phrases = new Phrases(line);
    String words = text(line, range);
    if (Antecedents.isPronoun(phrases, range)) {
      return before
          .pronoun(phrases, range)
          .orElseGet(() -> unnamed(words, SourceKind.UNKNOWN, line, range));
    }
    Optional<Source> named = names.find(line, range);
    if (named.isPresent()) {
      return named.get();
    }
    Optional<Source> called =
        epithets
            .find(indices.getOrDefault(line, 0), phrases, range)
            .flatMap(mention -> names.find(lines.get(mention.line()), mention.range()));
    if (called.isPresent()) {
      return called.get();
    }
    Optional<Source> group =
        before
            .described(phrases, range)
            .or(() -> before.noun(phrases, range))
            .or(() -> before.sameKind(phrases, range));
    if (group.isPresent()) {
      return group.get();
    }
    Source source =
        Roles.find(line.tokens(), withoutClause(phrases, range))
            .map(role -> byRole(words, role, line, range))
            .orElseGet(() -> unnamed(words, SourceKind.UNKNOWN, line, range));
    before.describe(phrases, range, source);
    return source;
  }

  /** "The mayor whose resignation was announced on state media" is a mayor. */
  private static Range withoutClause(Phrases phrases, Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      if (phrases.is(i, "whose")) {
        return new Range(range.from(), i);
      }
    }
    return range;
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
    return Identities.as(
        source.state() + " " + strip(words).toLowerCase(Locale.ROOT), true, source);
  }

  private boolean namesState(Line line, Range range) {
    return cast.namesState(new Phrases(line), range);
  }

  private Source unnamed(String words, SourceKind kind, Line line, Range range) {
    String name = strip(words);
    Source source = cast.source(name, kind, line, range, false);
    return Identities.as(name.toLowerCase(Locale.ROOT) + " @ " + article, false, source);
  }

  private static String strip(String words) {
    return words
        .replaceFirst("(?i)^(the|a|an) ", "")
        .replaceFirst(
            "(?<=\\w)(?:,? (?:who|whose|which|that|quoted by|cited by|interviewed by) |, ).*$", "");
  }

  static String text(Phrases phrases, Range range) {
    return text(phrases.line(), range);
  }

  /** The words of a range as they stand in the text. */
  static String text(Line line, Range range) {
    return line.text(range.from(), range.to());
  }
}
