package org.gainsay.train;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.tag.Tutor;

/** Kinds of cues, by the words of a cue and their parts of speech. */
enum CueKind {
  SPEECH_VERB,
  OTHER_VERB,
  ACCORDING_TO,
  NOUN,
  PUNCTUATION,
  OTHER;

  /** Verbs of saying in the narrow sense: each puts words into somebody's mouth. */
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "state",
          "report",
          "claim",
          "announce",
          "argue",
          "ask",
          "write",
          "tweet",
          "post",
          "note",
          "explain",
          "insist",
          "allege",
          "assert",
          "confirm",
          "deny",
          "warn",
          "admit",
          "acknowledge",
          "reveal",
          "disclose",
          "declare",
          "suggest",
          "stress",
          "emphasize",
          "emphasise",
          "recall",
          "testify",
          "remark",
          "comment",
          "concede",
          "complain",
          "boast",
          "reply",
          "respond",
          "answer",
          "repeat",
          "reiterate",
          "contend",
          "caution",
          "swear",
          "mention",
          "quote",
          "cite",
          "call",
          "describe",
          "accuse",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "praise",
          "urge",
          "promise",
          "pledge",
          "vow",
          "demand",
          "request",
          "order",
          "propose",
          "recommend",
          "predict",
          "inform",
          "assure",
          "remind",
          "advise",
          "quip",
          "joke",
          "shout",
          "speak",
          "talk",
          "discuss",
          "mock",
          "dismiss",
          "reject",
          "refute",
          "dispute",
          "apologize",
          "apologise",
          "thank",
          "threaten");

  /** As it is shown: "speech verb". */
  String label() {
    return this == ACCORDING_TO
        ? "\"according to\""
        : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * The kind of a cue of these words: its last verb decides, "is" and "has" where there is no
   * other.
   */
  static CueKind of(List<Tutor.Word> words) {
    CueKind kind = null;
    boolean noun = false;
    boolean letters = false;
    for (Tutor.Word word : words) {
      letters |= word.tag().matches("[A-Z].*");
      noun |= word.tag().startsWith("NN");
      if (word.lemma().equals("accord")) {
        return ACCORDING_TO;
      }
      boolean helper = Set.of("be", "have", "do").contains(word.lemma());
      if (word.tag().startsWith("VB") && !helper) {
        kind = SPEECH.contains(word.lemma()) ? SPEECH_VERB : kind == null ? OTHER_VERB : kind;
      }
    }
    if (kind != null) {
      return kind;
    }
    return noun ? NOUN : letters ? OTHER : PUNCTUATION;
  }
}
