package org.gainsay.tag;

import java.util.Set;

/** Penn Treebank tags as Universal Dependencies tags, which the lemmatizer was trained on. */
final class UniversalTags {
  private static final Set<String> AUXILIARIES =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");

  private UniversalTags() {}

  static String of(String word, String penn) {
    return switch (penn) {
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "MD" -> "AUX";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> AUXILIARIES.contains(word) ? "AUX" : "VERB";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR", "RBS", "WRB" -> "ADV";
      case "IN", "RP" -> "ADP";
      case "DT", "PDT", "WDT" -> "DET";
      case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
      case "CD" -> "NUM";
      case "CC" -> "CCONJ";
      case "TO" -> "PART";
      case "UH" -> "INTJ";
      default -> "X";
    };
  }
}
