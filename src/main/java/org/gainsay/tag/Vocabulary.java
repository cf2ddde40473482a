package org.gainsay.tag;

import java.util.Arrays;
import opennlp.tools.postag.TagDictionary;

/** What parts of speech a word can be, as far as the tagger's dictionary knows. */
record Vocabulary(TagDictionary dictionary) {
  /** Whether it can be an infinitive or a plain present. */
  boolean isVerb(String word) {
    return can(word, "VB") || can(word, "VBP");
  }

  /** Whether it can be a noun in the singular. */
  boolean isNoun(String word) {
    return can(word, "NN");
  }

  /** Whether it can have a tag of the Penn Treebank. */
  boolean can(String word, String tag) {
    String[] tags = dictionary.getTags(word);
    return tags != null && Arrays.asList(tags).contains(tag);
  }
}
