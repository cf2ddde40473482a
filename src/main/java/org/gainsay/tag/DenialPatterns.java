package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The wordings of denials, over text in lower case. Group {@code x} or {@code y} is the proposition
 * that is denied, {@code who} or {@code who2} whose words are.
 */
final class DenialPatterns {
  private static final String NOUN =
      "(?:(?:[\\w.-]+'s|the|these|those|such|all|any|this|that|some|both|several|many|other|earlier|previous"
          + "|recent|media|news|press|tv|television|online|viral|widespread|circulating|social media"
          + "|whatsapp|facebook|state|official|government|russian|foreign|local|persistent|initial"
          + "|widely shared|shared|its|their|his|her) )*"
          + "(?:reports?|claims?|allegations?|rumou?rs?|news|stor(?:y|ies)|statements?|posts?"
          + "|messages?|accounts?|assertions?|accusations?|suggestions?|videos?|footage|images?"
          + "|photos?|photographs?|pictures?|announcements?|information|theor(?:y|ies)|narratives?"
          + "|tales?|talk|gossip|versions?|notions?|ideas?|insinuations?|legends?|whispers?|bulletins?|dispatch(?:es)?|broadcasts?|articles?|headlines?|tweets?)";
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

  /** A word of a topic: none that only says whose or which reports they are, and no verb. */
  private static final String TOPIC =
      "(?!(?:the|these|those|such|all|any|this|that|some|both|media|news|press|tv|television|radio"
          + "|online|social|viral|state|official|government|recent|earlier|previous|initial|its|their"
          + "|his|her|our|and|but|however|says?|said|told|tells?|writes?|wrote|is|are|was|were|be|been"
          + "|has|have|had|of|about|on|to|in|by|who|which|because|not|no)\\b)[\\w'-]+";

  /** What a proposition is made of: whole quotations, and full stops within a number or a name. */
  private static final String CHAR = "(?:[^.;\"]|\\.(?=\\w)|\"[^\"]{1,80}\")";

  private static final String X = "(?<x>" + CHAR + "{2,260}?)";
  private static final String Y = "(?<y>" + CHAR + "{2,260}?)";

  /** Whose words they are: "by Radio Vale". */
  private static final String WHOSE = "(?: (?:by|from|in|on) (?<who>[^,.;\"]{2,60}?))??";

  private static final String END =
      "(?=,?[.;\"]|,? according to|, (?:\\w+ ){1,6}(?:said|says|say|added)\\b|$)";

  static final List<Pattern> PATTERNS =
      patterns(
          // the uprising reports are untrue
          "(?:^|[,;:\"] |\\bthat )(?:the |these |those )?(?<x>"
              + TOPIC
              + "(?: "
              + TOPIC
              + "){1,5}?)"
              + " (?:reports?|claims?|rumou?rs?|stor(?:y|ies)|allegations?|accusations?|tales?) "
              + BE
              + " "
              + VERDICT
              + "\\b",
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
          // it is not true, on the other hand, what W says about X / that X
          "\\b(?:it|that)(?: is| was|'s) ?"
              + VERDICT
              + "(?:, (?!what |as |that )[^,;\"]{2,40},)?(?:,? (?:what|as) (?<who>[^,.;\"]{2,60}?) "
              + SAY
              + "(?:,? (?:about|of|on|regarding) (?<x>[^.;\"]{2,260}?))?|(?:, as [^,;\"]{2,60})?,? that "
              + Y
              + ")"
              + END,
          // also untrue is the version according to which X
          "^\\W*(?:(?:also|but|and|equally|likewise|similarly|just as|no less|as) ){0,2}"
              + "(?:untrue|false|fake|fabricated|baseless|unfounded|groundless|invented|bogus|incorrect"
              + "|inaccurate|wrong|without (?:any )?(?:foundation|basis|substance)|made up)"
              + "(?: too|, however| as well| also|, too)?,? (?:is|are|was|were) (?:"
              + NOUN
              + WHOSE
              + ",? "
              + LINK
              + " )?"
              + X
              + "(?=:|,?[.;\"]|$)",
          // neither is it true that X, nor was there anything in the tale that X
          "\\b(?:neither|nor) (?:is|was|are|were|has|have) (?:it |there )?(?:been )?(?:so|true|right"
              + "|correct|the case|any truth (?:in|to)|anything (?:in|to)|a (?:word|grain|shred) of"
              + " truth (?:in|to))(?:,? as (?:[^,;\"]{2,60}),?|,)? (?:that |"
              + NOUN
              + ",? "
              + LINK
              + " )"
              + X
              + END,
          // gossip that X can be buried, did not survive a look at it
          "\\b"
              + NOUN
              + WHOSE
              + ",? "
              + LINK
              + " "
              + X
              + ",? (?:(?:can|may|should) be (?:buried|forgotten|discarded|put to rest|laid to rest)"
              + "|(?:did|do|does) not (?:survive|hold|stand up|add up|check out|match|correspond|bear"
              + " scrutiny)|(?:collapse|dissolve|evaporate|unravel)(?:s|d)?|(?:fell|falls?) apart)\\b",
          // poured cold water on the story that X, retracted its report that X
          "\\b(?:laugh(?:s|ed|ing)? off|shrug(?:s|ged|ging)? off|brush(?:es|ed|ing)? (?:off|aside)"
              + "|wav(?:es|ed|ing) away|pour(?:s|ed|ing)? (?:cold water|scorn) (?:on|over)"
              + "|scoff(?:s|ed|ing)? at|rul(?:es|ed|ing) out|push(?:es|ed|ing)? back (?:\\w+ )?"
              + "(?:on|against|at)|hit(?:s|ting)? (?:out|back) at|(?:shoots?|shooting|shot) down"
              + "|knock(?:s|ed|ing)? down|(?:gives?|gave|giving) the lie to|put(?:s|ting)? to rest"
              + "|(?:lays?|laid) to rest|contest(?:s|ed|ing)?|ridicul(?:es|ed|ing)|quash(?:es|ed|ing)?"
              + "|scotch(?:es|ed|ing)?|discount(?:s|ed|ing)?|retract(?:s|ed|ing)?|withdr(?:ew|awn)"
              + "|(?:has|have|had) (?:since )?withdrawn|took back|apologi[sz](?:es|ed|ing) for|belie[sd])"
              + " "
              + NOUN
              + WHOSE
              + ",? "
              + LINK
              + " "
              + X
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
          "\\b(?:there(?: is| was|'s| has been)|has|have|had|with(?! no (?:\\w+ )?(?:signs?|trace)\\b)|finds?|found|see|saw|sees) (?:absolutely |simply |just )?"
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
              + "|suggest(?:s|ed|ing)?|alleg(?:es|ed|ing)|announced?|wrote|(?:told|tells?|telling|inform(?:s|ed)?)"
              + "(?: [^,.;\"]{2,40}? that)?)(?: that)? "
              + X
              + END,
          // an earlier version of this article misstated that X
          "\\b(?:an )?(?:earlier|previous) versions? of (?:this|the) (?:story|article|report|post)"
              + " (?:\\w+ )?(?:said|stated|misstated|reported|claimed|suggested)(?: that)? "
              + X
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

  static final Pattern BESIDE =
      Pattern.compile(
          "^\\W*(?:but |however,? |in fact,? |in truth,? |yet )?(?:(?:this|that|it|all this|all of this|none of (?:this|that|it))"
              + "(?: (?:claim|story|report|rumou?r|post|message|statement|news))?|the (?:claim|story"
              + "|report|rumou?r|post|message|statement|news|verdict|rating)|our verdict|verdict|rating)"
              + "(?:\\W+| "
              + BE
              + " )"
              + "(?:"
              + VERDICT
              + "|true|happened|so)\\b(?!,? (?:what|that|as) |, [^,]{2,60}, that )[^;]{0,60}$");

  /** A verdict at the head of a sentence that says more: "Not so: the register shows ...". */
  static final Pattern HEAD =
      Pattern.compile(
          "^(?<verdict>\\W*(?:but |yet |however,? |in fact,? |in truth,? |well,? )?"
              + "(?:(?:our |the )?(?:verdict|rating|conclusion) ?[:\u2013-] ?)?(?:(?:(?:this|that|it)(?: is|'s| was)"
              + "|the (?:claim|story|report|rumou?r|post|message|statement|news|account)(?: is| was)) )?(?:(?:simply |just |also |completely |utterly |plain |pure )?(?:not so|not true"
              + "|untrue|false|wrong|nonsense|rubbish|incorrect|fake|a lie|lies|invented|baseless"
              + "|not correct|not the case|a hoax|fiction|nothing of the (?:sort|kind)"
              + "|not a word of (?:it|this|that) is true)"
              + "|(?:the|this|that) (?:claim|story|report|rumou?r|post|message|statement|news|account) (?:has|had) (?:absolutely |simply )?no (?:basis|foundation|truth|substance)(?: whatsoever| at all| in fact)?"
              + "|none of (?:this|that|it|these|them) (?:is|was|are|were) (?:so|true|right|correct|the case))"
              + "(?: either)?)(?=[.:;,!]| [\u2013-]| according to |$)(?!, [^,:;]{2,60}, (?:that|what) ).*$");

  /** What sets the writer's own version against the one before. */
  static final Pattern IN_TRUTH =
      Pattern.compile(
          "^\\W*(?:but |yet )?(?:in reality|in truth|in actual fact|the truth is(?: that)?|the reality is(?: that)?|the opposite is true|quite the contrary)\\b[,:]?");

  /** A verdict that is somebody's: another side is heard, the claim stands as reported. */
  static final Pattern ATTRIBUTED =
      Pattern.compile(
          ",? according to |[,\"] (?:\\w+ ){0,6}(?:said|says|say|told|tells|added|wrote|writes|replied"
              + "|insisted|insists)\\b");

  /** "It has not, and ...", "They did nothing of the sort." */
  static final Pattern DID_NOT =
      Pattern.compile(
          "^(?<verdict>\\W*(?:but |yet |in fact,? )?(?:it|he|she|they) (?:(?:has|have|had|did|does|do|is|are|was"
              + "|were) ?(?:not|n't)|(?:did|does|do) nothing of the (?:sort|kind)))(?=[.,:;!]).*$");

  static final Pattern NEVER =
      Pattern.compile(
          "^\\W*(?:pure |plain |all |complete |utter |total )?(?:propaganda|lies|a lie|nonsense|rubbish"
              + "|fake|fake news|false|untrue|not true|invented|fiction|a hoax)\\W*$|"
              + "^\\W*(?:but |however,? )?(?:it|this|that) (?:never|did not|didn't|did n't) "
              + "(?:happened|happen|take place|took place|occur(?:red)?)\\W*$");
  static final Pattern PRONOUN =
      Pattern.compile(
          "(?:all |none of )?(?:it|this|that|they|these|those|them|which|who|what|us|me|him|her)"
              + "(?: (?:on|in|at|last|this|late|early|again) .*| yesterday| today)?");

  /** Who or what can have said something. */
  static final Pattern SPEAKER =
      Pattern.compile(
          "\\b(?:state|government|official|officials|army|military|ministry|minister|agency|agencies"
              + "|television|tv|radio|channel|broadcaster|newspaper|paper|media|station|police|version"
              + "|account|video|photo|picture|footage|post|posts|words|figure|figures|number|numbers)\\b");

  static final Pattern DENIED_NOUN =
      Pattern.compile(
          "^(?:as [\\w-]+ )?(?:[\\w'-]+ ){0,2}"
              + NOUN
              + "(?: (?:by|from|in|on) (?<who>[^,.;\"]{2,60}?))??(?:,? "
              + LINK
              + " (?<x>.{2,260}))?$");

  /** "The agency's report": whose it is. */
  static final Pattern OWNER =
      Pattern.compile("^(?:the |its |their )?(?<who>[\\w-][\\w .-]{2,40})['\u2019]s " + NOUN);

  /** "What is being said about Sirte" says nothing itself. */
  static final Pattern TALK =
      Pattern.compile(
          "(?:what|whatever|everything|anything|all)(?: that)? [^,;]{0,40}\\b"
              + "(?:said|saying|told|claimed|reported|written|circulating|shared)\\b.*");

  static final Pattern DENIED_AS =
      Pattern.compile(" as (?:\"|" + ADVERB + "|[\\w-]+ ){0,4}[\\w\"-]+$");

  /** What follows the denied thing: its reason, the next clause. */
  static final Pattern DENIED_THEN =
      Pattern.compile(
          "[:;] |, (?:and|but|while|with|pointing|saying|adding|calling|listing|insisting|telling"
              + "|explaining|recalling|citing|noting|arguing|stressing) | (?:and|but) (?:said|told"
              + "|added|spoke|pointed|called|blamed|accused|insisted|pinned|held up|made public) ");

  static final Pattern CALLED =
      Pattern.compile(
          "^(?:"
              + NOUN
              + "|it|this|that|them|all this|all of it)(?: (?:as|to be))? \"?(?:"
              + VERDICT
              + "|(?:a |an |pure )?(?:fairy tale|fairytale|wishful thinking|joke|invention|provocation|nonsense))\\b.*");

  /** A claim that the sentence goes on to take back: ", a story that proved to be false". */
  static final List<Pattern> AFTER =
      patterns(
          ", (?:a|an|the|one) (?:[\\w-]+ ){0,2}(?:claim|allegation|figure|number|toll|report|version"
              + "|accusation|assertion|rumou?r|story|statement|charge|account|slander|suggestion"
              + "|notion|tale|announcement)\\b(?: [^,;\"]{1,80}?)?(?:"
              + VERDICT
              + "|contradict(?:s|ed)|reject(?:s|ed)|disput(?:es|ed)|dismiss(?:es|ed)|den(?:ies|ied)"
              + "|retracted|withdrawn|did not make)\\b",
          ",? which (?:[^,;\"]{1,60}? )?(?:"
              + BE
              + " "
              + VERDICT
              + "|(?:plainly |flatly |simply |firmly )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)"
              + "|dismiss(?:es|ed)|refut(?:es|ed)|debunk(?:s|ed)|contradict(?:s|ed)|disprove[sd]?)"
              + "|(?:did not|never) (?:happen(?:ed)?|exist(?:ed)?|take place|took place))\\b",
          "(?::|,? [\u2013-]{1,2}) (?:(?:that|this|it)(?: is|'s| was) )?"
              + VERDICT
              + "\\b(?=[,.!;]|$)");

  static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:not|never|no|nobody|none)\\b|n't\\b|\\b(?:is|was|did|does|do|has|are|were|wo|ca)nt\\b");
  static final Pattern NO_TITLE =
      Pattern.compile("^\\W*(?:fact[- ]?check ?[:\u2013-] ?)?no[,:!] (?<x>.{8,})$");
  static final Pattern SCARE_TITLE =
      Pattern.compile(
          "^\\W*(?<x>[^'\"]{6,100}?),? (?:is |are |was |were )?['\"]" + VERDICT + "[,'\"]");
  static final Pattern FALSE_TITLE =
      Pattern.compile(
          "^\\W*(?:fact[- ]?check ?[:\u2013-] ?)?(?:false|fake|hoax|debunked|not true|fake news) ?[:\u2013-] ?(?<x>.{8,})$");

  private DenialPatterns() {}

  private static List<Pattern> patterns(String... regexes) {
    List<Pattern> patterns = new ArrayList<>();
    for (String regex : regexes) {
      patterns.add(Pattern.compile(regex));
    }
    return List.copyOf(patterns);
  }
}
