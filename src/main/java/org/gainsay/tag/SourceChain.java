package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.fact.Source;

/** The chain of an attribution: who is cited, who said it, who quotes that, who was told. */
final class SourceChain {
  private static final Pattern MEDIUM =
      Pattern.compile(
          "(?i)\\b("
              + "news|times|post|radio|tv|television|agency|daily|press|journal|herald"
              + "|gazette|tribune|channel|magazine|dispatch|courier|observer|telegraph"
              + "|standard|today|online|live|chronicle|mirror|echo|mail|wire|bulletin"
              + "|report|reporter|review|monitor|digital|broadcasting)\\b");

  private static final Pattern ASSEMBLY =
      Pattern.compile(
          "\\b("
              + "parliament|council|court|congress|committee|senate|assembly|police|nations"
              + "|union|party|ministry|house|commission)\\b");

  private final List<Line> lines;
  private final Speakers speakers;

  SourceChain(List<Line> lines, Speakers speakers) {
    this.lines = lines;
    this.speakers = speakers;
  }

  /** From the first speaker to the last who passed it on. */
  List<Source> of(Draft draft, List<Source> passedOnBy) {
    List<Source> chain = new ArrayList<>();
    Line line = lines.get(draft.line());
    speakers.attend(draft);
    cited(line, draft).ifPresent(chain::add);
    boolean silent =
        draft.kind() == Draft.Kind.SAY && Quotations.isMark(line.tokens().get(draft.cue().from()));
    if (silent && speakers.last().isPresent()) {
      chain.add(speakers.last().get());
    } else {
      chain.add(
          draft.source().isEmpty() ? speakers.nobody() : speakers.source(line, draft.source()));
    }
    quoting(line, draft).filter(source -> !chain.contains(source)).ifPresent(chain::add);
    if (!draft.listener().isEmpty()) {
      Source listener = speakers.source(line, draft.listener());
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
      case UNKNOWN -> source.identified() && (told || MEDIUM.matcher(source.name()).find());
      default -> false;
    };
  }

  private static boolean isAssembly(String name) {
    return ASSEMBLY.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** "According to a medic quoted by the agency": who passed it on, named behind who said it. */
  private Optional<Source> quoting(Line line, Draft draft) {
    Phrases phrases = new Phrases(line);
    Range said = draft.source();
    for (int i = said.from(); !said.isEmpty() && i <= said.to(); i++) {
      if (phrases.is(i, "quoted", "cited", "interviewed") && phrases.is(i + 1, "by", "in")) {
        Range named = phrases.nounPhraseAt(i + 2);
        return named.isEmpty()
            ? Optional.empty()
            : speakers.named(line, named).filter(Source::identified);
      }
    }
    return Optional.empty();
  }

  private Optional<Source> cited(Line line, Draft draft) {
    Phrases phrases = new Phrases(line);
    Range cue = draft.cue();
    if (phrases.at(cue.to() - 1).lemma().equals("quote")) {
      Range quoted = phrases.nounPhraseAt(cue.to());
      if (!quoted.isEmpty() && phrases.is(quoted.to(), "as")) {
        return Optional.of(speakers.source(line, quoted));
      }
    }
    for (int i = draft.source().from(); i < phrases.size(); i++) {
      boolean between = i < cue.from() && !draft.source().isEmpty();
      if ((between || i >= cue.to()) && phrases.is(i, "citing", "quoting")) {
        Range named = phrases.nounPhraseAt(i + 1);
        return named.isEmpty() ? Optional.empty() : Optional.of(speakers.source(line, named));
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(Line line, Range range) {
    return line.names().stream()
        .anyMatch(
            name ->
                name.type() == Name.Type.PERSON
                    && range.contains(new Range(name.from(), name.to())));
  }
}
