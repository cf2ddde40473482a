package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that deny: "the reports are false", "it is not true what X says about Y",
 * "despite reports that", "nothing of the kind happened". Offsets are those of the page.
 */
final class Denials {
  /**
   * One denial.
   *
   * @param line index of its line
   * @param start first character of the words that deny
   * @param end half-open
   * @param claimStart first character of the proposition they carry, −1 where they carry none
   * @param claimEnd half-open
   * @param who name of whose words are denied, or {@code ""}
   * @param beside whether it speaks of the sentence right before: "This is false."
   */
  record Found(
      int line, int start, int end, int claimStart, int claimEnd, String who, boolean beside) {
    boolean carriesClaim() {
      return claimStart >= 0;
    }
  }

  private static final String NOUN =
      "(?:(?:[\\w.-]+'s|the|these|those|such|all|any|this|that|some|both|several|many|other|earlier|previous"
          + "|recent|media|news|press|tv|television|online|viral|widespread|circulating|social media"
          + "|whatsapp|facebook|state|official|government|russian|foreign|local|persistent|initial"
          + "|widely shared|shared|its|their|his|her) )*"
          + "(?:reports?|claims?|allegations?|rumou?rs?|news|stor(?:y|ies)|statements?|posts?"
          + "|messages?|accounts?|assertions?|accusations?|suggestions?|videos?|footage|images?"
          + "|photos?|photographs?|pictures?|announcements?|information|theor(?:y|ies)|narratives?"
          + "|tales?|talk|bulletins?|dispatch(?:es)?|broadcasts?|articles?|headlines?|tweets?)";
  private static final String LINK =
      "(?:that|of|about|on|over|stating|saying|claiming|suggesting|alleging|regarding|concerning"
          + "|showing|purporting to show|according to which)";
  private static final String BE =
      "(?:is|are|was|were|'s|'re|has been|have been|had been|remains?|prove[sd]?(?: to be)?"
          + "|turned out to be|turns out to be|appears? to be|seems? to be)";
  private static final String ADVERB =
      "(?:(?:simply|completely|entirely|totally|utterly|absolutely|all|also|plainly|just|pure|purely"
          + "|nothing but|complete|total|outright|utter|deliberate|deliberately|therefore|clearly"
          + "|both|again|flatly|patently|demonstrably|quite|so|wholly|a pack of|a tissue of|a|an"
          + "|the|old|malicious|cruel|crude|blatant|dangerous|ridiculous) )*";
  private static final String VERDICT =
      ADVERB
          + "(?:(?:not|n't|never) (?:\\w+ )?(?:true|correct|accurate|the case|real|genuine|right"
          + "|based on|what happened|authentic|supported)"
          + "|untrue|false|fake|fakes|faked|fabricated|baseless|unfounded|groundless|invented|bogus"
          + "|incorrect|inaccurate|wrong|erroneous|fictitious|phone?y|mistaken|nonsense|rubbish"
          + "|hoax|hoaxes|lies?|fiction|fabrications?|inventions?|falsehoods?|myths?|propaganda"
          + "|disinformation|misinformation|fantasy|absurd|unsubstantiated|debunked|doctored|staged"
          + "|concocted|made[- ]up|untruths?|without (?:any )?(?:foundation|basis|substance)"
          + "|out of (?:thin air|context)|pulled from thin air|years? old|from another"
          + "|no truth|denied|refuted|disproved|disproven)";
  private static final String SAY =
      "(?:(?:is|are|was|were|has been|have been|had been|has|have|had) )?(?:say(?:s|ing)?|said"
          + "|report(?:s|ed|ing)?|claim(?:s|ed|ing)?|tell(?:s|ing)?|told|writ(?:es|ing|ten)|wrote"
          + "|broadcast(?:s|ing)?|show(?:s|n|ing)?|spread(?:s|ing)?|air(?:s|ed|ing)?|published)";
  private static final String X = "(?<x>[^.;\"]{2,260}?)";
  private static final String END =
      "(?=,?[.;\"]|,? according to|, (?:\\w+ ){1,6}(?:said|says|say|added)\\b|$)";

  private static final List<Pattern> PATTERNS =
      patterns(
          // reports (by W) (that X) are false
          "\\b"
              + NOUN
              + "(?: (?:by|from|in|on) (?<who>[^,.;\"]{2,60}?))??(?:,? "
              + LINK
              + " "
              + X
              + ")?,? "
              + BE
              + " "
              + VERDICT
              + "\\b",
          // the claim that X has no basis
          "\\b"
              + NOUN
              + ",? "
              + LINK
              + " "
              + X
              + ",? (?:has|have|had) (?:absolutely |simply )?no (?:basis|foundation|substance|truth)\\b",
          // the uprising reports are untrue
          "(?:^|[,;:\"] |\\bthat )(?:the |these |those )?(?<x>[\\w'-]+(?: [\\w'-]+){0,5}?)"
              + " (?:reports?|claims?|rumou?rs?|stor(?:y|ies)|allegations?|accusations?|tales?) "
              + BE
              + " "
              + VERDICT
              + "\\b",
          // it is not true what W says about X / that X
          "\\b(?:it|that)(?: is| was|'s) "
              + VERDICT
              + "(?:,? (?:what|as) (?<who>[^,.;\"]{2,60}?) "
              + SAY
              + "(?:,? (?:about|of|on|regarding) (?<x>[^.;\"]{2,260}?))?|,? that (?<y>[^.;\"]{2,260}?))"
              + END,
          // what W says about X is not true
          "\\bwhat (?<who>[^,.;\"]{2,60}?) "
              + SAY
              + "(?: (?:about|of|on|regarding) "
              + X
              + ")? "
              + BE
              + " "
              + VERDICT
              + "\\b",
          // there is no truth in reports that X
          "\\b(?:there(?: is| was|'s| has been)|has|have|had|with|finds?|found|see|saw|sees) (?:absolutely |simply |just )?"
              + "no (?:\\w+ )?(?:truth|basis|substance|foundation|evidence|proof|grounds?|indication"
              + "|confirmation|trace|sign|signs|word of truth)(?: at all| whatsoever)?"
              + " (?:to|in|for|of|behind|that|to support|to suggest)(?: that)?(?: (?:"
              + NOUN
              + ")(?:,? "
              + LINK
              + ")?)?(?: (?<x>[^.;\",]{3,260}?))?"
              + END,
          // despite reports that X, / contrary to what W says
          "\\b(?:despite|contrary to|in spite of) (?:what (?<who>[^,.;\"]{2,60}?) "
              + SAY
              + "(?: (?:about|of|on) (?<x>[^,.;\"]{2,260}))?|"
              + NOUN
              + "(?: (?:by|from|in|on) (?<who2>[^,.;\"]{2,60}?))??(?: "
              + LINK
              + " (?<y>[^,.;\"]{2,260}))?)",
          // falsely claimed that X
          "\\b(?:falsely|wrongly|incorrectly|mistakenly|erroneously|untruthfully) (?:claim(?:s|ed|ing)?"
              + "|report(?:s|ed|ing)?|said|say(?:s|ing)?|stat(?:es|ed|ing)|assert(?:s|ed|ing)?"
              + "|suggest(?:s|ed|ing)?|alleg(?:es|ed|ing)|announced?|wrote|told)(?: that)? "
              + "(?<x>[^.;\"]{2,260}?)"
              + END,
          // nothing of the kind happened
          "\\bnothing (?:of the (?:kind|sort)|like (?:that|it|this))\\b[^.;\"]{0,60}",
          "\\b(?:no such thing|no such \\w+(?: \\w+)?)(?: (?:has |have |had |was |were |ever )*"
              + "(?:happened|taken place|took place|occurred|exists?|existed|reached us|made|given|seen))?",
          // it never happened, the uprising did not take place
          "(?:^|[,;\"] |\\b(?:but|and|that) )(?<x>[^,.;\"]{3,100}?) (?:has |have |had )?(?:never|did not|didn't|did n't)"
              + " (?:ever )?(?:happen(?:ed)?|take place|took place|taken place|occur(?:red)?|exist(?:ed)?)\\b",
          // the uprising is a hoax, was invented
          "(?:^|[,;\"] |\\b(?:but|and|that) )(?<x>[^,.;\"]{3,100}?) "
              + BE
              + " (?:"
              + ADVERB
              + ")(?:hoax|lie|myth|invention|fabrication|fiction|fantasy|invented"
              + "|fabricated|made up|fake news|pure propaganda|propaganda)\\b",
          // invented the uprising
          "\\b(?:invented|fabricated|concocted|made up|faked|dreamed up) (?<x>(?:the|an?|this|that|its|their) [^,.;\"]{3,120}?)"
              + END);

  private static final Pattern BESIDE =
      Pattern.compile(
          "^\\W*(?:but |however,? |in fact,? |in truth,? |yet )?(?:(?:this|that|it|all this|all of this|none of (?:this|that|it))"
              + "(?: (?:claim|story|report|rumou?r|post|message|statement|news))?|the (?:claim|story"
              + "|report|rumou?r|post|message|statement|news|verdict|rating)|our verdict|verdict|rating)"
              + "(?:\\W+| "
              + BE
              + " )"
              + "(?:"
              + VERDICT
              + "|true|happened|so)\\b(?!,? (?:what|that) ).{0,60}$");
  private static final Pattern NEVER =
      Pattern.compile(
          "^\\W*(?:but |however,? )?(?:it|this|that) (?:never|did not|didn't|did n't) "
              + "(?:happened|happen|take place|took place|occur(?:red)?)\\W*$");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:all |none of )?(?:it|this|that|they|these|those|them|which|who|what|us|me|him|her)"
              + "(?: (?:on|in|at|last|this|late|early|again) .*| yesterday| today)?");
  private static final Pattern DENIED_NOUN =
      Pattern.compile(
          "^(?:as [\\w-]+ )?(?:[\\w'-]+ ){0,2}"
              + NOUN
              + "(?: (?:by|from|in|on) (?<who>[^,.;\"]{2,60}?))??(?:,? "
              + LINK
              + " (?<x>.{2,260}))?$");
  private static final Pattern DENIED_AS =
      Pattern.compile(" as (?:\"|" + ADVERB + "|[\\w-]+ ){0,4}[\\w\"-]+$");
  private static final Pattern CALLED =
      Pattern.compile(
          "^(?:"
              + NOUN
              + "|it|this|that|them|all this|all of it)(?: (?:as|to be))? \"?(?:"
              + VERDICT
              + "|(?:a |an |pure )?(?:fairy tale|fairytale|joke|invention|provocation|nonsense))\\b.*");
  private static final Pattern NEGATED =
      Pattern.compile("\\b(?:not|never|no|nobody|none)\\b|n't\\b");
  private static final Pattern NO_TITLE = Pattern.compile("^\\W*no[,:!] (?<x>.{8,})$");
  private static final Pattern SCARE_TITLE =
      Pattern.compile(
          "^\\W*(?<x>[^'\"]{6,100}?),? (?:is |are |was |were )?['\"]" + VERDICT + "[,'\"]");
  private static final Pattern FALSE_TITLE =
      Pattern.compile(
          "^\\W*(?:fact[- ]?check ?[:\u2013-] ?)?(?:false|fake|hoax|debunked|not true|fake news) ?[:\u2013-] ?(?<x>.{8,})$");

  private final String chars;

  Denials(Page page) {
    this.chars = page.chars().toLowerCase(Locale.ROOT);
  }

  private static List<Pattern> patterns(String... regexes) {
    List<Pattern> patterns = new ArrayList<>();
    for (String regex : regexes) {
      patterns.add(Pattern.compile(regex));
    }
    return List.copyOf(patterns);
  }

  /** The denials of a line. */
  List<Found> find(int index, Line line) {
    List<Found> found = new ArrayList<>();
    String text = chars.substring(line.start(), line.end());
    if (BESIDE.matcher(text).find() || NEVER.matcher(text).find()) {
      found.add(new Found(index, line.start(), line.end(), -1, -1, "", true));
      return found;
    }
    if (line.role() == Line.Role.TITLE) {
      title(index, line, text, found);
    }
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        add(found, of(index, line.start(), matcher));
      }
    }
    return found;
  }

  private static void title(int index, Line line, String text, List<Found> found) {
    for (Pattern pattern : List.of(NO_TITLE, FALSE_TITLE, SCARE_TITLE)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find() && !NEGATED.matcher(matcher.group("x")).find()) {
        add(found, of(index, line.start(), matcher));
      }
    }
  }

  private static void add(List<Found> found, Found more) {
    boolean known = found.stream().anyMatch(f -> f.start < more.end && more.start < f.end);
    if (!known) {
      found.add(more);
    }
  }

  private static Found of(int line, int offset, Matcher matcher) {
    int group = group(matcher, "x") >= 0 ? group(matcher, "x") : group(matcher, "y");
    String name = group(matcher, "x") >= 0 ? "x" : "y";
    int start = group < 0 ? -1 : offset + group;
    int end = group < 0 ? -1 : offset + matcher.end(name);
    String words = group < 0 ? "" : matcher.group(name).trim();
    boolean subject = group >= 0 && matcher.group().stripLeading().startsWith(words);
    boolean pronoun = PRONOUN.matcher(words).matches();
    if (group >= 0 && (subject ? pronoun : !isProposition(words))) {
      start = -1;
      end = -1;
    }
    String who = text(matcher, "who");
    return new Found(
        line,
        offset + matcher.start(),
        offset + matcher.end(),
        start,
        end,
        who.isEmpty() ? text(matcher, "who2") : who,
        false);
  }

  /** "us", "the bridge" is no proposition, "the bridge burst", "clashes in the town" is one. */
  private static boolean isProposition(String words) {
    boolean definite =
        words.matches(
            "(?:the|this|that|these|those|our|their|his|her|its|my) [\\w'-]+(?: [\\w'-]+)?");
    return !definite && !PRONOUN.matcher(words).matches();
  }

  private static int group(Matcher matcher, String name) {
    try {
      return matcher.start(name);
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private static String text(Matcher matcher, String name) {
    return group(matcher, name) < 0 ? "" : matcher.group(name);
  }

  /** Whether the content of "called", "described" is a denial: "the report a lie". */
  boolean isCalledFalse(int start, int end) {
    return CALLED.matcher(chars.substring(start, end)).matches();
  }

  /**
   * What a verb of denial denies: "denied reports that X", "dismissed it", "denied that X".
   *
   * @param isDenied whether a bare thing after the verb is what did not happen ("denied the
   *     attack") and not a plan ("rejected the offer") or a source ("contradicts the agency")
   */
  Found denied(int index, int cueStart, int start, int end, boolean isDenied) {
    String text = chars.substring(start, end);
    Matcher as = DENIED_AS.matcher(text);
    int length = as.find() ? as.start() : text.length();
    text = text.substring(0, length);
    Matcher noun = DENIED_NOUN.matcher(text);
    if (noun.matches()) {
      boolean carries = noun.start("x") >= 0;
      return new Found(
          index,
          cueStart,
          end,
          carries ? start + noun.start("x") : -1,
          carries ? start + noun.end("x") : -1,
          text(noun, "who"),
          false);
    }
    boolean proposition = isDenied && !PRONOUN.matcher(text.trim()).matches();
    return new Found(
        index,
        cueStart,
        end,
        proposition ? start : -1,
        proposition ? start + length : -1,
        isDenied ? "" : text,
        false);
  }
}
