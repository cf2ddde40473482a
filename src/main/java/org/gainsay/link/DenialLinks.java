package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Event;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Same;
import org.gainsay.fact.Source;
import org.gainsay.link.Likeness.Common;
import org.gainsay.tag.Denial;
import org.gainsay.tag.EventFrame;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;

/** Finds what a denial denies: in its own article by reference, in others by the event. */
final class DenialLinks {
  private static final int REACH = 2500;

  /** Whoever speaks for a state is named by such words. */
  private static final String STATE = "#state";

  private static final Pattern OF_STATE =
      Pattern.compile(
          "\\b(state|government|official|army|ministry|agency|agencies|television|tv|radio"
              + "|channel|broadcaster|newspaper|media)\\b");

  private final Likeness likeness;
  private final Directory directory;

  DenialLinks(Likeness likeness, Directory directory) {
    this.likeness = likeness;
    this.directory = directory;
  }

  /** The claims of the denial's own article that it denies. */
  List<Mention> within(Denial denial, List<Mention> mentions) {
    Source denier = directory.know(denial.source());
    List<Mention> denied = new ArrayList<>();
    for (Mention mention : mentions) {
      if (denial.claims().contains(mention.claim().id())) {
        denied.add(mention);
      }
    }
    List<Mention> candidates =
        mentions.stream()
            .filter(mention -> !denied.contains(mention))
            .filter(mention -> !mention.claim().source().equals(denier))
            .filter(mention -> mention.claim().posture() != Posture.ASSERTED)
            .toList();
    List<Mention> positive =
        candidates.stream().filter(mention -> !mention.tagged().negated()).toList();
    if (denial.general()) {
      List<Mention> meant = antecedents(denial, positive);
      // "Nobody was hurt, the firm said. Workers call that a lie": there is nothing else to deny.
      denied.addAll(meant.isEmpty() && denied.isEmpty() ? antecedents(denial, candidates) : meant);
    } else {
      List<Mention> carried = List.copyOf(denied);
      for (Mention candidate : positive) {
        boolean meant = carried.stream().anyMatch(claim -> sameEvent(claim, candidate));
        if (meant || named(denial, candidate)) {
          denied.add(candidate);
        }
      }
    }
    return denied;
  }

  private boolean sameEvent(Mention carried, Mention candidate) {
    return likeness.placesMayAgree(carried.claim().event(), candidate.claim().event())
        && !likeness.common(carried.gist(), candidate.gist()).isNothing()
        && !candidate.isBackground()
        && !isOfOthers(carried.tagged().frame(), candidate.tagged().frame());
  }

  /** "Nine children have died" is nothing that "eleven children are treated" says. */
  private boolean isOfOthers(EventFrame carried, EventFrame candidate) {
    return !likeness.lexicon().same(carried.predicate(), candidate.predicate())
        && Counts.excludes(carried, candidate, likeness.lexicon());
  }

  /** Whether the denial names the claim's source: "what the state radio says". */
  private static boolean named(Denial denial, Mention mention) {
    return !denial.target().isEmpty() && names(denial.target(), mention.claim().source());
  }

  static boolean names(String words, Source source) {
    String target = words.toLowerCase(Locale.ROOT).replaceFirst("^(the|its|their|our) ", "");
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || target.length() < 3) {
      return false;
    }
    return name.contains(target)
        || target.contains(name)
        || source.isStateAffiliated() && OF_STATE.matcher(target).find();
  }

  /** By which words a denial may find a claim: its own and those of its source's name. */
  static Set<String> deniable(Mention mention) {
    Set<String> words = new HashSet<>(mention.gist().keys());
    words.add(BlockKeys.ANY);
    addName(mention.claim().source().name(), words);
    addName(mention.claim().outlet().name(), words);
    if (mention.claim().source().isStateAffiliated()
        || mention.claim().outlet().isStateAffiliated()) {
      words.add(STATE);
    }
    return words;
  }

  /** The words by which it finds them: those of its frame and those of whom it names. */
  static Set<String> words(Denial denial, Gist gist, TaggedArticle where) {
    Set<String> words = new HashSet<>(gist.keys());
    addName(denial.target(), words);
    if (denial.general()) {
      addName(where.article().quote(denial.span()), words);
    }
    if (OF_STATE.matcher(denial.target().toLowerCase(Locale.ROOT)).find()) {
      words.add(STATE);
    }
    return words;
  }

  private static void addName(String name, Set<String> words) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 2) {
        words.add("by " + word);
      }
    }
  }

  /** How many days a denial may come after what it denies. */
  static int daysAfter(Denial denial, TaggedArticle where) {
    return Mention.denialDays(denial.source().kind(), where.outlet().kind());
  }

  /** The claims before the denial that its "the reports" can mean: the nearest, and its like. */
  private List<Mention> antecedents(Denial denial, List<Mention> candidates) {
    List<Mention> before = new ArrayList<>();
    for (Mention mention : candidates) {
      boolean title = mention.claim().span().in() == Span.Part.TITLE;
      boolean earlier = mention.claim().span().compareTo(denial.span()) < 0;
      int distance = title ? 0 : denial.span().start() - mention.claim().span().end();
      if (earlier && distance < REACH) {
        before.add(mention);
      }
    }
    List<Mention> named = before.stream().filter(mention -> named(denial, mention)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    if (before.isEmpty()) {
      return List.of();
    }
    Mention nearest = before.get(before.size() - 1);
    List<Mention> meant = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.equals(nearest)
          || likeness.placesMayAgree(nearest.claim().event(), mention.claim().event())) {
        meant.add(mention);
      }
    }
    return meant;
  }

  /**
   * Whether the denial of one article also denies a claim of another one.
   *
   * @param words of the denial's frame
   * @param deniedThere what it denies in its own article
   * @param beside what else its speaker says there
   */
  boolean across(
      Denial denial,
      Gist words,
      TaggedArticle where,
      List<Mention> deniedThere,
      List<Mention> beside,
      Mention claim) {
    int days = daysAfter(denial, where);
    boolean near =
        likeness.near(claim.claim().event(), denial.frame().event(), 1, days)
            || published(where.article().day(), claim.day(), days);
    boolean background =
        claim.claim().event().day() != null
            && where.article().day() != null
            && claim.claim().event().day().isBefore(where.article().day().minusDays(days + 7L));
    if (!near
        || background
        || claim.tagged().negated() != isOfNegations(deniedThere)
        || claim.claim().posture() == Posture.REFUTED) {
      return false;
    }
    for (Mention denied : deniedThere) {
      Common common = likeness.common(denied.gist(), claim.gist());
      int shared = common.words().size();
      boolean place = likeness.samePlace(denied.claim().event(), claim.claim().event());
      boolean much = shared >= 2 || shared >= 1 && common.overlap() >= 0.34;
      if (place && much || shared >= 3 && placeless(denied, claim)) {
        return true;
      }
    }
    boolean place = likeness.samePlace(denial.frame().event(), claim.claim().event());
    int shared = likeness.common(words, claim.gist()).words().size();
    boolean named =
        !denial.target().isEmpty()
            && (names(denial.target(), claim.claim().source())
                || names(denial.target(), claim.claim().outlet()));
    if (denial.general() && deniedThere.isEmpty() && isMeant(denial, shared, beside, claim)) {
      return true;
    }
    return place && (shared >= 2 || named && shared >= 1 || named && denial.general())
        || denial.general()
            && place
            && deniedThere.isEmpty()
            && mentionsOutlet(denial, where, claim);
  }

  /** "The statement that nobody was hurt is false" denies nothing of those who say who was hurt. */
  private static boolean isOfNegations(List<Mention> denied) {
    return !denied.isEmpty() && denied.stream().allMatch(each -> each.tagged().negated());
  }

  /**
   * "The allegation is false. The water is safe": a denial of what its article does not repeat is
   * one of the claim that it shares its words with, or that its speaker contradicts beside it.
   */
  private boolean isMeant(Denial denial, int shared, List<Mention> beside, Mention claim) {
    Event event = claim.claim().event();
    if (shared >= 3 && likeness.placesMayAgree(denial.frame().event(), event)) {
      return true;
    }
    return beside.stream()
        .filter(other -> likeness.samePlace(other.claim().event(), event))
        .anyMatch(
            other ->
                likeness.common(other.gist(), claim.gist()).words().size() >= 2
                    || likeness
                        .lexicon()
                        .opposite(other.gist().sides(), claim.gist().sides(), false)
                        .isPresent());
  }

  /** Why the denial is taken for one of the event: by its own words, or those of what it denies. */
  Same same(Denial denial, List<Mention> deniedThere, Mention claim) {
    Event event = claim.claim().event();
    Same best =
        likeness.same(event, claim.gist(), denial.frame().event(), likeness.gist(denial.frame()));
    for (Mention denied : deniedThere) {
      Same other = likeness.same(event, claim.gist(), denied.claim().event(), denied.gist());
      best = !denied.equals(claim) && size(other) > size(best) ? other : best;
    }
    return best;
  }

  private static int size(Same same) {
    return same.places().size() + same.words().size();
  }

  private boolean placeless(Mention denied, Mention claim) {
    return likeness.placesMayAgree(denied.claim().event(), claim.claim().event());
  }

  /** "Radio Vale's report is invented" names the outlet of the claim in its own words. */
  private static boolean mentionsOutlet(Denial denial, TaggedArticle where, Mention claim) {
    String words = where.article().quote(denial.span()).toLowerCase(Locale.ROOT);
    String outlet = claim.claim().outlet().name().toLowerCase(Locale.ROOT);
    String source = claim.claim().source().name().toLowerCase(Locale.ROOT);
    return outlet.length() > 2 && words.contains(outlet)
        || source.length() > 2 && words.contains(source);
  }

  private static boolean published(LocalDate denial, LocalDate claim, int days) {
    return denial != null
        && claim != null
        && !denial.isBefore(claim)
        && !denial.isAfter(claim.plusDays(days));
  }

  /** The words of a denial's frame, made ready for comparison. */
  Gist gist(Denial denial) {
    return likeness.gist(denial.frame());
  }

  /** The exact words of a denial: the quoted content it stands in, else its sentence. */
  static Span words(Denial denial, TaggedArticle article) {
    for (Statement statement : article.attributions()) {
      for (Span piece : statement.content()) {
        if (statement.direct() && piece.overlaps(denial.span()) && denial.span().contains(piece)) {
          return trim(piece, article.article());
        }
      }
    }
    return trim(denial.span(), article.article());
  }

  /** Without quotation marks and blanks at the edges, unless they come in pairs within. */
  static Span trim(Span span, Article article) {
    String part = article.part(span.in());
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(part.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(part.charAt(end - 1))) {
      end--;
    }
    return start == end ? span : new Span(start, end, span.in());
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || "\"\u201c\u201d\u00ab\u00bb,".indexOf(c) >= 0;
  }
}
