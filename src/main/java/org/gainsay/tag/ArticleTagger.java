package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;

/**
 * Tags one article after another: claims, who makes them, how the article stands to them. One for
 * each thread.
 */
public final class ArticleTagger {
  private static final Set<SourceKind> MEDIA =
      Set.of(
          SourceKind.INDEPENDENT_MEDIA,
          SourceKind.NEWS_AGENCY,
          SourceKind.PUBLIC_BROADCASTER,
          SourceKind.STATE_AFFILIATED,
          SourceKind.UNKNOWN);
  private final Set<String> hedgeWords = WordLists.set("hedges.txt");
  private final Set<String> loadedWords = WordLists.set("loaded.txt");
  private final Analyser analyser;
  private final AttributionFinder attributions;
  private final ClaimModel claims;
  private final PostureModel postures;
  private final LanguageCheck language;
  private final SourceRegistry registry;
  private final Gazetteer gazetteer;
  private final Outlets outlets;

  public ArticleTagger(Models models, SourceRegistry registry, Gazetteer gazetteer) {
    this.analyser = new Analyser(models, registry::match, gazetteer);
    this.attributions = new AttributionFinder(models.attributions());
    this.claims = models.claims();
    this.postures = models.postures();
    this.language = new LanguageCheck(models);
    this.registry = registry;
    this.gazetteer = gazetteer;
    this.outlets = new Outlets(registry, gazetteer);
  }

  /**
   * Everything that can be seen in one article.
   *
   * @throws RejectedException if it is not in a language that the models know
   */
  public TaggedArticle tag(Article article) throws RejectedException {
    language.check(article);
    Page page = Page.of(article);
    List<Line> lines =
        WholeNames.mend(analyser.analyse(page).stream().map(NameRuns::mend).toList()).stream()
            .flatMap(line -> Windows.of(line).stream())
            .toList();
    Setting setting = new Setting(article, lines, gazetteer);
    Cast cast = new Cast(lines, registry, gazetteer, setting);
    Source outlet = outlets.of(article);
    List<Draft> drafts = attributions.find(lines);
    boolean postsItself = !MEDIA.contains(outlet.kind());
    Appeals appeals = new Appeals(lines, postsItself);
    Speakers speakers = new Speakers(lines, registry, cast, article, appeals);
    List<List<Source>> chains = Chains.of(lines, drafts, speakers);
    DenialReader denials = new DenialReader(page, lines, drafts);
    List<Denials.Found> found = denials.find();
    ClaimFilter filter = new ClaimFilter(claims, appeals, postsItself);
    List<ClaimUnits.Unit> units =
        new ClaimUnits(lines, drafts, found)
            .find().stream().filter(unit -> filter.accepts(unit, lines, drafts)).toList();
    Frames frames = new Frames(gazetteer, registry, setting);
    Postures stands = new Postures(postures, new PostureFeatures(lines, drafts, found));
    List<TaggedClaim> tagged = new ArrayList<>();
    int lead = leadParagraph(lines);
    for (ClaimUnits.Unit unit : units) {
      tagged.add(
          claim(
              "c" + (tagged.size() + 1),
              unit,
              page,
              lines,
              frames,
              unit.draft() < 0
                  ? Optional.empty()
                  : Optional.of(SourceChain.origin(chains.get(unit.draft()))),
              around(unit, lines, drafts, chains),
              lead,
              stands.next(unit, denials.verdictBeside(unit, found, chains))));
    }
    return new TaggedArticle(
        article,
        outlet,
        lines.stream()
            .map(line -> new Sentence(page.span(line.start(), line.end()), line.boilerplate()))
            .toList(),
        names(page, lines),
        Chains.statements(page, lines, drafts, chains),
        tagged,
        denials.resolve(found, units, chains, outlet, frames));
  }

  private TaggedClaim claim(
      String id,
      ClaimUnits.Unit unit,
      Page page,
      List<Line> lines,
      Frames frames,
      Optional<Source> speaker,
      List<Range> around,
      int lead,
      Posture posture) {
    Line line = lines.get(unit.line());
    Range range = unit.range();
    boolean negated = Polarity.isNegated(new Phrases(line), range, unit.subject());
    return new TaggedClaim(
        id,
        Chains.span(page, line, range),
        posture,
        negated,
        unit.draft(),
        section(line, lead),
        frames.frame(line, range, unit.subject(), negated, speaker, around),
        words(page, line, new Range(0, line.tokens().size()), hedgeWords),
        words(page, line, range, loadedWords));
  }

  /**
   * Where the sentence of a claim may say where it happened: in what the same speaker says there,
   * or with who says it ("residents of the port"). Where an agency has its seat, or which state a
   * ministry serves, is not where what it tells took place.
   */
  private static List<Range> around(
      ClaimUnits.Unit unit, List<Line> lines, List<Draft> drafts, List<List<Source>> chains) {
    int size = lines.get(unit.line()).tokens().size();
    if (unit.denied()) {
      return beside(unit.line(), size, drafts);
    }
    if (unit.draft() < 0) {
      return List.of(new Range(0, size));
    }
    Draft draft = drafts.get(unit.draft());
    List<Range> around = new ArrayList<>();
    draft.content().stream()
        .filter(piece -> piece.line() == unit.line())
        .forEach(piece -> around.add(piece.range()));
    boolean near =
        switch (SourceChain.origin(chains.get(unit.draft())).kind()) {
          case STATE_AFFILIATED,
              GOVERNMENT,
              MILITARY,
              NEWS_AGENCY,
              PUBLIC_BROADCASTER,
              INDEPENDENT_MEDIA,
              COMPANY ->
              false;
          case UNKNOWN -> !SourceChain.origin(chains.get(unit.draft())).identified();
          default -> true;
        };
    near &= draft.line() == unit.line() && !draft.source().isEmpty();
    if (near) {
      around.add(draft.source());
    }
    return around;
  }

  /** A line without those who speak in it. */
  private static List<Range> beside(int line, int size, List<Draft> drafts) {
    for (Draft draft : drafts) {
      Range source = draft.source();
      if (draft.line() == line && !source.isEmpty() && draft.kind() != Draft.Kind.WORDS) {
        return List.of(new Range(0, source.from()), new Range(source.to(), size));
      }
    }
    return List.of(new Range(0, size));
  }

  private static Section section(Line line, int lead) {
    return line.role() == Line.Role.TITLE
        ? Section.HEADLINE
        : line.paragraph() == lead ? Section.LEAD : Section.BODY;
  }

  /** The standfirst, else the first paragraph of the body. */
  private static int leadParagraph(List<Line> lines) {
    for (Line.Role role : List.of(Line.Role.STANDFIRST, Line.Role.BODY)) {
      for (Line line : lines) {
        if (line.role() == role && !line.boilerplate()) {
          return line.paragraph();
        }
      }
    }
    return -1;
  }

  /** The words of a list; the month of May is no doubt. */
  private static List<Span> words(Page page, Line line, Range range, Set<String> list) {
    List<Span> spans = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      Token token = line.tokens().get(i);
      boolean month = Dates.isMonth(token.text()) && token.tag().startsWith("NN");
      if (list.contains(token.lower()) && !month) {
        spans.add(Chains.span(page, line, new Range(i, i + 1)));
      }
    }
    return spans;
  }

  private static List<Name> names(Page page, List<Line> lines) {
    List<Name> names = new ArrayList<>();
    for (Line line : lines) {
      for (Line.NamedTokens name : line.names()) {
        Range range = new Range(name.from(), name.to());
        names.add(new Name(Chains.span(page, line, range), name.type()));
      }
    }
    return names;
  }
}
