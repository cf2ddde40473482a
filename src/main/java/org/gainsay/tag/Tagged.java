package org.gainsay.tag;

import java.util.List;

/**
 * A sentence with its words tagged.
 *
 * @param tokens none where the sentence was skipped
 * @param seen the words as the models saw them, one for each token
 */
record Tagged(Passage passage, List<Token> tokens, List<String> seen) {
  Tagged {
    tokens = List.copyOf(tokens);
    seen = List.copyOf(seen);
  }
}
